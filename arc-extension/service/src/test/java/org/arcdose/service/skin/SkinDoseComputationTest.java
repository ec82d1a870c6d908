package org.arcdose.service.skin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Modality;
import org.arcdose.dose.PatientFacts;
import org.arcdose.service.testing.Records;
import org.arcdose.service.testing.Reports;
import org.arcdose.skindose.EventDose;
import org.arcdose.skindose.Grade;
import org.arcdose.skindose.SkinDoseResult;
import org.arcdose.skindose.UncertaintyBudget;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;

class SkinDoseComputationTest {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final SkinDoseParameters WITHOUT_BAND = SkinDoseParameters.WITHOUT_BAND;

  private final DoseReport biplane = Reports.of(STUDIES.biplane(1));
  private final DoseReport artis = Reports.of(STUDIES.object(Kind.SIEMENS_ARTIS, 2));

  @Test
  void the_peak_lies_between_the_band_and_the_settings_are_told() {
    SkinDoseResult result = compute(SkinDoseParameters.USUAL, biplane).result();
    assertTrue(result.band().lowMgy() < result.psdMgy());
    assertTrue(result.band().highMgy() > result.psdMgy());
    assertEquals(100, result.band().replicas());
    assertEquals("body", result.phantom());
    assertEquals("superposition", result.model());
    assertEquals(biplane.projectionEvents().size(), result.events().size());
  }

  @Test
  void the_order_in_which_reports_came_changes_nothing() {
    ComputedSkinDose one = compute(WITHOUT_BAND, biplane, artis);
    ComputedSkinDose other = compute(WITHOUT_BAND, artis, biplane);
    assertArrayEquals(one.map().doses(), other.map().doses());
    assertEquals(one.result(), other.result());
  }

  @Test
  void twice_the_kerma_is_twice_the_dose() {
    SkinDoseParameters doubled =
        new SkinDoseParameters(null, null, null, null, null, null, null, List.of(2.0, 2.0), 0);
    double once = compute(WITHOUT_BAND, biplane).result().psdMgy();
    assertEquals(2 * once, compute(doubled, biplane).result().psdMgy(), 1e-9 * once);
  }

  @Test
  void what_is_asked_for_goes_before_what_the_report_has() {
    DoseReport known = sized(biplane, "1.80", "80");
    assertTrue(compute(WITHOUT_BAND, known).result().patient().contains("180.0 cm, 80.0 kg"));
    SkinDoseParameters heavy =
        new SkinDoseParameters(null, null, null, 120.0, null, null, null, null, 0);
    assertTrue(compute(heavy, known).result().patient().contains("180.0 cm, 120.0 kg"));
  }

  @Test
  void the_size_of_another_study_of_the_patient_is_taken_where_the_latest_has_none() {
    DoseReport earlier = on(sized(biplane, "1.62", "58"), LocalDate.of(2026, 1, 1));
    DoseReport later = on(sized(artis, null, null), LocalDate.of(2026, 3, 1));
    SkinDoseResult result = compute(WITHOUT_BAND, later, earlier).result();
    assertTrue(result.patient().contains("162.0 cm, 58.0 kg"), result::patient);
    assertEquals(LocalDate.of(2026, 1, 1), result.procedures().get(0).date());
  }

  @Test
  void an_unknown_size_is_assumed_and_said() {
    SkinDoseResult result = compute(WITHOUT_BAND, sized(biplane, null, null)).result();
    assertTrue(result.patient().contains("a reference"), result::patient);
    assertTrue(result.gradeReasons().contains("The size of the patient is not known."));
  }

  @Test
  void a_device_without_geometry_has_an_upper_bound_and_the_missing_items_are_named() {
    SkinDoseResult result =
        compute(WITHOUT_BAND, Reports.of(STUDIES.object(Kind.MOBILE, 1))).result();
    assertNull(result.psdMgy());
    assertEquals(Grade.D, result.grade());
    assertTrue(result.upperBoundMgy() > 0);
    EventDose event = result.events().get(0);
    assertEquals(EventDose.Status.BOUND_ONLY, event.status());
    assertTrue(
        event
            .reason()
            .startsWith("Neither a table position nor angles and distances are reported"));
  }

