package org.arcdose.skindose.geometry;

/** A rotation about the origin and then a shift in cm: from one frame into another. */
public record RigidMotion(Rotation rotation, Vec3 shift) {
  public static final RigidMotion NONE = new RigidMotion(Rotation.NONE, Vec3.ZERO);

  public Vec3 apply(Vec3 point) {
    return rotation.apply(point).plus(shift);
  }

  public RigidMotion inverse() {
    Rotation back = rotation.inverse();
    return new RigidMotion(back, back.apply(shift).times(-1));
  }

  /** This motion after another one. */
  public RigidMotion after(RigidMotion first) {
    return new RigidMotion(rotation.after(first.rotation), apply(first.shift));
  }
}
