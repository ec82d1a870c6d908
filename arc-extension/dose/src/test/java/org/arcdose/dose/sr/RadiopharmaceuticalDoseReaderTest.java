package org.arcdose.dose.sr;

import static org.arcdose.dose.SrItem.code;
import static org.arcdose.dose.SrItem.container;
import static org.arcdose.dose.SrItem.dcm;
import static org.arcdose.dose.SrItem.num;
import static org.arcdose.dose.SrItem.person;
import static org.arcdose.dose.SrItem.problems;
import static org.arcdose.dose.SrItem.sct;
import static org.arcdose.dose.SrItem.text;
import static org.arcdose.dose.SrItem.time;
import static org.arcdose.dose.SrItem.uid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.AdministeredActivity;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding.Kind;
import org.arcdose.dose.Modality;
import org.arcdose.dose.OrganDose;
import org.arcdose.dose.PatientCharacteristics;
import org.arcdose.dose.Radiopharmaceutical;
import org.arcdose.dose.RadiopharmaceuticalAdministration;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SrItem;
import org.junit.jupiter.api.Test;

/** What PS3.16 TID 10021 to 10024 have, item by item. */
class RadiopharmaceuticalDoseReaderTest {
  private static final String SR = "1.2.840.10008.5.1.4.1.1.88.68";
  private static final Code TITLE = dcm("113500");
  private static final Code FDG = sct("35321007");
  private static final Code FLUORINE_18 = sct("77004003");

  @Test
  void is_a_report_of_nuclear_medicine_with_procedure_and_intent() {
    DoseReport report =
        report(
            code(srt("G-C2D0"), srt("P5-0A00A"), code(srt("G-C0E8"), srt("R-408C3"))),
            administrationOf());
    assertEquals(Modality.NM, report.modality());
    assertEquals("10021", report.templateId());
    assertEquals("P5-0A00A", report.context().procedureReported().value());
    assertEquals("R-408C3", report.context().intent().value());
    assertEquals(1, report.nuclear().administrations().size());
  }

  @Test
  void reads_agent_times_route_and_identifiers_in_old_and_new_codes() {
    for (boolean old : new boolean[] {true, false}) {
      Radiopharmaceutical what =
          administration(
                  uid(dcm("113503"), "2.25.5"),
                  code(
                      old ? srt("F-61FDB") : sct("349358000"),
                      FDG,
                      code(old ? srt("C-10072") : sct("89457008"), FLUORINE_18),
                      num(old ? srt("R-42806") : sct("304283002"), "109.77", "min")),
                  num(dcm("123007"), "3", "GBq/mmol"),
                  time(dcm("123003"), "20261120091500"),
                  time(dcm("123004"), "20261120091530"),
                  code(
                      old ? srt("G-C340") : sct("410675002"),
                      sct("47625008"),
                      code(
                          old ? srt("G-C581") : sct("272737002"),
                          sct("50094009"),
                          code(old ? srt("G-C171") : sct("272741003"), sct("7771000")))),
                  text(dcm("111529"), "Brand"),
                  text(
                      dcm("113511"),
                      "U1",
                      text(dcm("113512"), "L1"),
                      text(dcm("113512"), "L2"),
                      text(dcm("113514"), "V1")),
                  text(dcm("113516"), "P1"))
              .radiopharmaceutical();
      assertEquals("2.25.5", what.administrationEventUid());
      assertEquals(FDG, what.agent());
      assertEquals(FLUORINE_18, what.radionuclide());
      assertSame("6586.2", what.halfLifeS());
      assertSame("3000000000", what.specificActivityBqPerMmol());
      assertEquals("2026-11-20T09:15", what.startedAt().toString());
      assertEquals("2026-11-20T09:15:30", what.stoppedAt().toString());
      assertEquals("47625008", what.route().value());
      assertEquals("50094009", what.site().value());
      assertEquals("7771000", what.laterality().value());
      assertEquals("Brand", what.brandName());
      assertEquals("U1", what.dispenseUnitId());
      assertEquals("L1, L2", what.lotIds());
      assertEquals("V1", what.radionuclideVialIds());
      assertEquals("P1", what.prescriptionId());
    }
  }

  @Test
  void activities_are_in_mbq_whatever_the_report_writes() {
    AdministeredActivity activity =
        administration(
                num(dcm("113507"), "0.35", "GBq"),
                num(
                    dcm("113508"),
                    "380000",
                    "kBq",
                    code(dcm("113540"), dcm("113541")),
                    person(dcm("121008"), "Doe^Jane")),
                num(dcm("113509"), "30", "MBq"),
                num(dcm("123005"), "2", "ml"),
                num(dcm("113506"), "1", "%"),
                code(dcm("113505"), new Code("1", "99X", "Swelling")),
                container(
                    new Code("220001", "99SHS", ""),
                    num(dcm("113839"), "6650", "uSv", text(dcm("121406"), "ICRP 128"))))
            .activity();
    assertSame("350", activity.administeredMbq());
    assertSame("380", activity.preMeasuredMbq());
    assertEquals("113541", activity.preDevice().value());
    assertEquals("Doe^Jane", activity.preObserver());
    assertSame("30", activity.postMeasuredMbq());
    assertSame("2", activity.volumeCm3());
    assertSame("1", activity.extravasationPercent());
    assertEquals("Swelling", activity.extravasationSymptoms());
    assertSame("6.65", activity.effectiveDoseMsv());
    assertEquals("ICRP 128", activity.effectiveDoseAuthority());
  }

