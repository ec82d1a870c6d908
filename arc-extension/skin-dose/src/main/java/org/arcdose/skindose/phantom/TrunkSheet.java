package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Head, neck and trunk from the vertex to the crotch, open where the arms begin. Its last ring is
 * the upper end of both legs.
 */
final class TrunkSheet {
  private final Vertices vertices;
  private final Profile profile;
  private final Sheet sheet;
  private final int columns;
  private final int top;
  private final int bottom;
  private final int front;
  private final int back;

  TrunkSheet(Vertices vertices, BodyShape shape, double cellCm) {
    this.vertices = vertices;
    this.profile = shape.trunk();
    double[] heights = profile.cuts(profile.top(), profile.bottom(), cellCm);
    Outline.Turn turn = Outline.turn((int) Math.ceil(profile.longestGirth() / cellCm));
    List<int[]> rings = new ArrayList<>();
    for (double z : heights) {
      rings.add(ring(profile.at(z), turn));
    }
    columns = rings.get(0).length;
    int[] vertex = new int[columns];
    Arrays.fill(vertex, vertices.add(0, profile.at(profile.top()).y(), profile.top()));
    rings.add(0, vertex);
    sheet = new Sheet(vertices, rings);

    double armpit = shape.z("axilla_height");
    top = sheet.ringAt(shape.shoulderZ());
    int high = Math.max(2, sheet.ringAt(armpit) - top);
    bottom = top + high + high % 2;
    double column = sheet.girth(bottom) / columns;
    int half = (int) Math.round(shape.arm().at(0).a() / column);
    half = Math.min(Math.max(1, half), columns / 8);
    front = columns / 4 - half;
    back = columns / 4 + half;
    sheet.open(top, bottom, front, back);
    sheet.open(top, bottom, columns - back, columns - front);
  }

  Sheet sheet() {
    return sheet;
  }

  Profile profile() {
    return profile;
  }

  /**
   * The edge of the left opening: from the middle of its front side over the side that will be the
   * arm's outer one.
   */
  int[] shoulder(boolean armsUp) {
    List<Integer> edge = new ArrayList<>();
    int middle = (top + bottom) / 2;
    for (int row = middle; row > top; row--) {
      edge.add(corner(row, front, armsUp));
    }
    for (int column = front; column < back; column++) {
      edge.add(corner(top, column, armsUp));
    }
    for (int row = top; row < bottom; row++) {
      edge.add(corner(row, back, armsUp));
    }
    for (int column = back; column > front; column--) {
      edge.add(corner(bottom, column, armsUp));
    }
    for (int row = bottom; row > middle; row--) {
      edge.add(corner(row, front, armsUp));
    }
    return edge.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The left half of the last ring, from the front to the back. */
  int[] leftHalf() {
    int[] half = new int[columns / 2 + 1];
    for (int i = 0; i < half.length; i++) {
      half[i] = sheet.corner(sheet.rows(), i);
    }
    return half;
  }

  private int corner(int row, int column, boolean upsideDown) {
    return sheet.corner(upsideDown ? top + bottom - row : row, column);
  }

  private int[] ring(Section s, Outline.Turn turn) {
    Outline outline = Outline.of(s.a(), s.b(), s.squareness(), turn);
    int n = outline.count();
    int[] ring = new int[n];
    for (int i = 0; i < n; i++) {
      double x = i == n / 2 ? 0 : outline.x(i);
      ring[i] = vertices.add(x, s.y() + outline.y(i), s.z());
    }
    for (int i = 1; i < n / 2; i++) {
      vertices.pair(ring[i], ring[n - i]);
    }
    return ring;
  }
}
