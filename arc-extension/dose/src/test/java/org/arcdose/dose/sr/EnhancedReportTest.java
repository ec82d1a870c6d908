package org.arcdose.dose.sr;

import static org.arcdose.dose.Reports.assertSame;
import static org.arcdose.dose.Reports.extracted;
import static org.arcdose.dose.SrItem.code;
import static org.arcdose.dose.SrItem.container;
import static org.arcdose.dose.SrItem.num;
import static org.arcdose.dose.SrItem.report;
import static org.arcdose.dose.SrItem.text;
import static org.arcdose.dose.SrItem.time;
import static org.arcdose.dose.SrItem.uid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

/** Enhanced X-Ray Radiation Dose SR (PS3.16 TID 10040 to 10055, edition 2024e). */
class EnhancedReportTest {
  private static final String ENHANCED = "1.2.840.10008.5.1.4.1.1.88.76";
  private static final String RUN = "2026112010";

  @Test
  void a_biplane_event_has_the_technique_of_its_own_tube() {
    DoseReport report =
        enhanced(
            event("A", "00", "10"),
            event("B", "00", "10"),
            details(
                of(EnhancedConcepts.TECHNIQUE, "A", "00", "10", num(KVP, "70", "kV")),
                of(EnhancedConcepts.TECHNIQUE, "B", "00", "10", num(KVP, "90", "kV"))));
    assertEquals(new BigDecimal("70"), report.projectionEvents().get(0).source().kvp());
    assertEquals(new BigDecimal("90"), report.projectionEvents().get(1).source().kvp());
    assertEquals(List.of(), report.projectionEvents().get(0).series().kvp());
  }

  @Test
  void a_total_over_both_tubes_is_not_added_to_those_of_either() {
    DoseReport report =
        enhanced(total("A", "0.0001"), total("B", "0.0002"), total("A and B", "0.0003"));
    assertEquals(
        List.of(new BigDecimal("0.0001"), new BigDecimal("0.0002")),
        report.projectionTotals().stream().map(total -> total.doseAreaProductGym2()).toList());
    assertEquals(1, enhanced(total("A and B", "0.0003")).projectionTotals().size());
  }

  @Test
  void the_procedure_of_the_time_tells_patient_region_grid_and_detector() {
    ProjectionIrradiationEvent event =
        only(
            enhanced(
                event("A", "00", "10"),
                details(
                    of(
                        EnhancedConcepts.PROCEDURE,
                        "A",
                        "00",
                        "30",
                        text(DoseConcepts.PROTOCOL.code(), "Coronary 15 fps"),
                        code(
                            ProjectionConcepts.ORIENTATION.code(),
                            new Code("102538003", "SCT", "Recumbent"),
                            code(
                                ProjectionConcepts.ORIENTATION_MODIFIER.code(),
                                new Code("40199007", "SCT", "Supine"))),
                        code(
                            DoseConcepts.TARGET_REGION.code(),
                            new Code("80891009", "SCT", "Heart"),
                            code(
                                ProjectionConcepts.LATERALITY.code(),
                                new Code("7771000", "SCT", "Left"))),
                        code(ProjectionConcepts.GRID.code(), new Code("111646", "DCM", "No grid")),
                        num(SOURCE_TO_DETECTOR, "1050", "mm")))));
    assertEquals("Coronary 15 fps", event.facts().acquisitionProtocol());
    assertEquals("102538003", event.facts().patientOrientation().value());
    assertEquals("40199007", event.facts().patientOrientationModifier().value());
    assertEquals("80891009", event.facts().targetRegion().value());
    assertEquals("7771000", event.facts().laterality().value());
    assertEquals("111646", event.grids().get(0).value());
    assertEquals(new BigDecimal("1050"), event.distances().distanceSourceToDetectorMm());
  }

