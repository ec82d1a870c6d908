package org.arcdose.synthetic;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.Tag;

/**
 * Makes invented studies: the same seed and index give the same bytes, another index or seed other
 * UIDs (all under 2.25). Dose values are medically plausible and add up exactly: a report's totals
 * are the sums over its events.
 */
public final class SyntheticStudies {
  private final long seed;

  /**
   * @param seed names the set of studies
   */
  public SyntheticStudies(long seed) {
    this.seed = seed;
  }

  /** A CT dose report of about 10 KB: one localiser and one or two spirals. */
  public SyntheticObject ct(int index, Quirk... quirks) {
    return new CtDoseReport(new Exam(seed, Device.CT, index), quirks).object();
  }

  /** A dose report of a single-plane fluoroscopy unit. */
  public SyntheticObject fluoroscopy(int index, Quirk... quirks) {
    List<Code> planes = List.of(FluoroscopyDoseReport.SINGLE_PLANE);
    return new FluoroscopyDoseReport(new Exam(seed, Device.RF, index), planes, quirks).object();
  }

  /** A dose report of a biplane angiography unit: totals and events for plane A and plane B. */
  public SyntheticObject biplane(int index, Quirk... quirks) {
    List<Code> planes = List.of(FluoroscopyDoseReport.PLANE_A, FluoroscopyDoseReport.PLANE_B);
    return new FluoroscopyDoseReport(new Exam(seed, Device.XA, index), planes, quirks).object();
  }

  /** A mammography dose report: two views of either breast. */
  public SyntheticObject mammography(int index, Quirk... quirks) {
    return new MammographyDoseReport(new Exam(seed, Device.MG, index), quirks).object();
  }

  /** A CT image of 16 x 16 pixels in the study of {@link #ct} with the same index: no dose. */
  public SyntheticObject image(int index) {
    Exam exam = new Exam(seed, Device.CT, index);
    return describe(exam, OtherObjects.ctImage(exam), 0, Totals.NONE);
  }

  /** A Basic Text SR in the study of {@link #ct} with the same index: structured, but no dose. */
  public SyntheticObject textReport(int index) {
    Exam exam = new Exam(seed, Device.CT, index);
    return describe(exam, OtherObjects.textReport(exam), 0, Totals.NONE);
  }

  static SyntheticObject describe(Exam exam, Dataset dataset, int events, Totals totals) {
    return new SyntheticObject(
        DicomObject.of(dataset),
        dataset.string(Tag.SOP_INSTANCE_UID).orElseThrow(),
        dataset.string(Tag.SERIES_INSTANCE_UID).orElseThrow(),
        exam.studyUid(),
        exam.patientId(),
        events,
        totals.doseLengthProductMgyCm(),
        totals.doseAreaProductGym2(),
        totals.doseRpGy(),
        totals.leftGlandularDoseMgy(),
        totals.rightGlandularDoseMgy());
  }
}
