package org.arcdose.skindose.normalisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.arcdose.skindose.TestEvents;
import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.Device;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.junit.jupiter.api.Test;

/**
 * Where each vendor's numbers put the table, seen from the isocentre: left, down, cranial in cm.
 */
class VendorFrameTest {
  @Test
  void siemens_and_canon_mean_what_the_standard_says() {
    Exposure siemens = exposure(event("Siemens", "AXIOM-Artis", -25.9, 525.1, 151.8));
    assertEquals(Confidence.HIGH, siemens.frameConfidence());
    assertTable(-2.59, 15.18, 52.51, siemens);
    Exposure canon = exposure(event("CANON_MEC", "DFP-8000D", -25.9, 525.1, 151.8));
    assertEquals("Canon Alphenix/Infinix", canon.frame());
    assertEquals(Confidence.MEDIUM, canon.frameConfidence());
    assertTable(-2.59, 15.18, 52.51, canon);
  }

  /**
   * Height 924 mm above a floor 1065 mm below the isocentre; beam at 1722 mm of the table's way.
   */
  @Test
  void allura_tells_the_room_in_private_items() {
    Exposure exposure =
        exposure(
            event("Philips", "Allura Clarity", 42, 1730.4, 924)
                .with(Item.SYSTEM_HEIGHT, 1065)
                .with(Item.BEAM_LONGITUDINAL, 1722));
    assertEquals("Philips Allura", exposure.frame());
    assertEquals(Confidence.MEDIUM, exposure.frameConfidence());
    assertTable(4.2, 14.1, 0.84, exposure);
  }

  @Test
  void azurion_is_placed_along_the_body_by_its_target_region_and_says_so() {
    ReportedEvent first =
        event("Philips", "Azurion", 654, -38, 935)
            .with(Item.SYSTEM_HEIGHT, 1065)
            .targeting("Abdomen");
    ReportedEvent second =
        event("Philips", "Azurion", 704, -38, 935).with(Item.SYSTEM_HEIGHT, 1065);
    var events = TestEvents.normalised(first, second);
    assertTable(-3.8, 13, 65, exposure(events.get(0)));
    assertTable(-3.8, 13, 70, exposure(events.get(1)));
    assertEquals(Confidence.LOW, exposure(events.get(0)).frameConfidence());
    assertTrue(exposure(events.get(0)).assumptions().stream().anyMatch(a -> a.major()));
  }

  @Test
  void ge_exchanges_longitudinal_and_lateral() {
    Exposure exposure = exposure(event("GE Healthcare", "Innova", 525.1, -25.9, 151.8));
    assertEquals("GE", exposure.frame());
    assertTable(-2.59, 15.18, 52.51, exposure);
  }

  @Test
  void an_unknown_device_is_taken_by_the_words_of_the_standard() {
    Exposure exposure = exposure(event("Acme", "X", -25.9, 525.1, 151.8));
    assertEquals("generic DICOM", exposure.frame());
    assertEquals(Confidence.LOW, exposure.frameConfidence());
    assertTable(-2.59, 15.18, 52.51, exposure);
  }

  /** The table goes up by 2 cm and to the feet by 10 cm during the run. */
  @Test
  void the_end_of_a_stepping_run_counts_as_its_start_does() {
    ReportedEvent allura =
        event("Philips", "Allura", 0, 1730, 924)
            .described("Stepping Acquisition", "", "")
            .with(Item.SYSTEM_HEIGHT, 1065)
            .with(Item.BEAM_LONGITUDINAL, 1730)
            .with(Item.TABLE_LATERAL_END, 1630)
            .with(Item.TABLE_HEIGHT_END, 944);
    assertEnd(0, 12.1, -10, exposure(allura));
    ReportedEvent ge =
        event("GE Healthcare", "Innova", 100, 0, 150)
            .described("Stepping Acquisition", "", "")
            .with(Item.TABLE_LONGITUDINAL_END, 0)
            .with(Item.TABLE_HEIGHT_END, 130);
    assertEnd(0, 13, 0, exposure(ge));
  }

  @Test
  void the_propeller_scan_of_an_allura_ends_where_it_is_known_to() {
    Exposure exposure =
        exposure(
            event("Philips", "Allura", 0, 0, 924, -120)
                .described("Rotational Acquisition", "", "")
                .with(Item.SYSTEM_HEIGHT, 1065)
                .with(Item.BEAM_LONGITUDINAL, 0));
    assertEquals(120, exposure.end().primaryDeg());
  }

  private static ReportedEvent event(
      String maker, String model, double longitudinal, double lateral, double height) {
    return event(maker, model, longitudinal, lateral, height, 0);
  }

  private static ReportedEvent event(
      String maker,
      String model,
      double longitudinal,
      double lateral,
      double height,
      double primaryDeg) {
    return new ReportedEvent(new Device(maker, model))
        .with(Item.PRIMARY_ANGLE, primaryDeg)
        .with(Item.SECONDARY_ANGLE, 0)
        .with(Item.TABLE_LONGITUDINAL, longitudinal)
        .with(Item.TABLE_LATERAL, lateral)
        .with(Item.TABLE_HEIGHT, height)
        .with(Item.SOURCE_TO_ISOCENTRE, 765)
        .with(Item.DOSE_RP, 0.001)
        .with(Item.DOSE_AREA_PRODUCT, 1e-5);
  }

  private static Exposure exposure(ReportedEvent event) {
    return exposure(TestEvents.normalised(event).get(0));
  }

  private static Exposure exposure(NormalisedEvent event) {
    return assertInstanceOf(NormalisedEvent.Computable.class, event).exposure();
  }

  private static void assertTable(double left, double down, double cranial, Exposure exposure) {
    Vec3 difference = exposure.start().table().minus(new Vec3(left, down, cranial));
    assertEquals(0, difference.length(), 1e-9, "" + exposure.start().table());
  }

  private static void assertEnd(double left, double down, double cranial, Exposure exposure) {
    Vec3 difference = exposure.end().table().minus(new Vec3(left, down, cranial));
    assertEquals(0, difference.length(), 1e-9, "" + exposure.end().table());
  }
}
