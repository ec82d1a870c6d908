package org.arcdose.skindose.engine;

import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.geometry.Vec3;

/**
 * How a point moves through the beam during one step of a movement: from the beam's coordinates at
 * the start of the step to those at its end, each a linear function of the point.
 */
record Sweep(Vec3 across, double across0, Vec3 up, double up0, Vec3 along, double along0) {
  static Sweep between(BeamAxes start, BeamAxes end) {
    return new Sweep(
        end.width().minus(start.width()),
        start.width().dot(start.source()) - end.width().dot(end.source()),
        end.height().minus(start.height()),
        start.height().dot(start.source()) - end.height().dot(end.source()),
        end.direction().minus(start.direction()),
        start.direction().dot(start.source()) - end.direction().dot(end.source()));
  }

  private double across(double x, double y, double z) {
    return across.x() * x + across.y() * y + across.z() * z + across0;
  }

  private double up(double x, double y, double z) {
    return up.x() * x + up.y() * y + up.z() * z + up0;
  }

  private double along(double x, double y, double z) {
    return along.x() * x + along.y() * y + along.z() * z + along0;
  }

  /**
   * The share of the step during which a point is within the field.
   *
   * @param left distance from the edges in the middle of the step, in cm; right, low and high
   *     likewise
   */
  double within(
      double x,
      double y,
      double z,
      Field field,
      double left,
      double right,
      double low,
      double high) {
    double acrossChange = across(x, y, z);
    double upChange = up(x, y, z);
    double alongChange = along(x, y, z);
    double from = -0.5;
    double to = 0.5;
    for (int edge = 0; edge < 4; edge++) {
      double inside = edge == 0 ? left : edge == 1 ? right : edge == 2 ? low : high;
      double change =
          switch (edge) {
            case 0 -> acrossChange - field.uMin() * alongChange;
            case 1 -> field.uMax() * alongChange - acrossChange;
            case 2 -> upChange - field.vMin() * alongChange;
            default -> field.vMax() * alongChange - upChange;
          };
      if (change > 0) {
        from = Math.max(from, -inside / change);
      } else if (change < 0) {
        to = Math.min(to, -inside / change);
      } else if (inside < 0) {
        return 0;
      }
    }
    return Math.max(0, to - from);
  }
}
