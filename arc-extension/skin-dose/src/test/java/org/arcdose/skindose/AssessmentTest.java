package org.arcdose.skindose;

import static org.arcdose.skindose.TestEvents.event;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arcdose.skindose.engine.BeamSettings;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.exposure.Device;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.Phantoms;
import org.arcdose.skindose.phantom.PlanePhantom;
import org.arcdose.skindose.phantom.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {
  private static final Person MAN = Person.reference(Sex.MALE);

  /**
   * From 60 cm below the isocentre the pad's upper side is 75 - 4 + 10 = 69 cm from the source, the
   * table's head end 60 cm above the beam: K (60 / 69)^2.
   */
  @Test
  void the_peak_of_one_beam_is_on_its_central_ray() {
    SkinDoseResult result = primary(new PlanePhantom(0.7), event(0, 0, 0, 100, 600));
    assertEquals(100 * 3600 / (69.0 * 69), result.psdMgy(), 1e-6);
    assertEquals(List.of(0.0, -4.0, -60.0), rounded(result.psdPositionCm()));
    // 1 cm2 about it: on average 1/6 cm2 away from the ray
    assertEquals(100 * 3600 / (69.0 * 69 + 1 / 6.0), result.psd1cm2Mgy(), 1e-3);
    assertEquals(1, result.dapFraction(), 0.01);
  }

  private static List<Double> rounded(List<Double> numbers) {
    return numbers.stream().map(n -> Math.rint(n * 100) / 100 + 0.0).toList();
  }

  /** 13.8 cm by 13.8 cm have 2 Gy and more from 100 mGy x 30 x (60/69)^2 x slant. */
  @Test
  void the_area_above_a_dose_is_that_of_the_field() {
    SkinDoseResult result =
        primary(new PlanePhantom(0.5), event(0, 0, 0, 100, 600).with(Item.PULSES, 1), 30);
    assertEquals(13.8 * 13.8, result.areaAboveCm2().get("2"), 8);
    assertEquals(0, result.areaAboveCm2().get("3"));
    assertEquals(List.of("2", "3", "5", "10", "15"), List.copyOf(result.areaAboveCm2().keySet()));
  }

  /** Fields of 1.2 cm fall between cells of 2 cm, but not between probe points. */
  @ParameterizedTest
  @ValueSource(doubles = {2, 1, 0.7, 0.35})
  void the_peak_of_small_fields_does_not_hang_on_the_cells(double cellCm) {
    List<ReportedEvent> events = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      events.add(
          new ReportedEvent(TestEvents.ARTIS)
              .lying("headfirst", "supine")
              .with(Item.PRIMARY_ANGLE, i * 3 - 10)
              .with(Item.SECONDARY_ANGLE, 5 - i)
              .with(Item.TABLE_LONGITUDINAL, 0)
              .with(Item.TABLE_LATERAL, 500)
              .with(Item.TABLE_HEIGHT, 140)
              .with(Item.SOURCE_TO_ISOCENTRE, 750)
              .with(Item.DOSE_RP, 0.01)
              .with(Item.DOSE_AREA_PRODUCT, 0.01 * 1.2e-4)
              .with(Item.KVP, 70));
    }
    SkinDoseSettings settings = TestEvents.settings(DoseModel.SUPERPOSITION, true);
    ReportedEvent[] all = events.toArray(new ReportedEvent[0]);
    double finest =
        Assessment.of(TestEvents.on(new BodyMesh(MAN, 0.2), settings, all), MAN, List.of())
            .psdMgy();
    double peak =
        Assessment.of(TestEvents.on(new BodyMesh(MAN, cellCm), settings, all), MAN, List.of())
            .psdMgy();
    assertEquals(finest, peak, 0.05 * finest);
  }

  @Test
  void no_phantom_and_no_order_of_events_gives_a_silent_zero() {
    List<ReportedEvent> events = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      events.add(event(20 * i - 50, 4 * i - 10, 10 * i, 150, 450 + 30 * i));
    }
    for (String name : Phantoms.NAMES) {
      Phantom phantom = Phantoms.named(name, MAN).orElseThrow();
      double forward = psd(phantom, events);
      Collections.reverse(events);
      assertEquals(forward, psd(phantom, events), 1e-9 * forward, name);
      assertTrue(forward > 50, name + " " + forward);
    }
  }

  private static double psd(Phantom phantom, List<ReportedEvent> events) {
    return Assessment.of(
            TestEvents.on(
                phantom,
                TestEvents.settings(DoseModel.SUPERPOSITION, true),
                events.toArray(new ReportedEvent[0])),
            MAN,
            List.of())
        .psdMgy();
  }

  @Test
  void fields_that_miss_are_said_and_lower_the_grade() {
    SkinDoseResult result =
        primary(new PlanePhantom(0.7), event(0, 0, 0, 100, 600), event(0, 0, 900, 100, 600));
    assertEquals(EventDose.Status.COMPUTED, result.events().get(0).status());
    assertEquals(EventDose.Status.MISSED, result.events().get(1).status());
    assertEquals("The field did not meet the skin.", result.events().get(1).reason());
    assertEquals(0.5, result.dapFraction(), 0.01);
    assertEquals(List.of("1 of 2 fields did not meet the skin."), result.warnings());
    SkinDoseResult nothing = primary(new PlanePhantom(0.7), event(0, 0, 900, 100, 600));
    assertEquals(0, nothing.psdMgy());
    assertEquals(Grade.D, nothing.grade());
    assertTrue(nothing.warnings().get(0).startsWith("No field met the skin"));
  }

  @Test
  void without_geometry_there_is_a_bound_and_no_dose() {
    SkinDoseResult result =
        primary(
            new PlanePhantom(0.7),
            new ReportedEvent(new Device("GE Healthcare Surgery", "OEC"))
                .with(Item.DOSE_RP, 0.001)
                .with(Item.SOURCE_TO_DETECTOR, 1000)
                .with(Item.SOURCE_TO_REFERENCE_POINT, 700));
    assertNull(result.psdMgy());
    assertTrue(result.upperBoundMgy() > 5);
    assertEquals(Grade.D, result.grade());
    assertEquals(EventDose.Status.BOUND_ONLY, result.events().get(0).status());
  }

  /** Both tubes of a biplane system irradiate one skin. */
  @Test
  void two_planes_add_up_on_one_skin() {
    ReportedEvent frontal = event(0, 0, 0, 150, 500);
    ReportedEvent oblique = event(20, 0, 0, 150, 500).described("Fluoroscopy", "Plane B", "");
    Phantom body = new BodyMesh(MAN, 1);
    SkinDoseSettings settings = TestEvents.settings(DoseModel.SUPERPOSITION, true);
    SkinDose both = TestEvents.on(body, settings, frontal, oblique);
    double[] sum = both.map().doses();
    double[] one = both.map(event -> event == 0).doses();
    double[] other = both.map(event -> event == 1).doses();
    for (int i = 0; i < sum.length; i++) {
      assertEquals(sum[i], one[i] + other[i], 1e-12);
    }
    SkinDoseResult result = Assessment.of(both, MAN, List.of());
    assertEquals(1, result.events().get(1).tube());
    double parts = result.events().stream().mapToDouble(EventDose::atPeakMgy).sum();
    assertEquals(result.psdMgy(), parts, 1e-9);
  }

  @Test
  void an_event_left_out_or_added_is_computed_on_demand() {
    SkinDose dose =
        TestEvents.on(
            new BodyMesh(MAN, 1.5),
            TestEvents.settings(DoseModel.SUPERPOSITION, true),
            event(0, 0, 0, 150, 500),
            event(30, 0, 0, 150, 500),
            event(-30, 10, 0, 150, 500));
    SkinDoseMap upToTwo = dose.map(event -> event < 2);
    assertArrayEquals(dose.map().doses(), dose.plus(upToTwo, 2).doses(), 0);
    assertTrue(dose.map(event -> event != 1).areaAboveCm2(1) < dose.map().areaAboveCm2(1));
  }

  @Test
  void procedures_add_up_and_keep_their_dates() {
    List<NormalisedEvent> events = TestEvents.normalised(event(0, 0, 0, 100, 600));
    SkinDose dose =
        new SkinDose(
            new PlanePhantom(0.7),
            TestEvents.settings(DoseModel.PRIMARY, false),
            List.of(
                new Procedure("first", LocalDate.of(2026, 9, 1), false, events),
                new Procedure("second", LocalDate.of(2026, 11, 2), false, events)));
    SkinDoseResult result = Assessment.of(dose, MAN, List.of());
    assertEquals(2 * 100 * 3600 / (69.0 * 69), result.psdMgy(), 1e-6);
    assertEquals(2, result.procedures().size());
    assertEquals(LocalDate.of(2026, 11, 2), result.procedures().get(1).date());
    assertEquals(result.psdMgy() / 2, result.procedures().get(1).atPeakMgy(), 1e-9);
    assertEquals("second", result.events().get(1).procedure());
  }

  /**
   * Kerma even within 35 %, 8 % of the field and 2 cm of 69: about 25 %, so 0.5 to 1.5 at two
   * sigma.
   */
  @Test
  void the_band_is_as_wide_as_the_budget() {
    ReportedEvent event = event(0, 0, 0, 100, 600);
    UncertaintyBand wide = band(UncertaintyBudget.DEFAULT, event);
    UncertaintyBand narrow = band(UncertaintyBudget.CALIBRATED, event);
    double best = 100 * 3600 / (69.0 * 69);
    assertEquals(best, wide.medianMgy(), 0.08 * best);
    assertEquals(0.58 * best, wide.lowMgy(), 0.1 * best);
    assertEquals(1.45 * best, wide.highMgy(), 0.15 * best);
    double expanded = (narrow.highMgy() - narrow.lowMgy()) / 2 / best;
    assertTrue(expanded > 0.08 && expanded < 0.2, "k = 2 of a calibrated site: " + expanded);
    assertEquals(wide, band(UncertaintyBudget.DEFAULT, event), "the same each time");
  }

  private static UncertaintyBand band(UncertaintyBudget budget, ReportedEvent event) {
    SkinDoseSettings settings =
        new SkinDoseSettings(TestEvents.settings(DoseModel.PRIMARY, false).beams(), budget);
    return Assessment.of(TestEvents.on(new PlanePhantom(1), settings, event), MAN, List.of())
        .band();
  }

  @Test
  void a_commissioned_device_and_a_known_patient_earn_an_a() {
    List<NormalisedEvent> events = TestEvents.normalised(event(0, 0, 0, 150, 500));
    Person known = Person.of(Sex.MALE, 180, 80);
    SkinDose dose =
        new SkinDose(
            new BodyMesh(known, 1),
            TestEvents.settings(DoseModel.SUPERPOSITION, true),
            List.of(new Procedure("1", null, true, events)));
    assertEquals(Grade.A, Assessment.of(dose, known, List.of()).grade());
    SkinDoseResult assumed = Assessment.of(dose, MAN, List.of());
    assertEquals(Grade.B, assumed.grade());
    assertEquals(List.of("The size of the patient is not known."), assumed.gradeReasons());
  }

  @Test
  void a_result_names_model_tables_and_settings() {
    SkinDoseResult result = primary(new PlanePhantom(2), event(0, 0, 0, 100, 600));
    assertEquals("primary", result.model());
    assertEquals("plane", result.phantom());
    Map<String, String> tables = result.provenance().tables();
    assertEquals(4, tables.size());
    assertTrue(tables.get("half-value-layer.csv").matches("[0-9a-f]{8}"));
    Map<String, String> ofBody =
        primary(new BodyMesh(MAN, 3), event(0, 0, 0, 100, 600)).provenance().tables();
    assertEquals(
        Set.of(
            "anthropometry.csv",
            "backscatter-and-muen.csv",
            "backscatter-polynomial.csv",
            "half-value-layer.csv",
            "head-by-height.csv",
            "transmission-zeego.csv"),
        ofBody.keySet());
    assertTrue(ofBody.get("anthropometry.csv").matches("[0-9a-f]{8}"));
    assertTrue(ofBody.get("head-by-height.csv").matches("[0-9a-f]{8}"));
    assertEquals("none", result.provenance().settings().get("table"));
    assertTrue(result.patient().contains("178.6 cm"));
  }

  /** A number of events no report has yet; the last one has a field without a size. */
  @Test
  void ten_thousand_events_are_no_problem() {
    ReportedEvent[] events = new ReportedEvent[10_000];
    for (int i = 0; i < events.length; i++) {
      events[i] = event(i % 40 - 20, i % 17 - 8, 0, 150, 500);
    }
    events[9_999] =
        new ReportedEvent(TestEvents.ARTIS)
            .with(Item.DOSE_RP, 1)
            .with(Item.PRIMARY_ANGLE, 0)
            .with(Item.SOURCE_TO_ISOCENTRE, 750);
    SkinDoseResult result = primary(new PlanePhantom(3), events);
    assertEquals(10_000, result.events().size());
    assertTrue(result.psdMgy() > 100_000);
    assertEquals(EventDose.Status.NOT_COMPUTABLE, result.events().get(9_999).status());
  }

  private static SkinDoseResult primary(Phantom phantom, ReportedEvent... events) {
    return Assessment.of(
        TestEvents.on(phantom, TestEvents.settings(DoseModel.PRIMARY, false), events),
        MAN,
        List.of());
  }

  private static SkinDoseResult primary(Phantom phantom, ReportedEvent event, int times) {
    ReportedEvent[] events = new ReportedEvent[times];
    java.util.Arrays.fill(events, event);
    return primary(phantom, events);
  }

  /** An Allura whose wedge covers a corner: nobody has published what it lets through. */
  @Test
  void a_wedge_filter_of_unknown_transmission_is_warned_of_and_keeps_from_an_a() {
    ReportedEvent event =
        new ReportedEvent(new Device("Philips", "Allura Clarity"))
            .described("Fluoroscopy", "Single Plane", "")
            .lying("headfirst", "supine")
            .with(Item.PRIMARY_ANGLE, 0)
            .with(Item.SECONDARY_ANGLE, 0)
            .with(Item.SOURCE_TO_ISOCENTRE, 765)
            .with(Item.TABLE_LONGITUDINAL, 0)
            .with(Item.TABLE_LATERAL, 2000)
            .with(Item.TABLE_HEIGHT, 915)
            .with(Item.SYSTEM_HEIGHT, 1065)
            .with(Item.BEAM_LONGITUDINAL, 1500)
            .with(Item.SHUTTER_LEFT, 80)
            .with(Item.SHUTTER_RIGHT, 80)
            .with(Item.SHUTTER_TOP, 80)
            .with(Item.SHUTTER_BOTTOM, 80)
            .with(Item.WEDGE_1_DISTANCE, 52)
            .with(Item.WEDGE_1_ANGLE, -156)
            .with(Item.DOSE_RP, 0.1)
            .with(Item.KVP, 80);
    List<NormalisedEvent> events = TestEvents.normalised(event);
    Person known = Person.of(Sex.MALE, 180, 80);
    SkinDoseResult unknown = wedged(events, known, 1);
    assertEquals(Grade.B, unknown.grade());
    assertTrue(unknown.gradeReasons().get(0).startsWith("Wedge filters whose transmission"));
    assertTrue(
        unknown.warnings().get(0).startsWith("1 events have a wedge filter in the field"),
        unknown.warnings().toString());
    assertEquals("A wedge filter reaches into the field.", unknown.events().get(0).reason());
    SkinDoseResult measured = wedged(events, known, 0.4);
    assertEquals(Grade.A, measured.grade());
    assertEquals(List.of(), measured.warnings());
  }

  private static SkinDoseResult wedged(
      List<NormalisedEvent> events, Person person, double transmission) {
    BeamSettings usual = BeamSettings.USUAL;
    BeamSettings beams =
        new BeamSettings(
            usual.model(), usual.table(), usual.transmission(), Vec3.ZERO, transmission);
    SkinDose dose =
        new SkinDose(
            new BodyMesh(person, 1),
            new SkinDoseSettings(beams, null),
            List.of(new Procedure("1", null, true, events)));
    return Assessment.of(dose, person, List.of());
  }

  /** Six of ten events of a real report have neither kerma nor dose area product. */
  @Test
  void events_without_any_dose_are_listed_but_nothing_is_lost_with_them() {
    ReportedEvent nothing =
        new ReportedEvent(TestEvents.ARTIS)
            .with(Item.DOSE_RP, 0)
            .with(Item.DOSE_AREA_PRODUCT, 0)
            .with(Item.PRIMARY_ANGLE, 0);
    SkinDose dose =
        TestEvents.on(
            new BodyMesh(MAN, 1),
            TestEvents.settings(DoseModel.SUPERPOSITION, true),
            event(0, 0, 0, 150, 500),
            nothing);
    SkinDoseResult result = Assessment.of(dose, MAN, List.of());
    assertEquals(EventDose.Status.NOT_COMPUTABLE, result.events().get(1).status());
    assertEquals("Dose (RP) is zero.", result.events().get(1).reason());
    assertEquals(Grade.B, result.grade(), result.gradeReasons().toString());
  }
}
