package org.arcdose.skindose;

import static org.arcdose.skindose.TestEvents.event;
import static org.arcdose.skindose.TestEvents.primary;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.PlanePhantom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Doses that follow from geometry alone. The reference point is 75 - 15 = 60 cm from the source.
 */
class ClosedFormTest {
  private static final double EXACT = 1e-9;
  private static final Vec3 ANY_SIDE = Vec3.ZERO;

  /** Source at (0, 75, 0), skin at y = 10, so 65 cm away; half field 65 x 0.1 = 6.5 cm. */
  @Test
  void follows_the_inverse_square_of_the_slant_distance_up_to_a_sharp_edge() {
    assertEquals(100 * 3600 / 4225.0, plane(0, 0), EXACT);
    assertEquals(100 * 3600 / (4225 + 36.0), plane(6, 0), EXACT);
    assertEquals(100 * 3600 / (4225 + 2 * 6.4 * 6.4), plane(6.4, 6.4), EXACT);
    assertEquals(100 * 3600 / (4225 + 6.499 * 6.499), plane(6.499, 0), EXACT);
    assertEquals(0, plane(6.501, 0));
    assertEquals(0, plane(6.6, 6.6));
  }

  private static double plane(double x, double z) {
    return primary(new Vec3(x, 10, z), ANY_SIDE, event(0, 0));
  }

  /**
   * Detector to the head by 25 degree puts the source at z = -75 sin 25; the central ray meets y =
   * 10 at z = -10 tan 25, at a distance of 75 - 10 / cos 25 from it.
   */
  @Test
  void a_cranial_angle_moves_the_field_to_the_feet() {
    double z = 10 * Math.tan(Math.toRadians(25));
    double distance = 75 - 10 / Math.cos(Math.toRadians(25));
    assertEquals(
        100 * 3600 / (distance * distance),
        primary(new Vec3(0, 10, -z), ANY_SIDE, event(0, 25)),
        EXACT);
    assertEquals(0, primary(new Vec3(0, 10, 7.163077), ANY_SIDE, event(0, 25)));
    assertEquals(
        100 * 3600 / 5625.0, primary(Vec3.ZERO, ANY_SIDE, event(0, 25)), EXACT, "isocentre");
  }

  /** On a sphere of 15 cm about the isocentre the central ray enters at the reference point. */
  @Property(tries = 60)
  void whatever_the_angles_the_reference_point_has_the_kerma_where_the_beam_enters(
      @ForAll @DoubleRange(min = -180, max = 180) double primaryDeg,
      @ForAll @DoubleRange(min = -89, max = 89) double secondaryDeg) {
    double p = Math.toRadians(primaryDeg);
    double s = Math.toRadians(secondaryDeg);
    Vec3 out = new Vec3(-Math.sin(p) * Math.cos(s), Math.cos(p) * Math.cos(s), -Math.sin(s));
    ReportedEvent event = event(primaryDeg, secondaryDeg);
    assertEquals(100, primary(out.times(15), out, event), 1e-8);
    assertEquals(0, primary(out.times(-15), out.times(-1), event), "where it leaves");
  }

  /** The second event has the patient 6.5 cm to the left: its field is at x from -13 to 0. */
  @Test
  void a_shift_of_the_table_moves_the_patient_and_the_points() {
    ReportedEvent[] events = {event(0, 0, 0, 0, 0), event(0, 0, 65, 0, 0)};
    double one = 100 * 3600 / (4225 + 3.25 * 3.25);
    assertEquals(2 * one, primary(new Vec3(-3.25, 10, 0), ANY_SIDE, events), EXACT);
    assertEquals(one, primary(new Vec3(3.25, 10, 0), ANY_SIDE, events), EXACT);
    assertEquals(one, primary(new Vec3(-9.75, 10, 0), ANY_SIDE, events), EXACT);
    assertEquals(0, primary(new Vec3(7.8, 10, 0), ANY_SIDE, events));
  }