  @Test
  void a_calibrated_device_has_the_narrower_band() {
    DeviceSkinDose calibrated =
        new DeviceSkinDose(
            DeviceSkinDose.Wanted.AUTO,
            Vec3.ZERO,
            List.of(1.0, 1.0),
            LocalDate.of(2026, 5, 1),
            3.1,
            false);
    SkinDoseComputation measured = new SkinDoseComputation(equipment -> calibrated);
    SkinDoseResult result =
        measured.compute(measured.procedures(List.of(biplane)), SkinDoseParameters.USUAL).result();
    SkinDoseResult guessed = compute(SkinDoseParameters.USUAL, biplane).result();
    assertTrue(width(result) < width(guessed));
    assertEquals(
        UncertaintyBudget.CALIBRATED.toString(), result.provenance().settings().get("budget"));
  }

  @Test
  void a_part_of_the_events_is_computed_on_the_same_skin() {
    ComputedSkinDose all = compute(WITHOUT_BAND, biplane);
    int events = all.result().events().size();
    ComputedSkinDose first = all.of(number -> number == 1);
    ComputedSkinDose rest = all.of(number -> number > 1);
    assertEquals(1, first.result().events().size());
    assertEquals(events - 1, rest.result().events().size());
    for (int cell = 0; cell < all.dose().skin().cells().size(); cell++) {
      double sum = first.map().dose(cell) + rest.map().dose(cell);
      assertEquals(all.map().dose(cell), sum, 1e-9 * (1 + sum));
    }
  }

  @Test
  void radiography_is_computed_only_if_the_device_always_is() {
    DoseReport radiography = Reports.of(STUDIES.object(Kind.RADIOGRAPHY, 1));
    assertEquals(Modality.DX, radiography.modality());
    assertEquals(0, byItself().procedures(List.of(radiography)).size());
    assertEquals(1, wanted(DeviceSkinDose.Wanted.ALWAYS).procedures(List.of(radiography)).size());
    assertEquals(0, wanted(DeviceSkinDose.Wanted.NEVER).procedures(List.of(biplane)).size());
    assertEquals(
        0,
        wanted(DeviceSkinDose.Wanted.ALWAYS)
            .procedures(List.of(Reports.of(STUDIES.mammography(1))))
            .size());
  }

  @Test
  void images_of_one_run_are_one_procedure() {
    DoseReport one = Reports.of(STUDIES.object(Kind.XA_IMAGE, 1));
    DoseReport other = Records.with(one, "sopInstanceUid", "2.25.77");
    List<StoredProcedure> procedures = byItself().procedures(List.of(one, other, biplane));
    assertEquals(2, procedures.size());
    assertNotNull(
        procedures.stream().filter(p -> p.reports().size() == 2).findFirst().orElse(null));
  }

  private static double width(SkinDoseResult result) {
    return (result.band().highMgy() - result.band().lowMgy()) / result.psdMgy();
  }

  private static ComputedSkinDose compute(SkinDoseParameters parameters, DoseReport... reports) {
    SkinDoseComputation computation = byItself();
    return computation.compute(computation.procedures(List.of(reports)), parameters);
  }

  private static SkinDoseComputation byItself() {
    return new SkinDoseComputation(equipment -> DeviceSkinDose.UNSET);
  }

  private static SkinDoseComputation wanted(DeviceSkinDose.Wanted wanted) {
    return new SkinDoseComputation(
        equipment -> Records.with(DeviceSkinDose.UNSET, "wanted", wanted));
  }

  private static DoseReport sized(DoseReport report, String metres, String kg) {
    PatientFacts patient =
        new PatientFacts(
            "M",
            null,
            null,
            metres == null ? null : new BigDecimal(metres),
            kg == null ? null : new BigDecimal(kg));
    return Records.with(report, "study", Records.with(report.study(), "patient", patient));
  }

  private static DoseReport on(DoseReport report, LocalDate date) {
    return Records.with(report, "study", Records.with(report.study(), "studyDate", date));
  }
}
