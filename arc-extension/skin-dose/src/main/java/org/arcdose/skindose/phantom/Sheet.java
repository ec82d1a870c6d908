package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A part of the skin that unrolls: rings of as many corners, from the head down, each beginning in
 * front and going over the left side. Cells lie between neighbours of two rings. Sheets that share
 * corners are sewn together there.
 */
final class Sheet {
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

  /** All corners, some more than once. */
  IntStream corners() {
    return Arrays.stream(rings).flatMapToInt(Arrays::stream);
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
  double widestColumnCm() {
    double widest = 0;
    for (int ring = 0; ring <= rows(); ring++) {
      widest = Math.max(widest, girth(ring));
    }
    return widest / columns();
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
