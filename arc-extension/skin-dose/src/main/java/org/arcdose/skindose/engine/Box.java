package org.arcdose.skindose.engine;

import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Vec3;

/** A box with edges along the axes, in cm. */
public record Box(double x0, double x1, double y0, double y1, double z0, double z1) {
  /** The share of the way from one point to another that is within, 0 to 1. */
  double share(double x, double y, double z, double dx, double dy, double dz) {
    double enter = 0;
    double leave = 1;
    if (dx != 0) {
      double one = (x0 - x) / dx;
      double other = (x1 - x) / dx;
      enter = Math.max(enter, Math.min(one, other));
      leave = Math.min(leave, Math.max(one, other));
    } else if (x < x0 || x > x1) {
      return 0;
    }
    if (dy != 0) {
      double one = (y0 - y) / dy;
      double other = (y1 - y) / dy;
      enter = Math.max(enter, Math.min(one, other));
      leave = Math.min(leave, Math.max(one, other));
    } else if (y < y0 || y > y1) {
      return 0;
    }
    if (dz != 0) {
      double one = (z0 - z) / dz;
      double other = (z1 - z) / dz;
      enter = Math.max(enter, Math.min(one, other));
      leave = Math.min(leave, Math.max(one, other));
    } else if (z < z0 || z > z1) {
      return 0;
    }
    return Math.max(0, leave - enter);
  }

  /** The same box in another frame that is turned by multiples of 90 degree. */
  Box moved(RigidMotion motion) {
    Vec3 one = motion.apply(new Vec3(x0, y0, z0));
    Vec3 other = motion.apply(new Vec3(x1, y1, z1));
    return new Box(
        Math.min(one.x(), other.x()),
        Math.max(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.max(one.y(), other.y()),
        Math.min(one.z(), other.z()),
        Math.max(one.z(), other.z()));
  }
}