  @Test
  void values_in_tables_over_time_are_those_of_the_event() {
    ProjectionIrradiationEvent event =
        only(
            enhanced(
                event("A", "10", "20"),
                details(
                    of(
                        EnhancedConcepts.TECHNIQUE,
                        "A",
                        "00",
                        "30",
                        table(KVP, "kV", "05", "60", "10", "70", "15", "80", "25", "90")),
                    of(
                        EnhancedConcepts.PROCEDURE,
                        "A",
                        "00",
                        "30",
                        table(SOURCE_TO_DETECTOR, "cm", "02", "101.5", "25", "120")))));
    assertEquals(List.of(new BigDecimal("70.0"), new BigDecimal("80.0")), event.series().kvp());
    assertSame(new BigDecimal("75"), event.source().kvp());
    assertSame(new BigDecimal("1015"), event.distances().distanceSourceToDetectorMm());
    assertNull(event.distances().distanceSourceToDetectorEndMm());
  }

  @Test
  void an_attenuator_of_the_filtration_is_a_filter_by_its_material_or_equivalent() {
    ProjectionIrradiationEvent event =
        only(
            enhanced(
                event("A", "00", "10"),
                details(
                    of(
                        EnhancedConcepts.FILTRATION,
                        "A",
                        "00",
                        "10",
                        container(
                            EnhancedConcepts.ATTENUATOR.code(),
                            code(
                                ProjectionConcepts.FILTER_MATERIAL.code(),
                                new Code("66925006", "SCT", "Copper")),
                            num(EnhancedConcepts.FILTER_THICKNESS.code(), "0.3", "mm")),
                        container(
                            EnhancedConcepts.ATTENUATOR.code(),
                            code(
                                EnhancedConcepts.EQUIVALENT_MATERIAL.code(),
                                new Code("12503006", "SCT", "Aluminum")),
                            num(ProjectionConcepts.FILTER_MINIMUM.code(), "1", "mm"),
                            num(ProjectionConcepts.FILTER_MAXIMUM.code(), "2", "mm"))))));
    assertEquals("66925006", event.filters().get(0).material().value());
    assertEquals(new BigDecimal("0.3"), event.filters().get(0).thicknessMinimumMm());
    assertEquals("12503006", event.filters().get(1).material().value());
    assertEquals(new BigDecimal("2"), event.filters().get(1).thicknessMaximumMm());
  }

  @Test
  void output_measured_at_the_reference_point_stands_for_a_dose_that_is_left_out() {
    Dataset first = of(EnhancedConcepts.OUTPUT, "A", "00", "05", num(OUTPUT, "2", "mGy"));
    Dataset second = of(EnhancedConcepts.OUTPUT, "A", "05", "10", num(OUTPUT, "3", "mGy"));
    DoseReport same =
        enhanced(event("A", "00", "10"), details(first, second, position("600", "600")));
    assertSame(new BigDecimal("0.005"), only(same).dose().doseRpGy());
    assertEquals(
        List.of("Irradiation Event Summary Data[1] > Dose (RP)"),
        same.findings().stream()
            .filter(finding -> finding.problem().contains("air kerma"))
            .map(Finding::where)
            .toList());
    DoseReport elsewhere =
        enhanced(event("A", "00", "10"), details(first, second, position("1000", "600")));
    assertNull(only(elsewhere).dose().doseRpGy());
    DoseReport longer = enhanced(event("A", "00", "04"), details(first, position("600", "600")));
    assertNull(only(longer).dose().doseRpGy());
  }

  @Test
  void details_of_which_only_the_date_is_known_are_no_events() {
    DoseReport report =
        extracted(new SyntheticStudies(1).object(Kind.ENHANCED_XRAY, 0, Quirk.TIME_IS_DATE));
    assertEquals(6, report.projectionEvents().size());
    for (ProjectionIrradiationEvent event : report.projectionEvents()) {
      assertNull(event.source().kvp());
      assertEquals(List.of(), event.filters());
    }
  }

