package org.arcdose.synthetic;

import static org.arcdose.synthetic.clinic.Visits.inTurn;
import static org.arcdose.synthetic.clinic.Visits.on;

import java.util.function.Function;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Machine;
import org.arcdose.synthetic.clinic.Procedure;
import org.arcdose.synthetic.clinic.Tracer;
import org.arcdose.synthetic.clinic.Visits;
import org.arcdose.synthetic.clinic.Visits.Visit;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.image.AngiographyImage;
import org.arcdose.synthetic.image.CtImage;
import org.arcdose.synthetic.image.EnhancedCtImage;
import org.arcdose.synthetic.image.MammographyImage;
import org.arcdose.synthetic.image.NuclearImage;
import org.arcdose.synthetic.image.PhilipsDoseInfo;
import org.arcdose.synthetic.image.RadiographyImage;
import org.arcdose.synthetic.image.TomosynthesisImage;
import org.arcdose.synthetic.report.ArcadisSummary;
import org.arcdose.synthetic.report.CtReport;
import org.arcdose.synthetic.report.Draft;
import org.arcdose.synthetic.report.EnhancedReport;
import org.arcdose.synthetic.report.MammographyReport;
import org.arcdose.synthetic.report.NuclearReport;
import org.arcdose.synthetic.report.PatientDoseReport;
import org.arcdose.synthetic.report.PhilipsReport;
import org.arcdose.synthetic.report.ProjectionReport;
import org.arcdose.synthetic.report.RadiographyReport;
import org.arcdose.synthetic.report.SiemensReport;
import org.arcdose.synthetic.report.TextReport;

/** Kinds of synthetic objects. */
public enum Kind {
  CT("CT dose report: a localiser and one or two spirals", Visits::ct, CtReport::plain),
  CT_COMPLETE(
      "CT dose report with every acquisition type and every optional item: dose check, ranges, size"
          + " specific and effective dose, persons, devices",
      inTurn("CT", "CT Thorax Abdomen Pelvis"),
      CtReport::complete),
  CT_DUAL_SOURCE(
      "CT dose report of a dual source scanner",
      on(Machine.CT_DUAL_SOURCE, "CT Abdomen dual energy"),
      CtReport::dualSource),
  CT_TWO_PHANTOMS(
      "CT dose report of head and thorax with a dose length product total for each phantom",
      inTurn("CT", "CT Head and Thorax"),
      CtReport::twoPhantoms),

  CT_ENHANCED_SR(
      "CT dose report as Enhanced SR", on(Machine.CT_2, "CT Thorax"), CtReport::enhancedSr),

  FLUOROSCOPY(
      "dose report of a single-plane fluoroscopy system",
      inTurn("RF", Procedure.BARIUM_SWALLOW),
      exam -> ProjectionReport.plain(exam, Procedure.BARIUM_SWALLOW, Codes.SINGLE_PLANE)),
  BIPLANE(
      "dose report of a biplane angiography system",
      inTurn("XA", Procedure.CORONARY),
      exam -> ProjectionReport.plain(exam, Procedure.CORONARY, Codes.PLANE_A, Codes.PLANE_B)),
  ROTATIONAL(
      "dose report with a rotational run",
      inTurn("XA", Procedure.CEREBRAL),
      ProjectionReport::rotational),
  STEPPING(
      "dose report with a run during which the table travels",
      inTurn("XA", Procedure.LEG),
      ProjectionReport::stepping),
  INTERVENTION(
      "dose report of a long intervention, 316 events",
      inTurn("XA", Procedure.LIVER),
      exam -> ProjectionReport.intervention(exam, 316)),
  MOBILE(
      "dose report of a mobile C-arm without table, angles and distances",
      on(Machine.MOBILE, Procedure.HIP.study()),
      ProjectionReport::mobile),
  PHILIPS_ALLURA(
      "dose report of a Philips Allura, its geometry in private items",
      on(Machine.ALLURA, Procedure.CORONARY.study()),
      PhilipsReport::of),
  SIEMENS_ARTIS(
      "dose report of a Siemens AXIOM-Artis, its geometry in XML comments",
      on(Machine.AXIOM, Procedure.CORONARY.study()),
      SiemensReport::of),

  ARCADIS(
      "radiation summary of a Siemens Arcadis, an Enhanced SR of its own kind",
      on(Machine.ARCADIS, Procedure.HIP.study()),
      ArcadisSummary::of),
  ENHANCED_XRAY("Enhanced X-Ray dose report", inTurn("XA", Procedure.CEREBRAL), EnhancedReport::of),
  PATIENT_DOSE(
      "Patient dose report: peak skin dose", inTurn("XA", Procedure.LIVER), PatientDoseReport::of),

