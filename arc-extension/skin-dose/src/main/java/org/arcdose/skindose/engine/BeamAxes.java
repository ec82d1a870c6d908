package org.arcdose.skindose.engine;

import org.arcdose.skindose.exposure.Pose;
import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Rotation;
import org.arcdose.skindose.geometry.Vec3;

/** Source in cm, beam direction, directions of the field's width and height, in one frame. */
record BeamAxes(Vec3 source, Vec3 direction, Vec3 width, Vec3 height) {
  /**
   * @param placement from the patient's frame to that of the table
   */
  static BeamAxes of(Pose pose, double sourceToIsocentreCm, RigidMotion placement) {
    RigidMotion back = pose.tableToRoom().after(placement).inverse();
    Rotation turn = back.rotation();
    Vec3 towardsSource = pose.towardsSource();
    return new BeamAxes(
        back.apply(towardsSource.times(sourceToIsocentreCm)),
        turn.apply(towardsSource.times(-1)),
        turn.apply(pose.widthAxis()),
        turn.apply(pose.heightAxis()));
  }
}
