package org.arcdose.dose.sr;

import static org.arcdose.dose.Reports.assertSame;
import static org.arcdose.dose.Reports.extracted;
import static org.arcdose.dose.Reports.rejected;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

/** Reports that are built otherwise than TID 10001 and 10011. */
class OtherReportsTest {
  @Test
  void a_radiation_summary_of_siemens_arcadis_is_one_plane_without_events() {
    DoseReport report =
        extracted(
            report(
                "1.2.840.10008.5.1.4.1.1.88.22",
                new Code("C-10", "99SMS_RADSUM", "Radiation Summary"),
                number(arcadis("C-200", "Total number of exposures"), "12", "1"),
                number(arcadis("C-202", "Cumulative fluoro time"), "95", "s"),
                number(arcadis("C-204", "Cumulative dose area product"), "1.25", "Gy.cm^2"),
                dateTime(arcadis("C-206", "Start of the examination"), "20160512101500"),
                dateTime(arcadis("C-208", "End of the examination"), "20160512104500"),
                number(arcadis("C-210", "Cumulative air kerma"), "", "")));
    assertEquals(Modality.RF, report.modality());
    assertTrue(report.fluoroscopy());
    ProjectionAccumulatedDose total = report.projectionTotals().get(0);
    assertEquals("113622", total.acquisitionPlane().value());
    assertSame(new BigDecimal("0.000125"), total.doseAreaProductGym2());
    assertEquals(new BigDecimal("95"), total.fluoroTimeS());
    assertEquals(12, total.radiographicFrames());
    assertNull(total.doseRpGy());
    assertEquals(List.of(), report.projectionEvents());
    assertEquals(List.of(), report.findings());
    assertEquals("2016-05-12T10:15", report.context().irradiationStart().toString());
  }

  @Test
  void an_enhanced_report_gives_totals_and_events_with_the_technique_of_their_time() {
    DoseReport report =
        extracted(
            report(
                "1.2.840.10008.5.1.4.1.1.88.76",
                DoseConcepts.REPORT.code(),
                container(
                    EnhancedConcepts.ACCUMULATED,
                    number(ProjectionConcepts.DAP_TOTAL, "0.0003", "Gy.m2"),
                    container(
                        EnhancedConcepts.REFERENCE_POINT_DOSIMETRY,
                        number(ProjectionConcepts.DOSE_RP_TOTAL, "30", "mGy"))),
                event("1", "20260105100000", "20260105100010", "0.0001", "10"),
                event("2", "20260105100100", "20260105100110", "0.0002", "20"),
                container(
                    EnhancedConcepts.DETAILS,
                    technique("20260105100000", "20260105100005", "70"),
                    technique("20260105100006", "20260105100010", "80"),
                    technique("20260105100100", "20260105100110", "90"),
                    container(
                        EnhancedConcepts.FILTRATION,
                        dateTime(ProjectionConcepts.STARTED, "20260105100000"),
                        dateTime(EnhancedConcepts.ENDED, "20260105100030"),
                        container(
                            ProjectionConcepts.FILTERS,
                            number(EnhancedConcepts.FILTER_THICKNESS, "0.3", "mm"))))));
    assertEquals("10040", report.templateId());
    assertEquals(List.of(), report.findings());
    ProjectionAccumulatedDose total = report.projectionTotals().get(0);
    assertEquals(new BigDecimal("0.0003"), total.doseAreaProductGym2());
    assertSame(new BigDecimal("0.03"), total.doseRpGy());
    ProjectionIrradiationEvent first = report.projectionEvents().get(0);
    assertEquals("2.25.1", first.facts().irradiationEventUid());
    assertSame(new BigDecimal("0.01"), first.dose().doseRpGy());
    assertSame(new BigDecimal("75"), first.source().kvp());
    assertEquals(List.of(new BigDecimal("70"), new BigDecimal("80")), first.series().kvp());
    assertEquals(new BigDecimal("0.3"), first.filters().get(0).thicknessMaximumMm());
    ProjectionIrradiationEvent second = report.projectionEvents().get(1);
    assertEquals(new BigDecimal("90"), second.source().kvp());
    assertEquals(List.of(), second.filters());
  }

  @Test
  void an_enhanced_report_with_neither_totals_nor_events_is_rejected() {
    assertTrue(
        rejected(
                report(
                    "1.2.840.10008.5.1.4.1.1.88.76",
                    DoseConcepts.REPORT.code(),
                    container(EnhancedConcepts.DETAILS)))
            .startsWith("The report has neither"));
  }

  private static Dataset event(String uid, String start, String end, String dap, String mgy) {
    return container(
        EnhancedConcepts.EVENT,
        item(DoseConcepts.EVENT_UID).put(Tag.UID, VR.UI, "2.25." + uid),
        dateTime(ProjectionConcepts.STARTED, start),
        dateTime(EnhancedConcepts.ENDED, end),
        number(ProjectionConcepts.DAP, dap, "Gy.m2"),
        container(
            EnhancedConcepts.REFERENCE_POINT_DOSIMETRY,
            number(ProjectionConcepts.DOSE_RP, mgy, "mGy")));
  }

  private static Dataset technique(String start, String end, String kvp) {
    return container(
        EnhancedConcepts.TECHNIQUE,
        dateTime(ProjectionConcepts.STARTED, start),
        dateTime(EnhancedConcepts.ENDED, end),
        number(DoseConcepts.KVP, kvp, "kV"));
  }

  private static Dataset report(String sopClassUid, Code title, Dataset... content) {
    return new SyntheticStudies(3)
        .fluoroscopy(0)
        .object()
        .dataset()
        .put(Tag.SOP_CLASS_UID, VR.UI, sopClassUid)
        .putSequence(Tag.CONTENT_TEMPLATE_SEQUENCE)
        .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, title)
        .putSequence(Tag.CONTENT_SEQUENCE, content);
  }

  private static Concept arcadis(String value, String meaning) {
    return Concept.of(value, "99SMS_RADSUM", meaning);
  }

  private static Dataset container(Concept concept, Dataset... content) {
    return item(concept).putSequence(Tag.CONTENT_SEQUENCE, content);
  }

  private static Dataset dateTime(Concept concept, String value) {
    return item(concept).put(Tag.DATE_TIME, VR.DT, value);
  }

  private static Dataset number(Concept concept, String value, String unit) {
    return value.isEmpty()
        ? item(concept).putSequence(Tag.MEASURED_VALUE_SEQUENCE)
        : item(concept)
            .putSequence(
                Tag.MEASURED_VALUE_SEQUENCE,
                new Dataset()
                    .put(Tag.NUMERIC_VALUE, VR.DS, value)
                    .putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code(unit, "UCUM", unit)));
  }

  private static Dataset item(Concept concept) {
    return new Dataset().putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, concept.code());
  }
}
