package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A part of the skin that unrolls: rings of as many corners, from the head down, each beginning in
 * front and going over the left side. Cells lie between neighbours of two rings. Sheets that share
 * corners are sewn together there.
 */
final class Sheet {
  /** How long a piece of a limb may be taken for a cylinder. */
  private static final double SLAB_CM = 8;

  private static final double THINNEST_CM = 1;

  private final Vertices vertices;
  private final int[][] rings;
  private final BitSet gaps = new BitSet();

  Sheet(Vertices vertices, List<int[]> rings) {
    this.vertices = vertices;
    this.rings = rings.toArray(new int[0][]);
  }

  int rows() {
    return rings.length - 1;
  }

  int columns() {
    return rings[0].length;
  }

  int corner(int ring, int column) {
    return rings[ring][Math.floorMod(column, columns())];
  }

  /** Leaves out the cells of some rows and columns: another sheet begins there. */
  void open(int fromRow, int toRow, int fromColumn, int toColumn) {
    for (int row = fromRow; row < toRow; row++) {
      gaps.set(row * columns() + fromColumn, row * columns() + toColumn);
    }
  }

  boolean isOpen(int row, int column) {
    return gaps.get(row * columns() + column);
  }

  /** The same on the body's other side. */
  Sheet mirrored() {
    List<int[]> other = new ArrayList<>();
    for (int[] ring : rings) {
      int[] turned = new int[ring.length];
      for (int i = 0; i < ring.length; i++) {
        turned[i] = vertices.mirrored(ring[Math.floorMod(-i, ring.length)]);
      }
      other.add(turned);
    }
    return new Sheet(vertices, other);
  }

  /** A cell; null where the sheet is open. */
  Patch patch(int row, int column, int part) {
    if (isOpen(row, column)) {
      return null;
    }
    Vec3 a = vertices.at(corner(row, column));
    Vec3 b = vertices.at(corner(row, column + 1));
    Vec3 c = vertices.at(corner(row + 1, column + 1));
    Vec3 d = vertices.at(corner(row + 1, column));
    Vec3 twice = d.minus(b).cross(c.minus(a));
    return new Patch(a.plus(b).plus(c).plus(d).times(0.25), twice.unit(), twice.length() / 2, part);
  }

  /** Two triangles for each cell, one where two of its corners are the same. */
  void triangles(List<int[]> triangles) {
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (!isOpen(row, column)) {
          int b = corner(row, column + 1);
          int d = corner(row + 1, column);
          triangle(triangles, corner(row, column), d, b);
          triangle(triangles, b, d, corner(row + 1, column + 1));
        }
      }
    }
  }

  /** The way round a ring in cm. */
  double girth(int ring) {
    double girth = 0;
    for (int i = 0; i < columns(); i++) {
      girth += vertices.at(corner(ring, i + 1)).minus(vertices.at(corner(ring, i))).length();
    }
    return girth;
  }

  /** The mean way from ring to ring in cm. */
  double meanRowCm() {
    double way = 0;
    for (int ring = 0; ring < rows(); ring++) {
      way += middle(rings[ring + 1]).minus(middle(rings[ring])).length();
    }
    return way / rows();
  }

  /** The width of a column in cm where the sheet is widest. */
  double meanColumnCm() {
    double widest = 0;
    for (int ring = 0; ring <= rows(); ring++) {
      widest = Math.max(widest, girth(ring));
    }
    return widest / columns();
  }

  /** What hides what is behind, as elliptic cylinders within the sheet. */
  List<Occluder> occluders(int part) {
    List<Occluder> occluders = new ArrayList<>();
    int from = 0;
    while (from < rows()) {
      int to = from + 1;
      while (to < rows() && Math.abs(z(to) - z(from)) < SLAB_CM) {
        to++;
      }
      Occluder slab = slab(part, from, to);
      if (slab != null) {
        occluders.add(slab);
      }
      from = to;
    }
    return occluders;
  }

  private Occluder slab(int part, int from, int to) {
    double[] low = {-Double.MAX_VALUE, -Double.MAX_VALUE, Double.MAX_VALUE};
    double[] high = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE};
    for (int ring = from; ring <= to; ring++) {
      double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
      double[] most = {-Double.MAX_VALUE, -Double.MAX_VALUE};
      for (int vertex : rings[ring]) {
        least[0] = Math.min(least[0], vertices.x(vertex));
        most[0] = Math.max(most[0], vertices.x(vertex));
        least[1] = Math.min(least[1], vertices.y(vertex));
        most[1] = Math.max(most[1], vertices.y(vertex));
      }
      for (int axis = 0; axis < 2; axis++) {
        low[axis] = Math.max(low[axis], least[axis]);
        high[axis] = Math.min(high[axis], most[axis]);
      }
      low[2] = Math.min(low[2], z(ring));
      high[2] = Math.max(high[2], z(ring));
    }
    double halfX = (high[0] - low[0]) / 2;
    double halfY = (high[1] - low[1]) / 2;
    if (halfX < THINNEST_CM || halfY < THINNEST_CM) {
      return null;
    }
    return new Occluder(
        part, (low[0] + high[0]) / 2, (low[1] + high[1]) / 2, halfX, halfY, low[2], high[2]);
  }

  private Vec3 middle(int[] ring) {
    Vec3 middle = Vec3.ZERO;
    for (int vertex : ring) {
      middle = middle.plus(vertices.at(vertex).times(1.0 / ring.length));
    }
    return middle;
  }

  /** The mean height of a ring. */
  double z(int ring) {
    return Arrays.stream(rings[ring]).mapToDouble(vertices::z).average().orElse(0);
  }

  /** The ring that is nearest to a height. */
  int ringAt(double z) {
    int nearest = 0;
    for (int ring = 1; ring < rings.length; ring++) {
      if (Math.abs(z(ring) - z) < Math.abs(z(nearest) - z)) {
        nearest = ring;
      }
    }
    return nearest;
  }

  /** Rings that close the end of a limb: smaller and smaller ones, at last a point. */
  static List<int[]> cap(Vertices vertices, int[] end, double longest) {
    Vec3 middle = Vec3.ZERO;
    for (int vertex : end) {
      middle = middle.plus(vertices.at(vertex).times(1.0 / end.length));
    }
    double radius = 0;
    for (int vertex : end) {
      radius = Math.max(radius, vertices.at(vertex).minus(middle).length());
    }
    List<int[]> rings = new ArrayList<>();
    int count = (int) Math.ceil(radius / longest);
    for (int i = 1; i < count; i++) {
      double left = 1 - i / (double) count;
      int[] ring = new int[end.length];
      for (int j = 0; j < ring.length; j++) {
        Vec3 p = middle.plus(vertices.at(end[j]).minus(middle).times(left));
        ring[j] = vertices.add(p.x(), p.y(), p.z());
      }
      rings.add(ring);
    }
    int[] point = new int[end.length];
    Arrays.fill(point, vertices.add(middle.x(), middle.y(), middle.z()));
    rings.add(point);
    return rings;
  }

  private static void triangle(List<int[]> triangles, int a, int b, int c) {
    if (a != b && b != c && c != a) {
      triangles.add(new int[] {a, b, c});
    }
  }
}
