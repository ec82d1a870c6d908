package org.arcdose.dose.sr;

import static org.arcdose.dose.Reports.assertSame;
import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

class QuirkTest {
  private final SyntheticStudies studies = new SyntheticStudies(2);

  @Test
  void converts_the_dose_area_product_of_canon() {
    SyntheticObject study = studies.fluoroscopy(0, Quirk.DAP_IN_DGY_CM2);
    DoseReport report = extracted(study);
    assertSame(study.doseAreaProductGym2(), report.projectionTotals().get(0).doseAreaProductGym2());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void an_unknown_unit_is_a_finding_and_never_a_number() {
    DoseReport report = extracted(studies.fluoroscopy(0, Quirk.DAP_TOTAL_IN_UNKNOWN_UNIT));
    assertNull(report.projectionTotals().get(0).doseAreaProductGym2());
    assertNotNull(report.projectionTotals().get(0).doseRpGy());
    assertEquals(
        List.of(
            Finding.error(
                "Accumulated X-Ray Dose Data[1] > Dose Area Product Total",
                "Dose Area Product Total has the unit \"furlong\", which cannot be converted to"
                    + " Gy.m2.")),
        report.findings());
  }

  @Test
  void a_total_that_is_no_number_is_a_finding() {
    DoseReport report = extracted(studies.ct(0, Quirk.TOTALS_ARE_NAN));
    assertNull(report.ctTotals().get(0).doseLengthProductMgyCm());
    assertEquals(
        List.of(
            Finding.error(
                "CT Accumulated Dose Data[1] > CT Dose Length Product Total[1]",
                "CT Dose Length Product Total[1] is \"NaN\", which is not a number.")),
        report.findings());
  }

  @Test
  void a_negative_dose_is_a_finding() {
    SyntheticObject study = studies.biplane(0, Quirk.TOTALS_ARE_NEGATIVE);
    DoseReport report = extracted(study);
    assertNull(report.projectionTotals().get(0).doseRpGy());
    assertEquals(
        List.of(
            "Accumulated X-Ray Dose Data[1] > Dose (RP) Total",
            "Accumulated X-Ray Dose Data[2] > Dose (RP) Total"),
        report.findings().stream().map(Finding::where).toList());
  }

  @Test
  void totals_that_fall_short_of_the_events_are_a_finding() {
    DoseReport report = extracted(studies.ct(0, Quirk.TOTALS_BELOW_EVENTS));
    assertEquals(
        List.of("CT Dose Length Product Total"),
        report.findings().stream().map(Finding::where).toList());
  }

  @Test
  void an_empty_measured_value_is_absent_and_nothing_to_complain_of() {
    DoseReport report = extracted(studies.fluoroscopy(0, Quirk.ANGLES_ARE_EMPTY));
    assertNull(report.projectionEvents().get(0).mechanics().primaryAngleDeg());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void several_dlp_totals_of_a_report_are_summed() {
    SyntheticObject ct = studies.ct(0);
    Dataset accumulated = container(ct.object().dataset(), "113811");
    Dataset[] items = accumulated.items(Tag.CONTENT_SEQUENCE).toArray(Dataset[]::new);
    accumulated.putSequence(Tag.CONTENT_SEQUENCE, items[0], items[1], items[1]);
    assertSame(
        ct.doseLengthProductMgyCm().add(ct.doseLengthProductMgyCm()),
        extracted(ct).ctTotals().get(0).doseLengthProductMgyCm());
  }

  @Test
  void a_number_too_large_to_compute_with_is_a_finding() {
    SyntheticObject ct = studies.ct(0);
    Dataset total = container(ct.object().dataset(), "113811").items(Tag.CONTENT_SEQUENCE).get(1);
    total.item(Tag.MEASURED_VALUE_SEQUENCE).orElseThrow().put(Tag.NUMERIC_VALUE, VR.DS, "9e999999");
    DoseReport report = extracted(ct);
    assertNull(report.ctTotals().get(0).doseLengthProductMgyCm());
    assertEquals(1, report.findings().size());
  }

  @Test
  void the_mean_stands_for_one_value_per_pulse_and_pulses_without_radiation_do_not_count() {
    SyntheticObject study = studies.fluoroscopy(0);
    Dataset kvp =
        container(study.object().dataset(), "113706").items(Tag.CONTENT_SEQUENCE).stream()
            .filter(item -> concept(item).equals("113733"))
            .findFirst()
            .orElseThrow();
    kvp.item(Tag.MEASURED_VALUE_SEQUENCE)
        .orElseThrow()
        .put(Tag.NUMERIC_VALUE, VR.DS, "0", "80", "70", "60");
    assertEquals("70", extracted(study).projectionEvents().get(0).source().kvp().toPlainString());
  }

  @Test
  void a_code_without_meaning_shows_its_value() {
    SyntheticObject study = studies.fluoroscopy(0);
    container(study.object().dataset(), "113706").items(Tag.CONTENT_SEQUENCE).stream()
        .filter(item -> concept(item).equals("125203"))
        .findFirst()
        .orElseThrow()
        .putCode(Tag.CONCEPT_CODE_SEQUENCE, new Code("FL1", "99X", ""));
    assertEquals("FL1", extracted(study).projectionEvents().get(0).facts().acquisitionProtocol());
  }

  @Test
  void a_study_date_that_is_none_is_a_finding_and_the_date_of_the_report_stands_in() {
    SyntheticObject study = studies.ct(0);
    study.object().dataset().put(Tag.STUDY_DATE, VR.DA, "5.1.2026");
    study.object().dataset().put(Tag.STUDY_TIME, VR.TM, "noon");
    DoseReport report = extracted(study);
    assertEquals("2026-01-05", report.study().studyDate().toString());
    assertEquals(
        List.of(
            Finding.error("Study Date (0008,0020)", "Study Date (0008,0020) is not a date."),
            Finding.error("Study Time (0008,0030)", "Study Time (0008,0030) is not a time.")),
        report.findings());
  }

  private static Dataset container(Dataset dataset, String concept) {
    return dataset.items(Tag.CONTENT_SEQUENCE).stream()
        .filter(item -> concept(item).equals(concept))
        .findFirst()
        .orElseThrow();
  }

  private static String concept(Dataset item) {
    return item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElseThrow().value();
  }
}
