package org.arcdose.skindose.geometry;

/**
 * A point or direction. In the room of a head-first supine patient x points to the patient's left,
 * y down (posterior), z to the head: right-handed, as DICOM's L, P, S.
 */
public record Vec3(double x, double y, double z) {
  /** The origin: the isocentre in the room, the middle of the head end on the table. */
  public static final Vec3 ZERO = new Vec3(0, 0, 0);

  public Vec3 plus(Vec3 other) {
    return new Vec3(x + other.x, y + other.y, z + other.z);
  }

  public Vec3 minus(Vec3 other) {
    return new Vec3(x - other.x, y - other.y, z - other.z);
  }

  public Vec3 times(double factor) {
    return new Vec3(x * factor, y * factor, z * factor);
  }

  public double dot(Vec3 other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vec3 cross(Vec3 other) {
    return new Vec3(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  /** The same direction with length one; a vector of no length stays as it is. */
  public Vec3 unit() {
    double length = length();
    return length == 0 ? this : times(1 / length);
  }

  /** The point a fraction of the way to another. */
  public Vec3 towards(Vec3 other, double fraction) {
    return plus(other.minus(this).times(fraction));
  }
}
