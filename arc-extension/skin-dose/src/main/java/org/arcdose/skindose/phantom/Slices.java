package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.List;

/** How wide and deep a part of the body is, slice by slice along the body. */
final class Slices {
  private static final double THICKNESS_CM = 3;
  private static final double THINNEST_CM = 1;

  private final double bottom;

  /** Least and greatest x, least and greatest y of each slice. */
  private final double[][] extents;

  private Slices(double bottom, int count) {
    this.bottom = bottom;
    extents = new double[count][];
  }

  static Slices of(Vertices vertices, Sheet part) {
    double bottom = part.corners().mapToDouble(vertices::z).min().orElse(0);
    double top = part.corners().mapToDouble(vertices::z).max().orElse(0);
    Slices slices = new Slices(bottom, (int) Math.ceil((top - bottom) / THICKNESS_CM));
    part.corners().forEach(v -> slices.add(vertices.x(v), vertices.y(v), vertices.z(v)));
    return slices;
  }

  /** What hides what is behind: each slice as an elliptic cylinder. */
  List<Occluder> occluders(int part) {
    List<Occluder> occluders = new ArrayList<>();
    for (int i = 0; i < extents.length; i++) {
      double[] e = extents[i];
      double halfX = (e[1] - e[0]) / 2;
      double halfY = (e[3] - e[2]) / 2;
      if (Math.min(halfX, halfY) > THINNEST_CM) {
        double low = bottom + i * THICKNESS_CM;
        occluders.add(
            new Occluder(part, e[0] + halfX, e[2] + halfY, halfX, halfY, low, low + THICKNESS_CM));
      }
    }
    return occluders;
  }

  private void add(double x, double y, double z) {
    int i = Math.min((int) ((z - bottom) / THICKNESS_CM), extents.length - 1);
    if (extents[i] == null) {
      extents[i] = new double[] {x, x, y, y};
    }
    double[] e = extents[i];
    e[0] = Math.min(e[0], x);
    e[1] = Math.max(e[1], x);
    e[2] = Math.min(e[2], y);
    e[3] = Math.max(e[3], y);
  }
}
