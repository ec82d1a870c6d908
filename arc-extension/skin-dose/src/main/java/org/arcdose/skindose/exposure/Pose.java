package org.arcdose.skindose.exposure;

import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Rotation;
import org.arcdose.skindose.geometry.Vec3;

/**
 * Where C-arm and table stand. Angles are those of DICOM in degree (senses of the C-arm's: PS3.3
 * C.8.7.5.1.2 and C.8.19.6.13.1.2, of the table's: C.8.19.6.11), the table's shift is in cm in the
 * room: x to the left of a head-first supine patient, y down, z to the head.
 *
 * @param primaryDeg positive: detector to the left
 * @param secondaryDeg positive: detector to the head
 * @param table where the middle of the table's head end is, seen from the isocentre
 * @param tiltDeg positive: head end up
 * @param horizontalDeg positive: clockwise seen from above
 * @param cradleDeg positive: left side up
 */
public record Pose(
    double primaryDeg,
    double secondaryDeg,
    Vec3 table,
    double tiltDeg,
    double horizontalDeg,
    double cradleDeg) {

  /** Direction from the isocentre to the source. */
  public Vec3 towardsSource() {
    return gantry().apply(new Vec3(0, 1, 0));
  }

  /** Direction of the field's width: the patient's left with the C-arm upright. */
  public Vec3 widthAxis() {
    return gantry().apply(new Vec3(1, 0, 0));
  }

  /** Direction of the field's height: to the head with the C-arm upright. */
  public Vec3 heightAxis() {
    return gantry().apply(new Vec3(0, 0, 1));
  }

  /**
   * From the table into the room: shifted, then turned about the isocentre by cradle, tilt and
   * horizontal rotation in this order (PS3.17 Z.3). About which point is a convention:
   * C.8.19.6.11.1 leaves it open.
   */
  public RigidMotion tableToRoom() {
    Rotation turn =
        Rotation.aboutY(horizontalDeg)
            .after(Rotation.aboutX(tiltDeg))
            .after(Rotation.aboutZ(-cradleDeg));
    return new RigidMotion(turn, turn.apply(table));
  }

  /** The pose a fraction of the way to another one. */
  public Pose towards(Pose other, double fraction) {
    return new Pose(
        between(primaryDeg, other.primaryDeg, fraction),
        between(secondaryDeg, other.secondaryDeg, fraction),
        table.towards(other.table, fraction),
        between(tiltDeg, other.tiltDeg, fraction),
        between(horizontalDeg, other.horizontalDeg, fraction),
        between(cradleDeg, other.cradleDeg, fraction));
  }

  private Rotation gantry() {
    return Rotation.aboutZ(primaryDeg).after(Rotation.aboutX(-secondaryDeg));
  }

  private static double between(double from, double to, double fraction) {
    return from + (to - from) * fraction;
  }
}
