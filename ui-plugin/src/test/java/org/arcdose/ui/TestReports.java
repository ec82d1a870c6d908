package org.arcdose.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arcdose.dose.CtDose;
import org.arcdose.dose.CtEventFacts;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Equipment;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.PatientFacts;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.ReportContext;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.StudyStaff;
import org.arcdose.service.view.PlaneTotals;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyRow;

/** Reports and studies with just what a test of the pages or the API looks at. */
public final class TestReports {
  public static final String STUDY = "2.25.1";

  private TestReports() {}

  public static DoseReport ct(CtIrradiationEvent... events) {
    return report(Modality.CT, List.of(events), List.of());
  }

  public static DoseReport projection(Modality modality, ProjectionIrradiationEvent... events) {
    return report(modality, List.of(), List.of(events));
  }

  public static CtIrradiationEvent ctEvent(String protocol, String doseLengthProductMgyCm) {
    return new CtIrradiationEvent(
        new CtEventFacts(
            null, null, null, null, protocol, null, null, null, null, null, null, null, null),
        null,
        new CtDose(null, null, null, null, decimal(doseLengthProductMgyCm), null, null, null),
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }

  public static ProjectionIrradiationEvent projectionEvent(
      String doseAreaProductGym2, String doseRpGy, String averageGlandularDoseMgy) {
    return new ProjectionIrradiationEvent(
        null,
        new ProjectionEventDose(
            decimal(doseAreaProductGym2),
            decimal(doseRpGy),
            null,
            null,
            decimal(averageGlandularDoseMgy),
            null,
            null,
            null),
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

  public static StudyRow row(String uid) {
    return new StudyRow(
        uid,
        LocalDate.of(2026, 11, 20),
        LocalTime.of(14, 28, 12),
        "A1",
        "CT \"Abdomen\" <b>",
        List.of("CT"),
        "",
        "CT1",
        "Model",
        6,
        new BigDecimal("415.82"),
        new BigDecimal("1.6E-7"),
        null,
        null,
        0,
        Instant.parse("2026-11-20T14:30:00Z"));
  }

  public static StudyDetail study(String uid) {
    return new StudyDetail(
        row(uid),
        "3f9a0b1c2d4e5f60",
        "F",
        null,
        null,
        null,
        "",
        new PlaneTotals(null, null, null, null),
        List.of(ct(ctEvent("Head", "12.5"))),
        List.of(),
        List.of(),
        List.of());
  }

  private static DoseReport report(
      Modality modality, List<CtIrradiationEvent> ct, List<ProjectionIrradiationEvent> projection) {
    return new DoseReport(
        "2.25.3",
        "2.25.2",
        "1.2.840.10008.5.1.4.1.1.88.67",
        "10011",
        modality,
        false,
        facts(),
        new Equipment("", "", "", "", "", "", "", "", null),
        ReportContext.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ct,
        projection,
        List.of(),
        List.of(),
        List.of(),
        NuclearMedicine.NONE,
        List.of(),
        List.of());
  }

  private static StudyFacts facts() {
    PatientFacts patient = new PatientFacts("", "", null, null, null);
    return new StudyFacts(
        STUDY, null, null, "", "", "", "", null, null, "", "", StudyStaff.NONE, patient);
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
