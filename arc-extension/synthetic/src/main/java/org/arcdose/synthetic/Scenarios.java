package org.arcdose.synthetic;

import java.util.List;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Machine;
import org.arcdose.synthetic.clinic.Tracer;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.image.MammographyImage;
import org.arcdose.synthetic.image.NuclearImage;
import org.arcdose.synthetic.image.RadiographyImage;
import org.arcdose.synthetic.report.CtReport;
import org.arcdose.synthetic.report.Draft;
import org.arcdose.synthetic.report.NuclearReport;
import org.arcdose.synthetic.report.RadiographyReport;

/** Objects that belong together: all of one study, in the order a modality sends them. */
public final class Scenarios {
  private static final String PAIRS = "PAIR";

  private final long seed;

  /**
   * @param seed names the set of studies
   */
  public Scenarios(long seed) {
    this.seed = seed;
  }

  /**
   * Three CT dose reports, each with the events of the one before and one more: the last one alone
   * counts.
   */
  public List<SyntheticObject> cumulativeReports(int index) {
    return List.of(ctReport(index, 1, 0, 2), ctReport(index, 2, 0, 3), ctReport(index, 3, 0, 4));
  }

  /** Two CT dose reports without a common event, as of a study that was interrupted: both count. */
  public List<SyntheticObject> continuedStudy(int index) {
    return List.of(ctReport(index, 1, 0, 2), ctReport(index, 2, 2, 4));
  }

  /** Two CT dose reports with one event in both: it counts once. */
  public List<SyntheticObject> overlappingReports(int index) {
    return List.of(ctReport(index, 1, 0, 3), ctReport(index, 2, 2, 4));
  }

  /** The report number {@code number} of a CT with four events, about some of them. */
  private SyntheticObject ctReport(int index, int number, int from, int to) {
    Exam exam = Kind.CT.exam(seed, "SERIES", index);
    List<Part> events = CtReport.spirals(exam, 3).subList(from, to);
    return object(Kind.CT, CtReport.of(exam, number, events));
  }

  /** Two exposures, each for processing and for presentation: two events, not four. */
  public List<SyntheticObject> processingAndPresentation(int index) {
    return List.of(
        dx(Kind.DX_IMAGE_FOR_PROCESSING, index, 0),
        dx(Kind.DX_IMAGE, index, 0),
        dx(Kind.DX_IMAGE_FOR_PROCESSING, index, 1),
        dx(Kind.DX_IMAGE, index, 1));
  }

  /** Two exposures of different events that began within the same second: two events. */
  public List<SyntheticObject> sameSecond(int index) {
    SyntheticObject first = dx(Kind.DX_IMAGE, index, 0);
    SyntheticObject second = dx(Kind.DX_IMAGE, index, 1);
    Part event = first.expected().report().parts(Group.EVENT).get(0);
    second
        .expected()
        .report()
        .parts(Group.EVENT)
        .get(0)
        .put(ProjectionField.STARTED_AT, event.dateTime(ProjectionField.STARTED_AT));
    for (int tag : new int[] {Tag.ACQUISITION_TIME, Tag.CONTENT_TIME}) {
      String time = first.object().dataset().string(tag).orElseThrow();
      second.object().dataset().put(tag, VR.TM, time);
    }
    return List.of(first, second);
  }

  /** Mammograms of either breast, each for processing and for presentation: two events. */
  public List<SyntheticObject> mammograms(int index) {
    return List.of(
        mg(Kind.MG_IMAGE_FOR_PROCESSING, index, 0),
        mg(Kind.MG_IMAGE, index, 0),
        mg(Kind.MG_IMAGE_FOR_PROCESSING, index, 1),
        mg(Kind.MG_IMAGE, index, 1));
  }

  /**
   * Two digital X-ray images and the dose report about the same two exposures; the images name the
   * report's event UIDs.
   */
  public List<SyntheticObject> imagesAndReport(int index) {
    Exam exam = Kind.DX_IMAGE.exam(seed, PAIRS, index);
    return List.of(
        dx(Kind.DX_IMAGE, index, 0),
        dx(Kind.DX_IMAGE, index, 1),
        object(Kind.RADIOGRAPHY, RadiographyReport.integrated(exam)));
  }

  /**
   * A PET-CT as one study of one patient: CT image, CT dose report, PET image, radiopharmaceutical
   * dose report.
   */
  public List<SyntheticObject> petCt(int index) {
    Exam pet = Kind.PET_IMAGE.exam(seed, "PET-CT", index);
    Exam ct = pet.on(Machine.PT_CT);
    return List.of(
        object(Kind.CT_IMAGE, Kind.CT_IMAGE.draft(ct)),
        object(Kind.CT, CtReport.of(ct, 1, CtReport.spirals(ct, 1))),
        object(Kind.PET_IMAGE, NuclearImage.pet(pet)),
        object(Kind.RADIOPHARMACEUTICAL, NuclearReport.of(pet, Tracer.FDG)));
  }

  private SyntheticObject dx(Kind kind, int index, int exposure) {
    Exam exam = kind.exam(seed, PAIRS, index);
    return object(
        kind,
        kind == Kind.DX_IMAGE
            ? RadiographyImage.forPresentation(exam, exposure)
            : RadiographyImage.forProcessing(exam, exposure));
  }

  private SyntheticObject mg(Kind kind, int index, int exposure) {
    Exam exam = kind.exam(seed, PAIRS, index);
    return object(
        kind,
        kind == Kind.MG_IMAGE
            ? MammographyImage.forPresentation(exam, exposure)
            : MammographyImage.forProcessing(exam, exposure));
  }

  private static SyntheticObject object(Kind kind, Draft draft) {
    return SyntheticStudies.finish(kind, draft);
  }
}
