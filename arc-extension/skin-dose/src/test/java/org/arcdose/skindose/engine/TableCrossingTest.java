package org.arcdose.skindose.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.physics.Spectrum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of transmission 0.8 whose upper face touches a sphere of 15 cm about the isocentre. */
class TableCrossingTest {
  private static final Spectrum SPECTRUM = new Spectrum(6, true, null, -Math.log(0.8), 0);

  /** Transmission 0.8 to the power of 1 / cos of the angle. */
  @ParameterizedTest
  @CsvSource({"0, 0.8", "30, 0.772855", "45, 0.729371", "60, 0.64", "90, 1", "180, 1"})
  void an_oblique_ray_is_weakened_by_its_way_through_the_table(double angle, double expected) {
    double exact = angle < 90 ? Math.pow(0.8, 1 / Math.cos(Math.toRadians(angle))) : 1;
    assertEquals(expected, exact, 1e-4);
    assertEquals(exact, transmission(wide(1000), angle), 1e-9);
  }

  /** The ray at 60 degree crosses the height of the table's face at x = -25.98. */
  @Test
  void a_ray_beside_the_table_is_not_weakened() {
    assertEquals(1, transmission(wide(22.5), 60));
  }

  @Test
  void a_ray_that_cuts_a_corner_is_weakened_by_what_it_cuts() {
    TableCrossing crossing = new TableCrossing(wide(10), SPECTRUM, RigidMotion.NONE, 1);
    Vec3 from = new Vec3(20, 25.25, 0);
    Vec3 way = new Vec3(-20, -20, 0);
    double dose = ask(crossing, from, way);
    assertEquals(Math.exp(Math.log(0.8) * 0.25 * Math.sqrt(2) / 0.5), dose, 1e-9);
  }

  private static double transmission(TableShape shape, double angleDeg) {
    double angle = Math.toRadians(angleDeg);
    Vec3 source = new Vec3(-75 * Math.sin(angle), 75 * Math.cos(angle), 0);
    Vec3 skin = source.times(15.0 / 75);
    return ask(new TableCrossing(shape, SPECTRUM, RigidMotion.NONE, 1), source, skin.minus(source));
  }

  private static double ask(TableCrossing crossing, Vec3 from, Vec3 way) {
    return crossing.transmission(
        from.x(), from.y(), from.z(), way.x(), way.y(), way.z(), way.dot(way));
  }

  private static TableShape wide(double half) {
    Box top = new Box(-half, half, 15, 15.5, -1000, 1000);
    Box pad = new Box(-half, half, 15, 15, -1000, 1000);
    return new TableShape(top, 0.5, pad, 4);
  }
}
