package org.arcdose.skindose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.exposure.Device;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.BoxPhantom;
import org.arcdose.skindose.phantom.EllipticCylinder;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.PlanePhantom;
import org.arcdose.skindose.phantom.Sex;

/**
 * Whatever the phantom, the report and the order of its events: there is a dose, or it is said why
 * not, and no number is none.
 */
class NoSilentZeroTest {
  private static final Person MAN = Person.reference(Sex.MALE);
  private static final List<Phantom> PHANTOMS =
      List.of(
          new PlanePhantom(3),
          new EllipticCylinder(MAN, 3),
          new BoxPhantom(MAN, 1),
          new BodyMesh(MAN, 3));
  private static final List<Device> DEVICES =
      List.of(
          TestEvents.ARTIS,
          new Device("Philips", "Allura Xper"),
          new Device("Philips", "Azurion"),
          new Device("CANON_MEC", "DFP-8000D"),
          new Device("GE Healthcare", "Innova"),
          new Device("Acme", "X"));
  private static final List<String> TYPES =
      List.of(
          "Fluoroscopy",
          "Stationary Acquisition",
          "Stepping Acquisition",
          "Rotational Acquisition");
  private static final List<String> POSITIONS =
      List.of("", "HFS", "HFP", "HFDL", "HFDR", "FFS", "FFP", "FFDL", "FFDR");

  @Property(tries = 150)
  void there_is_a_dose_or_a_reason(
      @ForAll("events") @Size(min = 1, max = 6) List<ReportedEvent> events,
      @ForAll("phantoms") Phantom phantom,
      @ForAll DoseModel model) {
    SkinDose dose =
        TestEvents.on(
            phantom, TestEvents.settings(model, true), events.toArray(new ReportedEvent[0]));
    SkinDoseMap map = dose.map();
    assertTrue(Arrays.stream(map.doses()).allMatch(d -> d >= 0 && d < 1e9), "a map of numbers");
    SkinDoseResult result = Assessment.of(dose, map, MAN, List.of());
    assertEquals(events.size(), result.events().size());
    if (result.psdMgy() == null || result.psdMgy() == 0) {
      assertFalse(result.warnings().isEmpty(), "a dose of zero needs a warning");
      assertEquals(Grade.D, result.grade());
    } else {
      assertTrue(result.psdMgy() >= result.psd1cm2Mgy() && result.psd1cm2Mgy() >= 0);
      assertTrue(result.psdMgy() < 1e9);
    }
    if (result.dapFraction() != null) {
      assertTrue(result.dapFraction() >= 0 && result.dapFraction() <= 1);
    }
    for (EventDose event : result.events()) {
      if (event.status() == EventDose.Status.COMPUTED) {
        assertTrue(event.peakMgy() > 0, "an event that is computed has a dose");
      } else {
        assertFalse(event.reason().isEmpty(), "an event that is not has a reason");
      }
    }
  }

  /** The frames that take their zero from the first event aside. */
  @Property(tries = 60)
  void the_order_of_events_does_not_matter(
      @ForAll("complete") @Size(min = 2, max = 6) List<ReportedEvent> events,
      @ForAll("phantoms") Phantom phantom) {
    List<ReportedEvent> reversed = new ArrayList<>(events);
    java.util.Collections.reverse(reversed);
    SkinDoseResult one = result(phantom, events);
    SkinDoseResult other = result(phantom, reversed);
    assertEquals(one.psdMgy(), other.psdMgy(), 1e-3 * one.psdMgy() + 1e-12);
    assertEquals(one.dapFraction(), other.dapFraction(), 1e-9);
    assertEquals(one.grade(), other.grade());
  }

  private static SkinDoseResult result(Phantom phantom, List<ReportedEvent> events) {
    return Assessment.of(
        TestEvents.on(
            phantom,
            TestEvents.settings(DoseModel.SUPERPOSITION, true),
            events.toArray(new ReportedEvent[0])),
        MAN,
        List.of());
  }