  /**
   * 200 degree round a cylinder of R = 15 cm. A point is in the fan of half tangent 0.1 while the
   * source is within a = asin(0.1 D / (R sqrt(1.01))) - atan(0.1) of it, D = 75: then it has K d2 /
   * 200 degree times the integral of 1 / (D2 + R2 - 2 D R cos a), which is 2 / (D2 - R2) atan((D +
   * R) / (D - R) tan(a / 2)) on each side.
   */
  @Test
  void a_rotation_is_integrated_over_its_arc() {
    double half = Math.asin(7.5 / (15 * Math.sqrt(1.01))) - Math.atan(0.1);
    double perDegree = 100 * 3600 / Math.toRadians(200);
    double plateau = 2 * perDegree * integral(half);
    assertEquals(23.697707, plateau, 1e-6);
    assertEquals(plateau, rotation(0), 2e-4 * plateau);
    assertEquals(plateau, rotation(-75), 2e-4 * plateau);
    assertEquals(plateau / 2, rotation(100), 2e-4 * plateau);
    double beyond = perDegree * (integral(half) - integral(Math.toRadians(10)));
    assertEquals(6.864605, beyond, 1e-6);
    assertEquals(beyond, rotation(110), 1e-3 * beyond);
    assertEquals(0, rotation(180));
  }

  private static double integral(double angle) {
    return 2 / (75.0 * 75 - 15 * 15) * Math.atan(90.0 / 60 * Math.tan(angle / 2));
  }

  private static double rotation(double azimuthDeg) {
    double azimuth = Math.toRadians(azimuthDeg);
    Vec3 out = new Vec3(-Math.sin(azimuth), Math.cos(azimuth), 0);
    ReportedEvent run =
        event(-100, 0)
            .described("Rotational Acquisition", "Single Plane", "")
            .with(Item.PRIMARY_END_ANGLE, 100);
    return primary(out.times(15), out, run);
  }

  /**
   * The table travels 26 cm, twice the field: each point in the middle is in it half of the time.
   */
  @Test
  void a_stepping_run_is_spread_along_the_table() {
    ReportedEvent run =
        event(0, 0, 0, 0, 0)
            .described("Stepping Acquisition", "Single Plane", "")
            .with(Item.TABLE_LATERAL_END, 260);
    double slant = 0;
    int steps = 10_000;
    for (int i = 0; i < steps; i++) {
      double z = 13.0 * (i + 0.5) / steps - 6.5;
      slant += 100 * 3600 / (4225 + z * z) / steps;
    }
    assertEquals(slant / 2, primary(new Vec3(0, 10, -13), ANY_SIDE, run), 1e-4 * slant);
  }

  /** However the patient lies, a point of the table is where it is. */
  @ParameterizedTest
  @EnumSource(PatientOrientation.class)
  void a_point_on_the_table_does_not_depend_on_the_orientation(PatientOrientation orientation) {
    PointQuery point = new PointQuery("", PointQuery.Frame.TABLE, new Vec3(3, 10, 4), ANY_SIDE);
    double dose =
        TestEvents.on(
                new PlanePhantom(5),
                TestEvents.settings(DoseModel.PRIMARY, false),
                event(0, 0, 0, 0, 0).lying(orientation.name(), ""))
            .points(List.of(point))
            .get(0)
            .doseMgy();
    assertEquals(100 * 3600 / (4225 + 9 + 16.0), dose, EXACT);
  }

  /** Head end up by 10 degree: (0, 10, 0) on the table is at (0, 10 cos 10, 10 sin 10). */
  @Test
  void a_tilt_of_the_head_end_turns_the_table_about_the_isocentre() {
    double y = 10 * Math.cos(Math.toRadians(10));
    double z = 10 * Math.sin(Math.toRadians(10));
    double expected = 100 * 3600 / ((75 - y) * (75 - y) + z * z);
    PointQuery point = new PointQuery("", PointQuery.Frame.TABLE, new Vec3(0, 10, 0), ANY_SIDE);
    ReportedEvent tilted = event(0, 0, 0, 0, 0).with(Item.TABLE_HEAD_TILT, 10);
    double dose =
        TestEvents.on(new PlanePhantom(5), TestEvents.settings(DoseModel.PRIMARY, false), tilted)
            .points(List.of(point))
            .get(0)
            .doseMgy();
    assertEquals(84.749985, expected, 1e-6);
    assertEquals(expected, dose, EXACT);
    assertEquals(expected, primary(new Vec3(0, y, z), ANY_SIDE, tilted), EXACT);
  }
}