  @Test
  void an_activity_in_another_unit_than_activity_is_an_error_and_no_number() {
    DoseReport report = report(administrationOf(num(dcm("113507"), "350", "mGy")));
    assertNull(report.nuclear().administrations().get(0).activity().administeredMbq());
    assertEquals(
        List.of("Radiopharmaceutical Administration[1] > Administered activity"),
        report.findings().stream().map(finding -> finding.where()).toList());
  }

  @Test
  void an_activity_that_does_not_fit_what_was_measured_is_noted() {
    assertEquals(
        List.of(
            "Administered activity is 350 MBq, but what was measured before and after differs by"
                + " 35 MBq."),
        problems(
            report(
                administrationOf(
                    num(dcm("113507"), "350", "MBq"),
                    num(dcm("113508"), "38", "MBq"),
                    num(dcm("113509"), "3", "MBq"))),
            Kind.NOTE));
  }

  @Test
  void an_administration_that_ends_before_it_starts_is_noted() {
    assertEquals(
        List.of("Radiopharmaceutical Stop DateTime is before the start of the administration."),
        problems(
            report(
                administrationOf(
                    time(dcm("123003"), "20261120091500"), time(dcm("123004"), "20261120091400"))),
            Kind.NOTE));
  }

  @Test
  void reads_the_dose_of_every_organ() {
    OrganDose organ =
        administration(
                container(
                    dcm("113517"),
                    code(srt("G-C0E3"), srt("T-71000")),
                    code(srt("G-C171"), srt("G-A102")),
                    num(srt("G-D701"), "0.31", "kg", text(sct("370129005"), "ICRP 23")),
                    num(dcm("113518"), "0.0067", "Gy", code(dcm("121406"), dcm("113523")))))
            .organDoses()
            .get(0);
    assertEquals("T-71000", organ.organ().value());
    assertEquals("G-A102", organ.laterality().value());
    assertSame("310", organ.massG());
    assertEquals("ICRP 23", organ.massMethod());
    assertSame("6.7", organ.doseMgy());
    assertEquals("113523", organ.referenceAuthority());
  }

  @Test
  void reads_the_patient_at_the_administration() {
    PatientCharacteristics patient =
        report(
                administrationOf(),
                container(
                    dcm("121118"),
                    num(dcm("121033"), "6", "mo"),
                    code(dcm("121032"), new Code("M", "DCM", "Male")),
                    num(new Code("8302-2", "LN", ""), "68", "cm"),
                    num(new Code("29463-7", "LN", ""), "7500", "g"),
                    num(new Code("60621009", "SCT", ""), "16.2", "kg/m2"),
                    num(new Code("14749-6", "LN", ""), "5.1", "mmol/l"),
                    num(dcm("113550"), "240", "min"),
                    num(dcm("113551"), "0.5", "l"),
                    num(new Code("2160-0", "LN", ""), "0.4", "mg/dl"),
                    num(sct("80274001"), "110", "ml/min{1.73_m2}"),
                    code(dcm("109054"), new Code("1", "99X", "Fasting"))))
            .nuclear()
            .patient();
    assertSame("0.5", patient.ageYears());
    assertEquals("M", patient.sex().value());
    assertSame("0.68", patient.heightM());
    assertSame("7.5", patient.weightKg());
    assertSame("16.2", patient.bodyMassIndexKgPerM2());
    assertSame("5.1", patient.glucoseMmolPerL());
    assertSame("4", patient.fastingH());
    assertSame("500", patient.hydrationMl());
    assertSame("0.4", patient.serumCreatinineMgPerDl());
    assertSame("110", patient.glomerularFiltrationMlPerMin());
    assertEquals("Fasting", patient.states());
  }

  @Test
  void rejects_a_report_without_an_administration() {
    assertEquals(
        "The report has no radiopharmaceutical administration.",
        Reports.rejected(SrItem.report(SR, TITLE, text(dcm("121106"), "nothing"))));
  }

  @Test
  void rejects_a_report_with_another_title() {
    assertEquals(
        "The root of the document is (113701, DCM), not Radiopharmaceutical Radiation Dose Report"
            + " (113500, DCM).",
        Reports.rejected(SrItem.report(SR, dcm("113701"), administrationOf())));
  }

  private static RadiopharmaceuticalAdministration administration(Dataset... content) {
    return report(administrationOf(content)).nuclear().administrations().get(0);
  }

  private static Dataset administrationOf(Dataset... content) {
    return container(dcm("113502"), content);
  }

  private static DoseReport report(Dataset... content) {
    return Reports.extracted(SrItem.report(SR, TITLE, content));
  }

  private static Code srt(String value) {
    return new Code(value, "SRT", "");
  }

  private static void assertSame(String expected, BigDecimal actual) {
    Reports.assertSame(new BigDecimal(expected), actual);
  }
}
