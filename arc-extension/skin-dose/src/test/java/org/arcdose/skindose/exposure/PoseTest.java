package org.arcdose.skindose.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.arcdose.skindose.geometry.Vec3;
import org.junit.jupiter.api.Test;

/** Senses of rotation as PS3.16 words them (112011, 112012, 113754, 113755, 113756). */
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

  private static Pose pose(
      double primary, double secondary, double tilt, double horizontal, double cradle) {
    return new Pose(primary, secondary, Vec3.ZERO, tilt, horizontal, cradle);
  }

  private static void assertNear(Vec3 expected, Vec3 found) {
    assertEquals(0, expected.minus(found).length(), 1e-12, "" + found);
  }
}
