package org.arcdose.skindose.phantom;

import org.arcdose.skindose.geometry.Vec3;

/**
 * A small piece of skin.
 *
 * @param centre in cm in the patient's frame
 * @param normal outward, length one; no length at all if it is not known
 * @param areaCm2 area
 */
public record Patch(Vec3 centre, Vec3 normal, double areaCm2) {}
