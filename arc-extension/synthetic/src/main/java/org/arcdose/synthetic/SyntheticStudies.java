package org.arcdose.synthetic;

import org.arcdose.dicom.DicomObject;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.report.Draft;

/**
 * Makes invented objects of invented studies: the same seed, kind and index give the same bytes,
 * another index or seed other UIDs (all under 2.25). Dose values are medically plausible and add up
 * exactly: a report's totals are the sums over its events.
 */
public final class SyntheticStudies {
  private final long seed;

  /**
   * @param seed names the set of studies
   */
  public SyntheticStudies(long seed) {
    this.seed = seed;
  }

  /**
   * The object number {@code index} of a kind.
   *
   * @throws IllegalArgumentException when a quirk does not apply to the kind
   */
  public SyntheticObject object(Kind kind, int index, Quirk... quirks) {
    Exam exam = kind.exam(seed, index);
    return finish(kind, kind.draft(exam), quirks);
  }

  /** A CT dose report of about 10 KB: one localiser and one or two spirals. */
  public SyntheticObject ct(int index, Quirk... quirks) {
    return object(Kind.CT, index, quirks);
  }

  /** A dose report of a single-plane fluoroscopy unit. */
  public SyntheticObject fluoroscopy(int index, Quirk... quirks) {
    return object(Kind.FLUOROSCOPY, index, quirks);
  }

  /** A dose report of a biplane angiography unit: totals and events for plane A and plane B. */
  public SyntheticObject biplane(int index, Quirk... quirks) {
    return object(Kind.BIPLANE, index, quirks);
  }

  /** A mammography dose report: two views of either breast. */
  public SyntheticObject mammography(int index, Quirk... quirks) {
    return object(Kind.MAMMOGRAPHY, index, quirks);
  }

  /** A CT image of 16 x 16 pixels in the study of {@link #ct} with the same index: no dose. */
  public SyntheticObject image(int index) {
    return object(Kind.CT_IMAGE, index);
  }

  /** A Basic Text SR in the study of {@link #ct} with the same index: structured, but no dose. */
  public SyntheticObject textReport(int index) {
    return object(Kind.TEXT_REPORT, index);
  }

  static SyntheticObject finish(Kind kind, Draft draft, Quirk... quirks) {
    ObjectEdit edit = new ObjectEdit(draft);
    for (Quirk quirk : quirks) {
      if (!edit.apply(quirk)) {
        throw new IllegalArgumentException(
            quirk + " does not apply to " + kind + ": the object has nothing it could change.");
      }
    }
    return new SyntheticObject(
        kind, DicomObject.of(draft.dataset(), edit.transferSyntaxUid()), draft.expected());
  }
}
