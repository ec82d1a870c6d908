package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arcdose.skindose.geometry.Vec3;

/** Lines along x through a closed surface: on each, coming in and going out must take turns. */
final class BodySlices {
  private static final double STEP_CM = 0.7;

  /** Keeps lines off corners, which lie at heights of their own. */
  private static final double OFF = 0.01234567;

  private BodySlices() {}

  private record Crossing(double x, int in) {}

  /** How many lines do not take turns: there a part of the surface runs into another. */
  static int crossings(Mesh surface) {
    Map<Long, List<Crossing>> lines = new TreeMap<>();
    for (int[] t : surface.triangles()) {
      Vec3 a = surface.corners().get(t[0]);
      Vec3 b = surface.corners().get(t[1]);
      Vec3 c = surface.corners().get(t[2]);
      double area = (b.y() - a.y()) * (c.z() - a.z()) - (b.z() - a.z()) * (c.y() - a.y());
      for (int i = line(min(a.y(), b.y(), c.y())); at(i) <= max(a.y(), b.y(), c.y()); i++) {
        for (int j = line(min(a.z(), b.z(), c.z())); at(j) <= max(a.z(), b.z(), c.z()); j++) {
          double u = weight(b, c, at(i), at(j)) / area;
          double v = weight(c, a, at(i), at(j)) / area;
          double w = 1 - u - v;
          if (u >= 0 && v >= 0 && w > 0) {
            lines
                .computeIfAbsent((long) i << 32 | j & 0xFFFFFFFFL, key -> new ArrayList<>())
                .add(new Crossing(u * a.x() + v * b.x() + w * c.x(), area < 0 ? 1 : -1));
          }
        }
      }
    }
    return (int) lines.values().stream().filter(line -> !takesTurns(line)).count();
  }

  private static boolean takesTurns(List<Crossing> line) {
    line.sort(Comparator.comparingDouble(Crossing::x));
    int depth = 0;
    for (Crossing crossing : line) {
      depth += crossing.in();
      if (depth < 0 || depth > 1) {
        return false;
      }
    }
    return depth == 0;
  }

  private static double weight(Vec3 from, Vec3 to, double y, double z) {
    return (to.y() - from.y()) * (z - from.z()) - (to.z() - from.z()) * (y - from.y());
  }

  private static int line(double coordinate) {
    return (int) Math.ceil((coordinate - OFF) / STEP_CM);
  }

  private static double at(int line) {
    return line * STEP_CM + OFF;
  }

  private static double min(double a, double b, double c) {
    return Math.min(a, Math.min(b, c));
  }

  private static double max(double a, double b, double c) {
    return Math.max(a, Math.max(b, c));
  }
}
