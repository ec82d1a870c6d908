package org.arcdose.skindose.normalisation;

import static org.arcdose.skindose.TestEvents.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.arcdose.skindose.TestEvents;
import org.arcdose.skindose.exposure.Device;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.FilterLayer;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
  private static final Device ARTIS = TestEvents.ARTIS;

  @Test
  void tube_voltage_is_the_mean_of_pulses_with_radiation_and_filters_of_a_material_add_up() {
    ReportedEvent event = bare(ARTIS).with(Item.DOSE_RP, 0.1).with(Item.DOSE_AREA_PRODUCT, 0.00144);
    for (double kv : new double[] {0, 85, 85, 68, 68}) {
      event.with(Item.KVP, kv);
    }
    event
        .with(new FilterLayer("Copper or Copper compound", "C-127F9", 0.3, 0.5))
        .with(new FilterLayer("", "12503006", 1, 1))
        .with(new FilterLayer("Aluminum or Aluminum compound", "", Double.NaN, 0.5));
    Exposure exposure = computable(event);
    assertEquals(76.5, exposure.quality().tubeVoltageKv());
    assertEquals(0.4, exposure.quality().copperMm(), 1e-12);
    assertEquals(3.1 + 1.5, exposure.quality().aluminiumMm(), 1e-12);
  }

  @Test
  void kerma_that_is_not_reported_follows_from_the_dose_area_product() {
    // 7.2e-4 Gy.m2 on 72 cm2 at 60 cm: tangents of 0.2 and 0.1
    Exposure exposure =
        computable(
            bare(ARTIS)
                .with(Item.FIELD_WIDTH, 200)
                .with(Item.FIELD_HEIGHT, 100)
                .with(Item.DOSE_AREA_PRODUCT, 7.2e-4));
    assertEquals(100, exposure.kermaMgy(), 1e-9);
    assertTrue(exposure.assumptions().stream().anyMatch(a -> a.major()));
  }

  @Test
  void the_final_distance_stands_in_for_one_that_is_missing() {
    ReportedEvent event =
        new ReportedEvent(ARTIS)
            .with(Item.PRIMARY_ANGLE, 0)
            .with(Item.SECONDARY_ANGLE, 0)
            .with(Item.SOURCE_TO_ISOCENTRE, 750)
            .with(Item.FINAL_SOURCE_TO_DETECTOR, 1195)
            .with(Item.FIELD_WIDTH, 119.5)
            .with(Item.FIELD_HEIGHT, 239)
            .with(Item.DOSE_RP, 0.1);
    Field field = computable(event).field();
    assertEquals(0.1, field.uMax() - field.uMin(), 1e-12);
    assertEquals(0.2, field.vMax() - field.vMin(), 1e-12);
  }

  @Test
  void the_field_is_taken_from_the_best_item_there_is() {
    ReportedEvent all = bare(new Device("Philips", "Allura Clarity")).with(Item.DOSE_RP, 0.1);
    assertEquals(
        Field.Source.DETECTOR,
        source(all.with(Item.DETECTOR_WIDTH, 300).with(Item.DETECTOR_HEIGHT, 300)));
    assertEquals(Field.Source.DOSE_AREA_PRODUCT, source(all.with(Item.DOSE_AREA_PRODUCT, 0.00144)));
    assertEquals(Field.Source.AREA, source(all.with(Item.FIELD_AREA, 0.04)));
    all.with(Item.SHUTTER_LEFT, 90).with(Item.SHUTTER_RIGHT, 110);
    all.with(Item.SHUTTER_TOP, 80).with(Item.SHUTTER_BOTTOM, 120);
    Field shutters = computable(all).field();
    assertEquals(new Field(-0.09, 0.11, -0.12, 0.08, Field.Source.SHUTTERS), shutters);
    all.with(Item.FIELD_WIDTH, 200).with(Item.FIELD_HEIGHT, 200);
    assertEquals(Field.Source.WIDTH_AND_HEIGHT, source(all));
  }

  private static Field.Source source(ReportedEvent event) {
    return computable(event).field().source();
  }

  /** 144 cm2 by DAP and kerma at 60 cm; a field of 0.2 by 0.2 has just that. */
  @Test
  void warns_when_field_and_dose_area_product_are_more_than_a_fifth_apart() {
    assertTrue(reasons(event(0, 0, 0, 0, 0)).isEmpty());
    ReportedEvent half =
        bare(ARTIS)
            .with(Item.KVP, 80)
            .with(Item.FIELD_WIDTH, 200)
            .with(Item.FIELD_HEIGHT, 150)
            .with(Item.DOSE_RP, 0.1)
            .with(Item.DOSE_AREA_PRODUCT, 0.00144);
    assertEquals(
        List.of("The reported field has 75 % of the area that dose area product and kerma give."),
        reasons(half));
  }

  @Test
  void the_reference_point_is_where_the_report_says() {
    assertEquals(60, computable(event(0, 0)).sourceToReferenceCm());
    assertEquals(
        52,
        computable(event(0, 0).with(Item.SOURCE_TO_REFERENCE_POINT, 520)).sourceToReferenceCm());
    assertEquals(
        70,
        computable(event(0, 0).described("", "", "30cm in Front of Image Input Surface"))
            .sourceToReferenceCm());
  }

  @Test
  void patient_and_table_of_the_report_are_kept() {
    Exposure exposure =
        computable(event(10, 20, 30, 40, 50).lying("feet-first", "left lateral decubitus"));
    assertEquals(PatientOrientation.FFDL, exposure.orientation());
    assertEquals(new Vec3(3, 4, 5), exposure.start().table());
    assertEquals("Siemens AXIOM-Artis", exposure.frame());
  }

  @Test
  void the_offset_and_the_calibration_of_a_device_are_applied_tube_by_tube() {
    DeviceSettings settings =
        new DeviceSettings(true, new Vec3(1, 2, 3), List.of(1.1, 0.9), 2.5, 1);
    List<NormalisedEvent> events =
        new Normaliser(settings)
            .normalise(
                List.of(event(0, 0, 0, 0, 0), event(0, 0, 0, 0, 0).described("", "Plane B", "")));
    assertEquals(110, exposure(events.get(0)).kermaMgy(), 1e-9);
    assertEquals(90, exposure(events.get(1)).kermaMgy(), 1e-9);
    assertEquals(1, exposure(events.get(1)).tube());
    assertEquals(new Vec3(1, 2, 3), exposure(events.get(0)).start().table());
    assertEquals(2.5, exposure(events.get(0)).quality().aluminiumMm());
  }

  @Test
  void an_event_that_cannot_be_computed_has_a_reason_and_the_others_count() {
    List<NormalisedEvent> events =
        TestEvents.normalised(
            event(0, 0),
            bare(ARTIS).with(Item.DOSE_RP, -0.1),
            bare(ARTIS).with(Item.DOSE_RP, 0),
            new ReportedEvent(ARTIS)
                .with(Item.PRIMARY_ANGLE, 0)
                .with(Item.SOURCE_TO_ISOCENTRE, 0)
                .with(Item.DOSE_RP, 0.1),
            bare(ARTIS).with(Item.DOSE_RP, 0.1),
            new ReportedEvent(ARTIS),
            event(5, 5));
    assertReason("Dose (RP) is negative.", events.get(1));
    assertReason("Dose (RP) is zero.", events.get(2));
    assertReason("Distance Source to Isocenter is not greater than zero.", events.get(3));
    assertReason("The size of the field is not known.", events.get(4));
    assertReason(
        "Neither Dose (RP) nor a Dose Area Product greater than zero is reported.", events.get(5));
    assertInstanceOf(NormalisedEvent.Computable.class, events.get(0));
    assertInstanceOf(NormalisedEvent.Computable.class, events.get(6));
  }

  @Test
  void what_is_missing_or_unknown_is_said_and_taken_from_the_usual() {
    Exposure exposure =
        computable(
            bare(ARTIS)
                .with(Item.FIELD_WIDTH, 200)
                .with(Item.FIELD_HEIGHT, 200)
                .with(Item.DOSE_RP, 0.1)
                .with(new FilterLayer("Unobtainium", "", 1, 1)));
    assertEquals(80, exposure.quality().tubeVoltageKv());
    assertEquals(0, exposure.quality().copperMm());
    List<String> reasons = exposure.assumptions().stream().map(a -> a.sentence()).toList();
    assertTrue(reasons.contains("KVP is not reported; 80 kV was taken."));
    assertTrue(
        reasons.contains("A filter was left out: its material is neither copper nor aluminium."));
  }

  /** Skin at 30 cm instead of 70 cm, backscatter below 1.6, medium below 1.05. */
  @Test
  void a_device_without_geometry_gets_an_upper_bound_only() {
    ReportedEvent mobile =
        new ReportedEvent(new Device("GE Healthcare Surgery", "OEC"))
            .with(Item.DOSE_RP, 0.001)
            .with(Item.KVP, 72)
            .with(Item.SOURCE_TO_DETECTOR, 1000)
            .with(Item.SOURCE_TO_REFERENCE_POINT, 700);
    NormalisedEvent.BoundOnly bound =
        assertInstanceOf(NormalisedEvent.BoundOnly.class, TestEvents.normalised(mobile).get(0));
    double nearer = 70.0 / 30 * 70 / 30;
    assertTrue(bound.boundMgy() > nearer * 1.3 && bound.boundMgy() < nearer * 1.7);
  }

  /** 1.44e-3 Gy.m2 on 144 cm2: 100 mGy. A display that shows five digits rounds small kermas. */
  @Test
  void kerma_that_is_rounded_to_zero_follows_from_the_dose_area_product() {
    Exposure exposure =
        computable(
            bare(ARTIS)
                .with(Item.FIELD_AREA, 0.04)
                .with(Item.DOSE_RP, 0)
                .with(Item.DOSE_AREA_PRODUCT, 0.00144));
    assertEquals(100, exposure.kermaMgy(), 1e-9);
    assertTrue(reasons(exposure).get(0).startsWith("KVP is not reported"));
    assertTrue(reasons(exposure).get(1).startsWith("Dose (RP) is rounded to zero;"));
  }

  @Test
  void numbers_no_device_can_have_are_refused_before_they_become_a_map() {
    assertReason("Dose (RP) or Dose Area Product are beyond", one(with(Item.DOSE_RP, 1e300)));
    assertReason(
        "Dose (RP) or Dose Area Product are beyond", one(with(Item.DOSE_AREA_PRODUCT, 1e9)));
    assertReason("The table is more than 10 m", one(with(Item.TABLE_LATERAL, 1e200)));
    assertReason("An angle is greater than 360 degree.", one(with(Item.SECONDARY_ANGLE, 1e9)));
    assertReason(
        "Reference point or isocentre are less than 5 cm or more than 5 m",
        one(with(Item.SOURCE_TO_ISOCENTRE, 75_000)));
    assertReason(
        "The table is more than 10 m",
        one(
            with(Item.KVP, 80)
                .described("Stepping Acquisition", "", "")
                .with(Item.TABLE_LATERAL_END, 1e300)));
  }

  /** Complete but for one item, which comes first. */
  private static ReportedEvent with(Item item, double value) {
    ReportedEvent event = new ReportedEvent(ARTIS).with(item, value);
    return event
        .with(Item.PRIMARY_ANGLE, 0)
        .with(Item.SECONDARY_ANGLE, 0)
        .with(Item.TABLE_LONGITUDINAL, 0)
        .with(Item.TABLE_LATERAL, 0)
        .with(Item.TABLE_HEIGHT, 0)
        .with(Item.SOURCE_TO_ISOCENTRE, 750)
        .with(Item.SOURCE_TO_DETECTOR, 1000)
        .with(Item.FIELD_AREA, 0.04)
        .with(Item.DOSE_RP, 0.1)
        .with(Item.DOSE_AREA_PRODUCT, 0.00144);
  }

  /** Width and height of a metre at a metre are no beam; the area is. */
  @Test
  void a_size_that_cannot_be_leaves_the_field_to_the_next_best_item() {
    ReportedEvent event =
        with(Item.FIELD_WIDTH, 5000).with(Item.FIELD_HEIGHT, 100).lying("headfirst", "supine");
    assertEquals(Field.Source.AREA, source(event));
    ReportedEvent detector =
        bare(ARTIS)
            .with(Item.DOSE_RP, 0.1)
            .with(Item.DETECTOR_WIDTH, 5000)
            .with(Item.DETECTOR_HEIGHT, 5000);
    assertReason("The size of the field is not known.", one(detector));
  }

  /** Head up by 10 degree with the head end 60 cm away: 2 sin 5 x 62 cm = 11 cm are at stake. */
  @Test
  void where_the_table_turns_is_said_to_be_a_convention_when_it_matters() {
    ReportedEvent tilted = event(0, 0, 0, 150, 600).with(Item.TABLE_HEAD_TILT, 10);
    assertEquals(
        List.of(
            "The table is turned or tilted, but not about which point; the isocentre was taken."),
        reasons(tilted));
    assertTrue(computable(tilted).assumptions().get(0).major());
    assertEquals(List.of(), reasons(event(0, 0, 0, 150, 600).with(Item.TABLE_HEAD_TILT, 1)));
  }

  /** PS3.3 C.8.7.5.1.2 counts from the patient; the beam then is another one. */
  @ParameterizedTest
  @CsvSource({
    "HFS, 40, 20, false",
    "FFS, 0, 0, false",
    "FFS, 180, 0, false",
    "FFS, 1, -1, false",
    "FFS, 40, 0, true",
    "FFS, 0, 20, true",
    "HFP, 0, 0, true",
    "HFP, 0, 90, false",
    "HFDL, 0, 0, true"
  })
  void what_the_angles_of_another_orientation_mean_is_said(
      String orientation, double primaryDeg, double secondaryDeg, boolean said) {
    ReportedEvent event = event(primaryDeg, secondaryDeg, 0, 150, 600).lying(orientation, "");
    assertEquals(
        said,
        computable(event).assumptions().stream()
            .anyMatch(a -> a.major() && a.sentence().startsWith("The angles were taken as")));
  }

  /** Table 15 cm below the isocentre and the heart 45 cm from the vertex. */
  @Test
  void without_a_table_position_the_target_region_is_put_at_the_isocentre() {
    Exposure exposure = computable(event(30, 0).targeting("Heart"));
    assertEquals(new Vec3(0, 15, 45), exposure.start().table());
    assertTrue(exposure.assumptions().get(0).major());
    ReportedEvent withoutHeight =
        new ReportedEvent(ARTIS)
            .targeting("Head")
            .with(Item.PRIMARY_ANGLE, 0)
            .with(Item.SECONDARY_ANGLE, 0)
            .with(Item.TABLE_LONGITUDINAL, 20)
            .with(Item.SOURCE_TO_ISOCENTRE, 750)
            .with(Item.DOSE_RP, 0.1)
            .with(Item.DOSE_AREA_PRODUCT, 0.00144);
    assertEquals(new Vec3(2, 15, 12), computable(withoutHeight).start().table());
  }

  /**
   * A mobile C-arm that reports angles, but nothing they could be taken from: skin at 30 of 120 cm.
   */
  @Test
  void angles_without_any_distance_give_an_upper_bound_too() {
    ReportedEvent mobile =
        new ReportedEvent(new Device("EUROCOLUMBUS", "Fly4"))
            .with(Item.PRIMARY_ANGLE, 6)
            .with(Item.SECONDARY_ANGLE, 183)
            .with(Item.DOSE_RP, 0.000136)
            .with(Item.KVP, 72);
    NormalisedEvent.BoundOnly bound =
        assertInstanceOf(NormalisedEvent.BoundOnly.class, one(mobile));
    double nearer = 0.136 * 16;
    assertTrue(bound.boundMgy() > nearer * 1.3 && bound.boundMgy() < nearer * 1.7);
    assertTrue(bound.reason().contains("No distance is reported either"), bound.reason());
  }

  @Test
  void a_filter_that_is_none_is_no_problem_but_one_without_a_thickness_is() {
    ReportedEvent none = event(0, 0, 0, 0, 0).with(new FilterLayer("", "", Double.NaN, Double.NaN));
    assertEquals(List.of(), reasons(none));
    ReportedEvent copper =
        event(0, 0, 0, 0, 0).with(new FilterLayer("Copper", "", Double.NaN, Double.NaN));
    assertEquals(List.of("A filter without a thickness was left out."), reasons(copper));
  }

  private static NormalisedEvent one(ReportedEvent event) {
    return TestEvents.normalised(event).get(0);
  }

  private static List<String> reasons(Exposure exposure) {
    return exposure.assumptions().stream().map(a -> a.sentence()).toList();
  }

  @Property
  void whatever_is_reported_every_event_has_an_answer(
      @ForAll Double kerma,
      @ForAll Double isocentre,
      @ForAll Double receptor,
      @ForAll Double width,
      @ForAll Double angle,
      @ForAll Double kv) {
    ReportedEvent event =
        new ReportedEvent(ARTIS)
            .with(Item.DOSE_RP, kerma)
            .with(Item.SOURCE_TO_ISOCENTRE, isocentre)
            .with(Item.SOURCE_TO_DETECTOR, receptor)
            .with(Item.FIELD_WIDTH, width)
            .with(Item.FIELD_HEIGHT, 100)
            .with(Item.PRIMARY_ANGLE, angle)
            .with(Item.KVP, kv)
            .with(Item.DOSE_AREA_PRODUCT, 1e-4);
    assertEquals(1, TestEvents.normalised(event).size());
  }

  private static ReportedEvent bare(Device device) {
    return new ReportedEvent(device)
        .lying("headfirst", "supine")
        .with(Item.PRIMARY_ANGLE, 0)
        .with(Item.SECONDARY_ANGLE, 0)
        .with(Item.TABLE_LONGITUDINAL, 0)
        .with(Item.TABLE_LATERAL, 0)
        .with(Item.TABLE_HEIGHT, 0)
        .with(Item.SOURCE_TO_ISOCENTRE, 750)
        .with(Item.SOURCE_TO_DETECTOR, 1000);
  }

  private static List<String> reasons(ReportedEvent event) {
    return reasons(computable(event));
  }

  private static void assertReason(String reason, NormalisedEvent event) {
    NormalisedEvent.NotComputable none =
        assertInstanceOf(NormalisedEvent.NotComputable.class, event);
    assertTrue(none.reason().startsWith(reason), none.reason());
  }

  private static Exposure computable(ReportedEvent event) {
    return exposure(TestEvents.normalised(event).get(0));
  }

  private static Exposure exposure(NormalisedEvent event) {
    return assertInstanceOf(NormalisedEvent.Computable.class, event).exposure();
  }
}
