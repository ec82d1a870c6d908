package org.arcdose.skindose.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.arcdose.skindose.geometry.Vec3;
import org.junit.jupiter.api.Test;

/**
 * Senses of rotation: of the C-arm as PS3.3 C.8.7.5.1.2 has them (+90 degree: detector at the
 * patient's left; at the head), of the table as C.8.19.6.11 has them (clockwise when looking from
 * above; head upwards; left upwards), combined as PS3.17 Z.3 does.
 */
class PoseTest {
  private static final double SINE = Math.sin(Math.toRadians(10));
  private static final double COSINE = Math.cos(Math.toRadians(10));

  @Test
  void a_detector_on_the_left_has_its_source_on_the_right_and_one_at_the_head_at_the_feet() {
    assertNear(new Vec3(-1, 0, 0), pose(90, 0, 0, 0, 0).towardsSource());
    assertNear(new Vec3(0, 0, -1), pose(0, 90, 0, 0, 0).towardsSource());
    assertNear(new Vec3(0, -1, 0), pose(180, 0, 0, 0, 0).towardsSource());
  }

  @Test
  void the_axes_of_the_field_turn_with_the_gantry() {
    assertNear(new Vec3(COSINE, SINE, 0), pose(10, 0, 0, 0, 0).widthAxis());
    assertNear(new Vec3(1, 0, 0), pose(0, 10, 0, 0, 0).widthAxis());
    assertNear(new Vec3(0, -SINE, COSINE), pose(0, -10, 0, 0, 0).heightAxis());
  }

  @Test
  void a_positive_tilt_lifts_the_head_end() {
    assertNear(
        new Vec3(0, -10 * SINE, 10 * COSINE),
        pose(0, 0, 10, 0, 0).tableToRoom().apply(new Vec3(0, 0, 10)));
  }

  @Test
  void a_positive_rotation_is_clockwise_seen_from_above() {
    // From above, head up, the patient's left is on the right-hand side: head goes to the left.
    assertNear(
        new Vec3(10 * SINE, 0, 10 * COSINE),
        pose(0, 0, 0, 10, 0).tableToRoom().apply(new Vec3(0, 0, 10)));
  }

  @Test
  void a_positive_cradle_lifts_the_left_side() {
    assertNear(
        new Vec3(10 * COSINE, -10 * SINE, 0),
        pose(0, 0, 0, 0, 10).tableToRoom().apply(new Vec3(10, 0, 0)));
  }

  /**
   * PS3.17 Z.3: (R3 R2 R1) transposed, so the cradle turns first and the horizontal rotation last.
   */
  @Test
  void cradle_then_tilt_then_horizontal_rotation() {
    // 90 degree each: left goes up, up goes to the feet (the head end came up), feet to the right.
    assertNear(new Vec3(-1, 0, 0), pose(0, 0, 90, 90, 90).tableToRoom().apply(new Vec3(1, 0, 0)));
    // The head end is not moved by the cradle; the tilt takes it up, and there it stays.
    assertNear(new Vec3(0, -1, 0), pose(0, 0, 90, 90, 90).tableToRoom().apply(new Vec3(0, 0, 1)));
  }

  /** The convention of the closed-form case: what is at the isocentre stays there. */
  @Test
  void the_table_turns_about_the_isocentre() {
    Pose turned = new Pose(0, 0, new Vec3(3, 15, 60), 10, 20, 5);
    assertNear(Vec3.ZERO, turned.tableToRoom().apply(new Vec3(-3, -15, -60)));
  }

  private static Pose pose(
      double primary, double secondary, double tilt, double horizontal, double cradle) {
    return new Pose(primary, secondary, Vec3.ZERO, tilt, horizontal, cradle);
  }

  private static void assertNear(Vec3 expected, Vec3 found) {
    assertEquals(0, expected.minus(found).length(), 1e-12, "" + found);
  }
}
