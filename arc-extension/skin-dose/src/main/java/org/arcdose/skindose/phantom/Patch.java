package org.arcdose.skindose.phantom;

import org.arcdose.skindose.geometry.Vec3;

/**
 * A small piece of skin.
 *
 * @param centre in cm in the patient's frame
 * @param normal outward, length one; no length at all if it is not known
 * @param areaCm2 area
 * @param part of the body it is on; {@link #NOWHERE} if on none
 */
public record Patch(Vec3 centre, Vec3 normal, double areaCm2, int part) {
  /** The part of a point that is on no body. */
  public static final int NOWHERE = -1;

  /** The same place with another centre. */
  public Patch at(Vec3 newCentre) {
    return new Patch(newCentre, normal, areaCm2, part);
  }
}
