package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The left leg: its upper end is the left half of the trunk's last ring and a seam between the legs
 * from back to front.
 */
final class LegSheet {
  /** Over which part of the leg it becomes round. */
  private static final double BECOMES_ROUND = 0.12;

  /** There its corners lie askew. */
  private static final double ASKEW = 1.25;

  private final Vertices vertices;
  private final Sheet sheet;

  LegSheet(Vertices vertices, TrunkSheet trunk, Profile leg, BodyShape shape, double cellCm) {
    this.vertices = vertices;
    int[] start = upperEnd(trunk.leftHalf(), cellCm);
    int columns = start.length;
    double length = leg.top() - leg.bottom();
    Outline.Turn turn = Outline.turn(columns);
    List<int[]> rings = new ArrayList<>();
    rings.add(start);
    double roundFrom = leg.top() - BECOMES_ROUND * length;
    double[] heights =
        DoubleStream.concat(
                Arrays.stream(leg.cuts(leg.top(), roundFrom, cellCm / ASKEW)).skip(1),
                Arrays.stream(leg.cuts(roundFrom, leg.bottom(), cellCm)).skip(1))
            .toArray();
    for (int k = 0; k < heights.length; k++) {
      Section s = leg.at(heights[k]);
      double way = Math.min(1, (leg.top() - heights[k]) / (BECOMES_ROUND * length));
      double round = way * way * (3 - 2 * way);
      Outline outline = Outline.of(s.a(), s.b(), s.squareness(), turn);
      int[] ring = new int[columns];
      for (int i = 0; i < columns; i++) {
        ring[i] =
            vertices.add(
                mix(vertices.x(start[i]), s.x() + outline.x(i), round),
                mix(vertices.y(start[i]), s.y() + outline.y(i), round),
                heights[k]);
      }
      rings.add(ring);
    }
    rings.addAll(Sheet.cap(vertices, rings.get(rings.size() - 1), cellCm));
    sheet = new Sheet(vertices, rings);
  }

  Sheet sheet() {
    return sheet;
  }

  /** Closed by the seam and turned so that the outer side is at a quarter of the columns. */
  private int[] upperEnd(int[] half, double cellCm) {
    int last = half.length - 1;
    double front = vertices.y(half[0]);
    double back = vertices.y(half[last]);
    int seam = Math.max(2, (int) Math.ceil((back - front) / cellCm));
    while ((last + seam) % 4 != 0) {
      seam++;
    }
    int n = last + seam;
    int[] ring = new int[n];
    int shift = n / 4 - last / 2;
    double z = vertices.z(half[0]);
    for (int i = 0; i < n; i++) {
      int vertex;
      if (i <= last) {
        vertex = half[i];
      } else {
        double share = (i - last) / (double) seam;
        vertex = vertices.add(0, mix(back, front, share), z);
      }
      ring[Math.floorMod(i + shift, n)] = vertex;
    }
    return ring;
  }

  private static double mix(double from, double to, double share) {
    return from + (to - from) * share;
  }
}
