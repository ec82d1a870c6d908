package org.arcdose.skindose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.arcdose.skindose.engine.DoseModel;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.BodyMesh;
import org.arcdose.skindose.phantom.Mesh;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Sex;
import org.arcdose.skindose.phantom.SkinCells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gets direct radiation, against rays through the triangles of the body. */
class OcclusionTest {
  private static final double CELL_CM = 1.3;
  private static final double SOURCE_CM = 75;

  /** A way that ends on the skin touches the cells around its end. */
  private static final double TOUCHES_CM = 1.5;

  private static final BodyMesh ARMS_DOWN = new BodyMesh(Person.reference(Sex.MALE), CELL_CM);
  private static final BodyMesh ARMS_UP =
      new BodyMesh(Person.reference(Sex.MALE).withArmsUp(), CELL_CM);

  /**
   * Share of the radiation that meets skin rightly: not behind another part, and not taken from
   * what lies free. Angles in degrees, isocentre in cm below the vertex.
   *
   * @param least the share that is to be right
   */
  @ParameterizedTest
  @CsvSource({
    "false,   0,   0,  45, 0.95",
    "false, 180,   0,  45, 0.95",
    "false, -90,   0,  45, 0.95",
    "false,  90,   0,  60, 0.95",
    "false, -45,   0,  50, 0.95",
    "false,  30,  25,  45, 0.95",
    "false, -90,   0, 110, 0.95",
    "false,  60, -20, 100, 0.95",
    "true,  -90,   0,  40, 0.95",
    "true,   90,   0,  10, 0.95",
    "true,  135,   0,  30, 0.95",
    "true,    0,   0,  20, 0.95"
  })
  void arms_trunk_and_legs_shadow_each_other(
      boolean armsUp, double primary, double secondary, double below, double least) {
    BodyMesh body = armsUp ? ARMS_UP : ARMS_DOWN;
    double[] dose =
        TestEvents.on(
                body,
                TestEvents.settings(DoseModel.PRIMARY, false),
                event(primary, secondary, 10 * below))
            .map()
            .doses();
    double p = Math.toRadians(primary);
    double c = Math.toRadians(secondary);
    Vec3 out = new Vec3(-Math.sin(p) * Math.cos(c), Math.cos(p) * Math.cos(c), -Math.sin(c));
    Vec3 source = new Vec3(0, -15, -below).plus(out.times(SOURCE_CM));
    Vec3 across = new Vec3(Math.cos(p), Math.sin(p), 0);
    Vec3 up = out.times(-1).cross(across);
    SkinCells cells = body.cells();
    Mesh surface = body.surface();
    double right = 0;
    double wrong = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      Vec3 ray = cells.centre(cell).minus(source);
      double depth = -ray.dot(out);
      double towards = -ray.dot(cells.normal(cell));
      if (towards > 0
          && Math.abs(ray.dot(across)) < 0.22 * depth
          && Math.abs(ray.dot(up)) < 0.145 * depth) {
        double met = cells.areaCm2(cell) * towards / Math.pow(ray.length(), 3);
        boolean free = isFree(surface, source, ray);
        right += free == (dose[cell] > 0) ? met : 0;
        wrong += free == (dose[cell] > 0) ? 0 : met;
      }
    }
    assertTrue(right > 0.02, "the field meets skin: " + right);
    assertTrue(right / (right + wrong) >= least, "share that is right " + right / (right + wrong));
  }

  /** 45 cm by 30 cm at 1 m; the isocentre 15 cm above the table. */
  private static ReportedEvent event(double primary, double secondary, double cranial) {
    return new ReportedEvent(TestEvents.ARTIS)
        .described("Fluoroscopy", "Single Plane", "")
        .lying("headfirst", "supine")
        .with(Item.PRIMARY_ANGLE, primary)
        .with(Item.SECONDARY_ANGLE, secondary)
        .with(Item.SOURCE_TO_ISOCENTRE, 10 * SOURCE_CM)
        .with(Item.SOURCE_TO_DETECTOR, 1000)
        .with(Item.FIELD_WIDTH, 450)
        .with(Item.FIELD_HEIGHT, 300)
        .with(Item.DOSE_RP, 0.1)
        .with(Item.KVP, 80)
        .with(Item.TABLE_LONGITUDINAL, 0)
        .with(Item.TABLE_HEIGHT, 150)
        .with(Item.TABLE_LATERAL, cranial);
  }

  private static boolean isFree(Mesh surface, Vec3 source, Vec3 ray) {
    double end = 1 - TOUCHES_CM / ray.length();
    for (int[] t : surface.triangles()) {
      Vec3 a = surface.corners().get(t[0]);
      Vec3 one = surface.corners().get(t[1]).minus(a);
      Vec3 other = surface.corners().get(t[2]).minus(a);
      Vec3 normal = ray.cross(other);
      double det = one.dot(normal);
      Vec3 from = source.minus(a);
      double u = from.dot(normal) / det;
      Vec3 q = from.cross(one);
      double v = ray.dot(q) / det;
      double along = other.dot(q) / det;
      if (u >= 0 && v >= 0 && u + v <= 1 && along > 0 && along < end) {
        return false;
      }
    }
    return true;
  }
}
