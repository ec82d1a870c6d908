package org.arcdose.skindose.phantom;

import java.util.List;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A box with two half cylinders for the trunk and a cylinder for the head, as openSkin builds it:
 * lengths in whole cm, vertex 5 cm below the table's head end. The map of the trunk is (2 C + 2 F)
 * columns of 1 cm round the body from the right edge of the front over the left side, here in half
 * cm.
 */
public final class BoxPhantom implements Phantom {
  private static final Person REFERENCE = Person.reference(Sex.MALE);
  private static final double VERTEX_CM = 5;
  private static final double TORSO_CM = 70;
  private static final double RADIUS_CM = 10;
  private static final double FLAT_PER_RADIUS = 1.44;
  private static final double HEAD_CM = 24;
  private static final int HEAD_ROUND_CM = 58;

  private final int perCm;
  private final int flat;
  private final int curved;
  private final double radius;
  private final int headRows;
  private final SkinCells cells;
  private final List<Panel> panels;

  /**
   * @param perCm cells per cm, two or more for cells of 0.25 cm2
   */
  public BoxPhantom(Person person, int perCm) {
    this.perCm = perCm;
    double height = person.heightCm() / REFERENCE.heightCm();
    double wanted = RADIUS_CM * Math.sqrt(person.massKg() / REFERENCE.massKg() / height);
    curved = (int) Math.floor(Math.PI * wanted + 0.5);
    flat = (int) Math.floor(FLAT_PER_RADIUS * wanted + 0.5);
    radius = curved / Math.PI;
    headRows = (int) Math.floor(HEAD_CM * height + 0.5) * perCm;
    int torsoRows = (int) Math.floor(TORSO_CM * height + 0.5) * perCm;
    int columns = 2 * (flat + curved) * perCm;
    SkinCellsBuilder builder = new SkinCellsBuilder();
    int[] head = builder.add(headRows, HEAD_ROUND_CM * perCm, this::head);
    int[] torso = builder.add(torsoRows, columns, this::torso);
    cells = builder.build();
    double cm = 1.0 / perCm;
    panels =
        List.of(
            new Panel("head", headRows, HEAD_ROUND_CM * perCm, head, cm, cm, Outline.LANDMARKS),
            new Panel("trunk", torsoRows, columns, torso, cm, cm, landmarks()));
  }

  @Override
  public String name() {
    return "box";
  }

  @Override
  public SkinCells cells() {
    return cells;
  }

  @Override
  public List<Panel> panels() {
    return panels;
  }

  @Override
  public Bounds bounds() {
    return Bounds.of(cells);
  }

  private Patch head(int row, int column) {
    double round = HEAD_ROUND_CM / (2 * Math.PI);
    double angle = (column + 0.5) / perCm / round;
    Vec3 normal = new Vec3(StrictMath.sin(angle), -StrictMath.cos(angle), 0);
    return patch(new Vec3(0, -PAD_CM - round, 0).plus(normal.times(round)), normal, row);
  }

  private Patch torso(int row, int column) {
    double along = (column + 0.5) / perCm;
    double half = flat / 2.0;
    int down = row + headRows;
    if (along < flat) {
      return patch(new Vec3(along - half, -PAD_CM - 2 * radius, 0), new Vec3(0, -1, 0), down);
    }
    if (along < flat + curved) {
      return side((along - flat) / radius, half, down);
    }
    if (along < 2 * flat + curved) {
      return patch(new Vec3(half - (along - flat - curved), -PAD_CM, 0), new Vec3(0, 1, 0), down);
    }
    return side(Math.PI + (along - 2 * flat - curved) / radius, -half, down);
  }

  private Patch side(double angle, double centreX, int down) {
    Vec3 normal = new Vec3(StrictMath.sin(angle), -StrictMath.cos(angle), 0);
    return patch(new Vec3(centreX, -PAD_CM - radius, 0).plus(normal.times(radius)), normal, down);
  }

  private Patch patch(Vec3 section, Vec3 normal, int row) {
    double z = -VERTEX_CM - (row + 0.5) / perCm;
    return new Patch(section.plus(new Vec3(0, 0, z)), normal, 1.0 / (perCm * perCm), 0);
  }

  private List<Panel.Landmark> landmarks() {
    double round = 2 * (flat + curved);
    return List.of(
        new Panel.Landmark("anterior", flat / 2.0 / round, 0),
        new Panel.Landmark("left", (flat + curved / 2.0) / round, 0),
        new Panel.Landmark("posterior", 0.5 + flat / 2.0 / round, 0),
        new Panel.Landmark("right", (2 * flat + curved * 1.5) / round, 0));
  }
}