  @Provide
  Arbitrary<Phantom> phantoms() {
    return Arbitraries.of(PHANTOMS);
  }

  /** Everything is reported, by a device whose frame needs no first event. */
  @Provide
  Arbitrary<List<ReportedEvent>> complete() {
    return Combinators.combine(
            Arbitraries.doubles().between(-100, 100),
            Arbitraries.doubles().between(-40, 40),
            Arbitraries.doubles().between(-100, 100),
            Arbitraries.doubles().between(80, 250),
            Arbitraries.doubles().between(100, 1500))
        .as(TestEvents::event)
        .list();
  }

  /** Any item may be missing, be reported twice or have a number no device has. */
  @Provide
  Arbitrary<List<ReportedEvent>> events() {
    Arbitrary<Double> usual = Arbitraries.doubles().between(0, 1);
    Arbitrary<List<Double>> numbers = usual.list().ofSize(Item.values().length);
    Arbitrary<Double> fault = Arbitraries.of(0.0, -1.0, 1e-30, 1e9, 1e300, Double.NaN);
    return Combinators.combine(
            Arbitraries.of(DEVICES),
            Arbitraries.of(TYPES),
            Arbitraries.of(POSITIONS),
            numbers,
            Arbitraries.of(Item.class).list().ofMaxSize(8),
            Arbitraries.maps(Arbitraries.of(Item.class), fault).ofMaxSize(2))
        .as(
            (device, type, position, shares, missing, faults) -> {
              ReportedEvent event =
                  new ReportedEvent(device)
                      .described(type, shares.get(0) > 0.5 ? "Plane A" : "Plane B", "")
                      .lying(position, "")
                      .targeting("Abdomen");
              for (Item item : Item.values()) {
                if (faults.containsKey(item)) {
                  event.with(item, faults.get(item));
                } else if (!missing.contains(item)) {
                  event.with(item, usual(item, shares.get(item.ordinal())));
                }
              }
              return event;
            })
        .list();
  }

  private static double usual(Item item, double share) {
    return switch (item) {
      case DOSE_RP -> 1e-6 + 0.3 * share;
      case DOSE_AREA_PRODUCT -> 1e-8 + 0.003 * share;
      case KVP -> 50 + 75 * share;
      case PULSES -> 1 + 500 * share;
      case PRIMARY_ANGLE, PRIMARY_END_ANGLE -> -120 + 240 * share;
      case SECONDARY_ANGLE, SECONDARY_END_ANGLE -> -45 + 90 * share;
      case SOURCE_TO_ISOCENTRE -> 700 + 110 * share;
      case SOURCE_TO_DETECTOR, FINAL_SOURCE_TO_DETECTOR -> 900 + 400 * share;
      case SOURCE_TO_REFERENCE_POINT -> 550 + 110 * share;
      case SYSTEM_HEIGHT -> 1065;
      case BEAM_LONGITUDINAL -> 1000 + 700 * share;
      case TABLE_HEIGHT, TABLE_HEIGHT_END -> share < 0.5 ? 100 + 200 * share : 800 + 200 * share;
      case TABLE_LATERAL, TABLE_LATERAL_END -> 2000 * share;
      case TABLE_LONGITUDINAL, TABLE_LONGITUDINAL_END -> -200 + 400 * share;
      case TABLE_HEAD_TILT, TABLE_HORIZONTAL_ROTATION, TABLE_CRADLE_TILT -> -20 + 40 * share;
      case FIELD_AREA -> 1e-5 + 0.1 * share;
      case FIELD_HEIGHT, FIELD_WIDTH, DETECTOR_HEIGHT, DETECTOR_WIDTH -> 5 + 350 * share;
      case SHUTTER_BOTTOM, SHUTTER_LEFT, SHUTTER_RIGHT, SHUTTER_TOP -> -10 + 120 * share;
      case WEDGE_1_DISTANCE, WEDGE_2_DISTANCE -> 130 * share;
      case WEDGE_1_ANGLE, WEDGE_2_ANGLE -> -180 + 360 * share;
    };
  }
}
