package org.arcdose.skindose.engine;

import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A box with edges along the axes, in cm. Comparisons stand where Math.min and max could: those
 * look for NaN and cost several times as much in the innermost loop.
 */
public record Box(double x0, double x1, double y0, double y1, double z0, double z1) {
  /**
   * The share of the way from one point to another that is within, 0 to 1.
   *
   * @param perX 1 by the way's length along the axis; perY and perZ likewise
   */
  double share(double x, double y, double z, double perX, double perY, double perZ) {
    double enter = 0;
    double leave = 1;
    double near = ((perX > 0 ? x0 : x1) - x) * perX;
    double far = ((perX > 0 ? x1 : x0) - x) * perX;
    enter = near > enter ? near : enter;
    leave = far < leave ? far : leave;
    near = ((perY > 0 ? y0 : y1) - y) * perY;
    far = ((perY > 0 ? y1 : y0) - y) * perY;
    enter = near > enter ? near : enter;
    leave = far < leave ? far : leave;
    near = ((perZ > 0 ? z0 : z1) - z) * perZ;
    far = ((perZ > 0 ? z1 : z0) - z) * perZ;
    enter = near > enter ? near : enter;
    leave = far < leave ? far : leave;
    return leave > enter ? leave - enter : 0;
  }

  /** Whether two points are both beyond the same face, so that the way between them misses. */
  boolean isAside(double x, double y, double z, double toX, double toY, double toZ) {
    return (y <= y0 & toY <= y0)
        | (y >= y1 & toY >= y1)
        | (x <= x0 & toX <= x0)
        | (x >= x1 & toX >= x1)
        | (z <= z0 & toZ <= z0)
        | (z >= z1 & toZ >= z1);
  }

  /** The smallest box around this and another one. */
  Box around(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.max(x1, other.x1),
        Math.min(y0, other.y0),
        Math.max(y1, other.y1),
        Math.min(z0, other.z0),
        Math.max(z1, other.z1));
  }

  /** The same box, larger by so much on all sides. */
  Box grown(double by) {
    return new Box(x0 - by, x1 + by, y0 - by, y1 + by, z0 - by, z1 + by);
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