  RADIOGRAPHY(
      "dose report of an integrated radiography system",
      inTurn("DX", "Chest two views"),
      RadiographyReport::integrated),
  CASSETTE(
      "dose report of a cassette-based radiography system: exposures without dose",
      inTurn("CR", "Chest two views"),
      RadiographyReport::cassette),
  MAMMOGRAPHY(
      "mammography dose report: two views of either breast",
      inTurn("MG", "Mammography both sides"),
      MammographyReport::planar),
  TOMOSYNTHESIS(
      "breast tomosynthesis dose report: eleven shots in each view",
      inTurn("MG", "Tomosynthesis both sides"),
      MammographyReport::tomosynthesis),

  RADIOPHARMACEUTICAL(
      "radiopharmaceutical dose report of a PET with organ doses",
      inTurn("PT", "PET-CT FDG"),
      exam -> NuclearReport.of(exam, Tracer.FDG)),
  BONE_SCAN(
      "radiopharmaceutical dose report of a bone scan",
      inTurn("NM", "Bone scan"),
      exam -> NuclearReport.of(exam, Tracer.MEDRONATE)),

  CT_IMAGE(
      "CT image of 16 x 16 pixels in the study of the CT report: no dose",
      (seed, key, index) -> CT.exam(seed, index),
      CtImage::plain),
  CT_IMAGE_WITH_DOSE(
      "CT image whose header tells the acquisition and its CTDIvol", Visits::ct, CtImage::withDose),
  ENHANCED_CT_IMAGE(
      "Enhanced CT image with its acquisition in functional groups",
      Visits::ct,
      EnhancedCtImage::of),
  PHILIPS_DOSE_INFO(
      "Philips Secondary Capture \"Dose Info\" with an Exposure Dose Sequence",
      on(Machine.CT_PHILIPS, "CT Abdomen"),
      PhilipsDoseInfo::of),
  DX_IMAGE(
      "digital X-ray image for presentation",
      inTurn("DX", "Chest two views"),
      exam -> RadiographyImage.forPresentation(exam, 0)),
  DX_IMAGE_FOR_PROCESSING(
      "digital X-ray image for processing",
      inTurn("DX", "Chest two views"),
      exam -> RadiographyImage.forProcessing(exam, 0)),
  CR_IMAGE("computed radiography image", inTurn("CR", "Chest"), RadiographyImage::computed),
  PX_IMAGE("panoramic X-ray image", inTurn("PX", "Panorama"), RadiographyImage::panoramic),
  MG_IMAGE(
      "mammogram for presentation",
      inTurn("MG", "Mammography both sides"),
      exam -> MammographyImage.forPresentation(exam, 0)),
  MG_IMAGE_FOR_PROCESSING(
      "mammogram for processing",
      inTurn("MG", "Mammography both sides"),
      exam -> MammographyImage.forProcessing(exam, 0)),
  TOMOSYNTHESIS_IMAGE(
      "breast tomosynthesis image",
      inTurn("MG", "Tomosynthesis both sides"),
      TomosynthesisImage::of),
  HOLOGIC_PROJECTION(
      "Hologic tomosynthesis projection in a Secondary Capture",
      on(Machine.MG_1, "Tomosynthesis both sides"),
      MammographyImage::hologicProjection),
  XA_IMAGE("angiography series", inTurn("XA", Procedure.CORONARY), AngiographyImage::angiography),
  RF_IMAGE(
      "fluoroscopy series", inTurn("RF", Procedure.BARIUM_SWALLOW), AngiographyImage::fluoroscopy),
  NM_IMAGE(
      "planar scintigraphy with a radiopharmaceutical",
      inTurn("NM", "Bone scan"),
      NuclearImage::planar),
  PET_IMAGE("PET slice with a radiopharmaceutical", inTurn("PT", "PET-CT FDG"), NuclearImage::pet),
  TEXT_REPORT(
      "Basic Text SR in the study of the CT report: no dose",
      (seed, key, index) -> CT.exam(seed, index),
      TextReport::of);

  private final String description;
  private final Visit visit;
  private final Function<Exam, Draft> maker;

  Kind(String description, Visit visit, Function<Exam, Draft> maker) {
    this.description = description;
    this.visit = visit;
    this.maker = maker;
  }

  /** What it is, in half a sentence. */
  public String description() {
    return description;
  }

  /** The examination the object number {@code index} is about. */
  Exam exam(long seed, int index) {
    return exam(seed, name(), index);
  }

  /** An examination of this kind in another series of examinations. */
  Exam exam(long seed, String key, int index) {
    return visit.exam(seed, key, index);
  }

  Draft draft(Exam exam) {
    return maker.apply(exam);
  }
}
