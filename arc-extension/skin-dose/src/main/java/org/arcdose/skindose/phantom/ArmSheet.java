package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The left arm: from the opening in the trunk a quarter of a turn about a line in the armpit (arms
 * up: above the shoulder), then along the body outside of all that is beside it.
 */
final class ArmSheet {
  /** Corners lie askew in the turn. */
  private static final double ASKEW = 1.25;

  private final Vertices vertices;
  private final TrunkSheet trunk;
  private final Profile leg;
  private final BodyShape shape;
  private final Profile arm;
  private final double cellCm;

  /** Along z from the shoulder to the hand. */
  private final int along;

  /** The line it turns about. */
  private final double pivotX;

  private final double pivotZ;
  private final double pivotY;

  private final List<int[]> rings = new ArrayList<>();

  ArmSheet(Vertices vertices, TrunkSheet trunk, Profile leg, BodyShape shape, double cellCm) {
    this.vertices = vertices;
    this.trunk = trunk;
    this.leg = leg;
    this.shape = shape;
    this.cellCm = cellCm;
    this.arm = shape.arm();
    this.along = shape.armsUp() ? 1 : -1;
    int[] edge = trunk.shoulder(shape.armsUp());
    int inner = edge[3 * edge.length / 4];
    pivotZ = vertices.z(inner) + along * BodyShape.CLEARANCE_CM;
    pivotX = Math.max(vertices.x(inner), trunk.profile().at(pivotZ).a());
    pivotY = trunk.profile().at(pivotZ).y();
    turn(edge);
    straight(edge.length);
    rings.addAll(Sheet.cap(vertices, rings.get(rings.size() - 1), cellCm));
    if (shape.armsUp()) {
      Collections.reverse(rings);
    }
  }

  Sheet sheet() {
    return new Sheet(vertices, rings);
  }

  /** From the edge of the opening to a round section that looks along the body. */
  private void turn(int[] edge) {
    rings.add(edge);
    int n = edge.length;
    double radius = arm.at(0).a();
    Outline round = Outline.of(radius, radius, 0, n);
    double outer = 2 * radius;
    for (int vertex : edge) {
      outer = Math.max(outer, outward(vertex));
    }
    double longest = Math.PI / 2 * (outer + BodyShape.CLEARANCE_CM);
    int steps = (int) Math.ceil(longest / cellCm * ASKEW);
    for (int k = 1; k <= steps; k++) {
      double share = k / (double) steps;
      double sine = StrictMath.sin(Math.PI / 2 * share);
      double cosine = StrictMath.cos(Math.PI / 2 * share);
      double s = smooth(share);
      int[] ring = new int[n];
      for (int i = 0; i < n; i++) {
        double out = mix(outward(edge[i]), radius + round.x(i), s) + BodyShape.CLEARANCE_CM;
        double ahead = mix(vertices.x(edge[i]) - pivotX, 0, s);
        ring[i] =
            vertices.add(
                pivotX + sine * out + ahead,
                mix(vertices.y(edge[i]), pivotY + round.y(i), s),
                pivotZ - along * cosine * out);
      }
      rings.add(ring);
    }
  }

  private void straight(int columns) {
    double length = arm.top() - arm.bottom();
    double started =
        shape.measures().heightCm("acromion_height") - shape.measures().heightCm("axilla_height");
    double elbow = shape.elbow();
    Outline.Turn turn = Outline.turn(columns);
    double[] ways = arm.cuts(-started, -length, cellCm);
    double inner = pivotX;
    for (int k = 1; k < ways.length; k++) {
      double way = -ways[k] - started;
      double z = pivotZ + along * way;
      inner = Math.max(inner, halfWidth(z));
      Section s = arm.at(ways[k]);
      double down = smooth(Math.min(1, way / (elbow - started)));
      double y = mix(pivotY, BodyShape.onPad(s.b()) - BodyShape.CLEARANCE_CM, down);
      double x = inner + BodyShape.CLEARANCE_CM + s.a();
      Outline outline = Outline.of(s.a(), s.b(), s.squareness(), turn);
      int[] ring = new int[columns];
      for (int i = 0; i < columns; i++) {
        ring[i] = vertices.add(x + outline.x(i), y + outline.y(i), z);
      }
      rings.add(ring);
    }
  }

  /** How far a corner of the opening is from the side the arm turns to. */
  private double outward(int vertex) {
    return (pivotZ - vertices.z(vertex)) * along - BodyShape.CLEARANCE_CM;
  }

  private double halfWidth(double z) {
    if (z > 0) {
      return 0;
    }
    Profile beside = z > trunk.profile().bottom() ? trunk.profile() : leg;
    Section s = beside.at(z);
    return s.x() + s.a();
  }

  private static double mix(double from, double to, double share) {
    return from + (to - from) * share;
  }

  /** From 0 to 1 with no slope and no bend at either end, so that it clears the trunk first. */
  private static double smooth(double share) {
    return share * share * share * (10 - share * (15 - 6 * share));
  }
}