  private static final Code KVP = DoseConcepts.KVP.code();
  private static final Code OUTPUT = EnhancedConcepts.OUTPUT_AIR_KERMA.code();
  private static final Code SOURCE_TO_DETECTOR = ProjectionConcepts.SOURCE_TO_DETECTOR.code();

  private static DoseReport enhanced(Dataset... content) {
    return extracted(report(ENHANCED, DoseConcepts.REPORT.code(), content));
  }

  private static ProjectionIrradiationEvent only(DoseReport report) {
    assertEquals(1, report.projectionEvents().size());
    return report.projectionEvents().get(0);
  }

  private static Dataset total(String source, String dapGym2) {
    return container(
        EnhancedConcepts.ACCUMULATED.code(),
        text(EnhancedConcepts.SOURCE_ID.code(), source),
        num(ProjectionConcepts.DAP_TOTAL.code(), dapGym2, "Gy.m2"));
  }

  /** An event from second to second of the minute 10:00. */
  private static Dataset event(String source, String start, String end) {
    return of(
        EnhancedConcepts.EVENT, source, start, end, uid(DoseConcepts.EVENT_UID.code(), "2.25.9"));
  }

  private static Dataset details(Dataset... content) {
    return container(EnhancedConcepts.DETAILS.code(), content);
  }

  private static Dataset position(String outputMm, String referenceMm) {
    return of(
        EnhancedConcepts.BEAM_POSITION,
        "A",
        "00",
        "59",
        point(EnhancedConcepts.OUTPUT_POSITION, outputMm),
        point(EnhancedConcepts.REFERENCE_POSITION, referenceMm));
  }

  private static Dataset point(Concept concept, String distanceMm) {
    return text(concept.code(), "")
        .remove(Tag.TEXT_VALUE)
        .put(Tag.VALUE_TYPE, VR.CS, "SCOORD3D")
        .put(Tag.GRAPHIC_TYPE, VR.CS, "POINT")
        .put(Tag.GRAPHIC_DATA, VR.FL, "0", "0", distanceMm);
  }

  private static Dataset of(
      Concept concept, String source, String start, String end, Dataset... content) {
    List<Dataset> items = new ArrayList<>();
    items.add(time(ProjectionConcepts.STARTED.code(), RUN + "00" + start));
    items.add(time(EnhancedConcepts.ENDED.code(), RUN + "00" + end));
    items.add(text(EnhancedConcepts.SOURCE_ID.code(), source));
    items.addAll(Arrays.asList(content));
    return container(concept.code(), items.toArray(Dataset[]::new));
  }

  /** A TABLE of two columns: seconds of the minute 10:00 and numbers, in turn. */
  private static Dataset table(Code quantity, String unit, String... cells) {
    List<Dataset> values = new ArrayList<>();
    for (int i = 0; i < cells.length; i += 2) {
      values.add(cell(i / 2 + 1, 1).put(0x0072_0063, VR.DT, RUN + "00" + cells[i]));
      values.add(cell(i / 2 + 1, 2).put(0x0072_0076, VR.FL, cells[i + 1]));
    }
    Dataset column =
        new Dataset()
            .put(0x0040_A805, VR.UL, "2")
            .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, quantity)
            .putCode(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE, new Code(unit, "UCUM", unit));
    Dataset table =
        new Dataset()
            .put(0x0040_A802, VR.UL, String.valueOf(cells.length / 2))
            .put(0x0040_A803, VR.UL, "2")
            .putSequence(0x0040_A807, column)
            .putSequence(0x0040_A808, values.toArray(Dataset[]::new));
    return text(quantity, "")
        .remove(Tag.TEXT_VALUE)
        .put(Tag.VALUE_TYPE, VR.CS, "TABLE")
        .putSequence(Tag.TABULATED_VALUES_SEQUENCE, table);
  }

  private static Dataset cell(int row, int column) {
    return new Dataset()
        .put(0x0040_A804, VR.UL, String.valueOf(row))
        .put(0x0040_A805, VR.UL, String.valueOf(column));
  }
}
