package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A body: trunk with neck and head, two arms, two legs, each a closed surface. Where an arm goes
 * into the trunk there is no skin; nor on the ends of the parts (crotch, soles, fingertips).
 */
public final class BodyMesh implements Phantom {
  private static final double COARSE_CM = 2;

  /** A cell must stay below 0.5 cm2 where it lies askew as well. */
  private static final double ASKEW = 0.93;

  private static final int TRUNK = 0;

  private final List<Tube> parts;
  private final SkinCells cells;
  private final List<Panel> panels;
  private final Bounds bounds;

  /**
   * @param cellCm largest edge of a cell
   */
  public BodyMesh(Person person, double cellCm) {
    BodyShape shape = new BodyShape(person);
    Tube trunk = tube(shape.trunk(), cellCm);
    double limbs =
        2 * (tube(shape.arm(1), COARSE_CM).volume() + tube(shape.leg(1), COARSE_CM).volume());
    double factor = shape.limbFactor(trunk.volume() / 1000, limbs / 1000);
    List<Section> arm = shape.arm(factor);
    List<Section> leg = shape.leg(factor);
    parts =
        List.of(
            trunk,
            tube(arm, cellCm),
            tube(mirrored(arm), cellCm),
            tube(leg, cellCm),
            tube(mirrored(leg), cellCm));
    SkinCellsBuilder builder = new SkinCellsBuilder();
    panels = new ArrayList<>();
    String[] names = {"trunk and head", "left arm", "right arm", "left leg", "right leg"};
    for (int part = 0; part < parts.size(); part++) {
      panels.add(panel(builder, names[part], part, shape));
    }
    cells = builder.build();
    bounds = Bounds.of(cells);
  }

  @Override
  public String name() {
    return "body";
  }

  @Override
  public SkinCells cells() {
    return cells;
  }

  @Override
  public List<Panel> panels() {
    return List.copyOf(panels);
  }

  @Override
  public List<Occluder> occluders() {
    List<Occluder> occluders = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      occluders.add(parts.get(part).occluder(part));
    }
    return occluders;
  }

  @Override
  public Bounds bounds() {
    return bounds;
  }

  /** The closed surface of each part, trunk first. */
  public List<Mesh> surfaces() {
    return parts.stream().map(BodyMesh::surface).toList();
  }

  /** Whether a point is inside the body. */
  public boolean contains(Vec3 point) {
    return parts.stream().anyMatch(part -> part.contains(point));
  }

  /** The trunk's circumference in cm at a height along the body. */
  double trunkGirthCm(double z) {
    Section s = parts.get(TRUNK).at(z);
    return Outline.of(s.a(), s.b(), s.squareness(), 400).perimeter();
  }

  private Panel panel(SkinCellsBuilder builder, String name, int part, BodyShape shape) {
    Tube tube = parts.get(part);
    int[] index =
        builder.add(
            tube.rows(),
            tube.columns(),
            (row, column) -> {
              Patch patch = tube.patch(row, column, part);
              return hidden(part, patch.centre()) ? null : patch;
            });
    double rowCm = (tube.top() - tube.bottom()) / tube.rows();
    double columnCm = Tube.longestGirth(tube.levels()) / tube.columns();
    List<Panel.Landmark> landmarks = new ArrayList<>(Outline.LANDMARKS);
    if (part == TRUNK) {
      for (String height : List.of("chest", "waist", "hip")) {
        double z = shape.measures().heightCm(height + "_height") - shape.heightCm();
        landmarks.add(
            new Panel.Landmark(height, 0, (tube.top() - z) / (tube.top() - tube.bottom())));
      }
    }
    return new Panel(name, tube.rows(), tube.columns(), index, rowCm, columnCm, landmarks);
  }

  private boolean hidden(int part, Vec3 point) {
    if (part == TRUNK) {
      return parts.get(1).contains(point) || parts.get(2).contains(point);
    }
    return part <= 2 && parts.get(TRUNK).contains(point);
  }

  private static Tube tube(List<Section> levels, double cellCm) {
    double top = levels.get(0).z();
    double bottom = levels.get(levels.size() - 1).z();
    List<Double> heights = new ArrayList<>();
    Tube coarse = new Tube(levels, new double[] {top, bottom}, 4);
    double z = top;
    while (z > bottom) {
      heights.add(z);
      z -= step(coarse, z, cellCm * ASKEW);
    }
    heights.add(bottom);
    return new Tube(
        levels,
        heights.stream().mapToDouble(Double::doubleValue).toArray(),
        (int) Math.ceil(Tube.longestGirth(levels) / (cellCm * ASKEW)));
  }

  /** How far down the next cut is, so that the way along the surface is no longer than a cell. */
  private static double step(Tube tube, double z, double cellCm) {
    double step = cellCm;
    for (int i = 0; i < 6; i++) {
      Section here = tube.at(z);
      Section there = tube.at(z - step);
      double change =
          Math.max(
              Math.abs(here.a() - there.a()) + Math.abs(here.x() - there.x()),
              Math.abs(here.b() - there.b()) + Math.abs(here.y() - there.y()));
      if (Math.hypot(change, step) <= cellCm * 1.001) {
        break;
      }
      step *= cellCm / Math.hypot(change, step);
    }
    return step;
  }

  private static List<Section> mirrored(List<Section> levels) {
    return levels.stream().map(s -> s.at(-s.x(), s.y())).toList();
  }

  private static Mesh surface(Tube tube) {
    int columns = tube.columns();
    int rings = tube.rows() + 1;
    List<Vec3> corners = new ArrayList<>();
    List<int[]> triangles = new ArrayList<>();
    for (int ring = 0; ring < rings; ring++) {
      for (int column = 0; column < columns; column++) {
        corners.add(tube.corner(ring, column));
      }
    }
    int top = corners.size();
    Section first = tube.at(tube.top());
    Section last = tube.at(tube.bottom());
    corners.add(new Vec3(first.x(), first.y(), first.z()));
    corners.add(new Vec3(last.x(), last.y(), last.z()));
    for (int column = 0; column < columns; column++) {
      int next = (column + 1) % columns;
      for (int row = 0; row + 1 < rings; row++) {
        int a = row * columns + column;
        int b = row * columns + next;
        triangles.add(new int[] {a, a + columns, b});
        triangles.add(new int[] {b, a + columns, b + columns});
      }
      int end = (rings - 1) * columns;
      triangles.add(new int[] {top, column, next});
      triangles.add(new int[] {top + 1, end + next, end + column});
    }
    return new Mesh(corners, triangles);
  }
}
