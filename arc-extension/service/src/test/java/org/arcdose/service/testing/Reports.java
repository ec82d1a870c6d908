package org.arcdose.service.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtDose;
import org.arcdose.dose.CtEventFacts;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.PatientFacts;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionEventFacts;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.StudyStaff;
import org.arcdose.service.patient.KeptIdentity;
import org.arcdose.synthetic.SyntheticObject;

/** Dose reports for tests. */
public final class Reports {
  /** A patient of whom only the key is kept. */
  public static final KeptIdentity PATIENT = patient("key", "");

  private Reports() {}

  /** A patient of whom key and accession number are kept. */
  public static KeptIdentity patient(String key, String accessionNumber) {
    return new KeptIdentity(key, "", "", "", accessionNumber, Set.of(), "");
  }

  /** What is extracted from a synthetic object. */
  public static DoseReport of(SyntheticObject object) {
    Extraction extraction = DoseExtraction.extract(object.object().dataset());
    return ((Extraction.Extracted) extraction).report();
  }

  /** The object a dataset is. */
  public static String sopInstanceUid(Dataset dataset) {
    return dataset.string(Tag.SOP_INSTANCE_UID).orElseThrow();
  }

  /** A CT report of 1 mGy.cm per event. */
  public static DoseReport ct(String study, String sop, String... eventUids) {
    return ct(study, sop, List.of(eventUids).stream().map(Reports::event).toList());
  }

  private static DoseReport ct(String study, String sop, List<CtIrradiationEvent> events) {
    return new DoseReport(
        sop,
        "1.2.3",
        "1.2.840.10008.5.1.4.1.1.88.67",
        "10011",
        Modality.CT,
        false,
        study(study),
        new Equipment("Maker", "Model", "Station", "Hospital", "", "", "", "", null),
        ReportContext.NONE,
        List.of(total(events.size())),
        List.of(),
        List.of(),
        List.of(),
        events,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        NuclearMedicine.NONE,
        List.of(),
        List.of());
  }

  private static StudyFacts study(String uid) {
    PatientFacts patient = new PatientFacts("", "", null, null, null);
    return new StudyFacts(
        uid, null, null, "A1", "", "Thorax", "", null, null, "", "", StudyStaff.NONE, patient);
  }

  /**
   * A radiography report of 1 Gy.m2 per event.
   *
   * @param template empty for an image
   */
  public static DoseReport projection(
      String study, String sop, String template, Equipment device, String... eventUids) {
    DoseReport report = by(device, ct(study, sop, List.of()));
    report = Records.with(report, "modality", Modality.DX);
    report = Records.with(report, "templateId", template);
    report = Records.with(report, "ctTotals", List.of());
    report =
        Records.with(
            report,
            "projectionTotals",
            List.of(
                Records.with(
                    ProjectionAccumulatedDose.NONE,
                    "doseAreaProductGym2",
                    BigDecimal.valueOf(eventUids.length))));
    return Records.with(
        report,
        "projectionEvents",
        List.of(eventUids).stream().map(Reports::projectionEvent).toList());
  }

  private static ProjectionIrradiationEvent projectionEvent(String uid) {
    return new ProjectionIrradiationEvent(
        Records.with(ProjectionEventFacts.NONE, "irradiationEventUid", uid),
        Records.with(ProjectionEventDose.NONE, "doseAreaProductGym2", BigDecimal.ONE),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static CtIrradiationEvent event(String uid) {
    return new CtIrradiationEvent(
        new CtEventFacts(
            uid.isEmpty() ? null : uid,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        null,
        new CtDose(null, null, null, null, BigDecimal.ONE, null, null, null),
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  private static CtAccumulatedDose total(int events) {
    return new CtAccumulatedDose(
        events, BigDecimal.valueOf(events), null, null, null, null, null, null, null);
  }

  /** The same report with another description. */
  public static DoseReport described(DoseReport report, String description, String accession) {
    StudyFacts study = Records.with(report.study(), "studyDescription", description);
    return Records.with(report, "study", Records.with(study, "accessionNumber", accession));
  }

  /** The same report of another device. */
  public static DoseReport by(Equipment equipment, DoseReport report) {
    return Records.with(report, "equipment", equipment);
  }

  /** The same report as an object of another study. */
  public static DoseReport inStudy(String study, String sop, DoseReport report) {
    return Records.with(
        Records.with(report, "sopInstanceUid", sop),
        "study",
        Records.with(report.study(), "studyInstanceUid", study));
  }
}
