package org.arcdose.skindose.engine;

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

  double across(double x, double y, double z) {
    return across.x() * x + across.y() * y + across.z() * z + across0;
  }

  double up(double x, double y, double z) {
    return up.x() * x + up.y() * y + up.z() * z + up0;
  }

  double along(double x, double y, double z) {
    return along.x() * x + along.y() * y + along.z() * z + along0;
  }
}
