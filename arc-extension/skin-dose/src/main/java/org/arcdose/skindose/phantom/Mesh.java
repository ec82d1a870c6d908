package org.arcdose.skindose.phantom;

import java.util.List;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A surface of triangles, each seen anticlockwise from outside.
 *
 * @param corners in cm in the patient's frame
 * @param triangles three indices each
 */
public record Mesh(List<Vec3> corners, List<int[]> triangles) {
  /** What the surface encloses in cm3, positive if it is seen from outside. */
  public double volume() {
    double sixfold = 0;
    for (int[] t : triangles) {
      sixfold += corners.get(t[0]).dot(corners.get(t[1]).cross(corners.get(t[2])));
    }
    return sixfold / 6;
  }
}
