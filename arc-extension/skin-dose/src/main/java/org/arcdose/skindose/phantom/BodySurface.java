package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The skin of a whole body as one closed surface: five sheets sewn together at shoulders and
 * crotch.
 */
final class BodySurface {
  private static final double COARSE_CM = 2.5;
  private static final double LEAST_GROWTH = 0.3;
  private static final int ROUNDS = 3;

  private final Vertices vertices = new Vertices();
  private final BodyShape shape;
  private final List<Sheet> sheets;

  private BodySurface(BodyShape shape, double cellCm) {
    this.shape = shape;
    TrunkSheet trunk = new TrunkSheet(vertices, shape, cellCm);
    Profile legProfile = shape.leg();
    Sheet arm = new ArmSheet(vertices, trunk, legProfile, shape, cellCm).sheet();
    Sheet leg = new LegSheet(vertices, trunk, legProfile, shape, cellCm).sheet();
    sheets = List.of(trunk.sheet(), arm, arm.mirrored(), leg, leg.mirrored());
  }

  /** A body of the volume that goes with height and mass. */
  static BodySurface of(Person person, double cellCm) {
    double wanted = 1000 * new Anthropometry(person).volumeLitres();
    double factor = 1;
    for (int i = 0; i < ROUNDS; i++) {
      BodySurface coarse = new BodySurface(new BodyShape(person, factor), COARSE_CM);
      double limbs = 2 * (coarse.shape.leg().volume() + coarse.shape.arm().volume());
      double missing = wanted - coarse.mesh().volume();
      factor *= Math.sqrt(Math.max(LEAST_GROWTH, 1 + missing / limbs));
    }
    return new BodySurface(new BodyShape(person, factor), cellCm);
  }

  BodyShape shape() {
    return shape;
  }

  Vertices vertices() {
    return vertices;
  }

  /** Trunk, left arm, right arm, left leg, right leg. */
  List<Sheet> sheets() {
    return sheets;
  }

  Mesh mesh() {
    List<int[]> triangles = new ArrayList<>();
    sheets.forEach(sheet -> sheet.triangles(triangles));
    return new Mesh(IntStream.range(0, vertices.size()).mapToObj(vertices::at).toList(), triangles);
  }
}
