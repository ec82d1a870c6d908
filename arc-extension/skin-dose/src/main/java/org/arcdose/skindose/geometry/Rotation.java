package org.arcdose.skindose.geometry;

/**
 * A rotation, as the rows of its matrix. Angles are in degree, right-handed about the axis; sine
 * and cosine are exact at multiples of 90 degree, so that boxes stay parallel to the axes.
 */
public record Rotation(Vec3 row1, Vec3 row2, Vec3 row3) {
  public static final Rotation NONE =
      new Rotation(new Vec3(1, 0, 0), new Vec3(0, 1, 0), new Vec3(0, 0, 1));

  /** Turns y towards z. */
  public static Rotation aboutX(double degrees) {
    double c = cos(degrees);
    double s = sin(degrees);
    return new Rotation(new Vec3(1, 0, 0), new Vec3(0, c, -s), new Vec3(0, s, c));
  }

  /** Turns z towards x. */
  public static Rotation aboutY(double degrees) {
    double c = cos(degrees);
    double s = sin(degrees);
    return new Rotation(new Vec3(c, 0, s), new Vec3(0, 1, 0), new Vec3(-s, 0, c));
  }

  /** Turns x towards y. */
  public static Rotation aboutZ(double degrees) {
    double c = cos(degrees);
    double s = sin(degrees);
    return new Rotation(new Vec3(c, -s, 0), new Vec3(s, c, 0), new Vec3(0, 0, 1));
  }

  public Vec3 apply(Vec3 v) {
    return new Vec3(row1.dot(v), row2.dot(v), row3.dot(v));
  }

  /** The rotation back. */
  public Rotation inverse() {
    return new Rotation(
        new Vec3(row1.x(), row2.x(), row3.x()),
        new Vec3(row1.y(), row2.y(), row3.y()),
        new Vec3(row1.z(), row2.z(), row3.z()));
  }

  /** This rotation after another one. */
  public Rotation after(Rotation first) {
    Rotation columns = first.inverse();
    return new Rotation(columns.apply(row1), columns.apply(row2), columns.apply(row3));
  }

  static double cos(double degrees) {
    return sin(degrees + 90);
  }

  static double sin(double degrees) {
    double quarters = degrees / 90;
    if (quarters == StrictMath.rint(quarters)) {
      int quarter = (int) (((long) quarters % 4 + 4) % 4);
      return quarter % 2 == 0 ? 0 : 2 - quarter;
    }
    return StrictMath.sin(StrictMath.toRadians(degrees));
  }
}
