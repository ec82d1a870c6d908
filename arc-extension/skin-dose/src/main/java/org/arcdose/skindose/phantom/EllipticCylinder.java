package org.arcdose.skindose.phantom;

import java.util.List;
import org.arcdose.skindose.geometry.Vec3;

/** An elliptic cylinder of 40 cm by 20 cm and 150 cm for the reference man, scaled to others. */
public final class EllipticCylinder implements Phantom {
  private static final double HALF_WIDTH_CM = 20;
  private static final double HALF_DEPTH_CM = 10;
  private static final double LENGTH_CM = 150;
  private static final Person REFERENCE = Person.reference(Sex.MALE);

  private final SkinCells cells;
  private final Panel panel;

  /**
   * @param cellCm largest edge of a cell
   */
  public EllipticCylinder(Person person, double cellCm) {
    double girth =
        Math.sqrt(
            person.massKg() / person.heightCm() / (REFERENCE.massKg() / REFERENCE.heightCm()));
    double a = HALF_WIDTH_CM * girth;
    double b = HALF_DEPTH_CM * girth;
    double length = LENGTH_CM * person.heightCm() / REFERENCE.heightCm();
    Outline outline = Outline.of(a, b, 0, (int) Math.ceil(Outline.ellipse(a, b) / cellCm));
    int columns = outline.count();
    int rows = (int) Math.ceil(length / cellCm);
    double rowCm = length / rows;
    SkinCellsBuilder builder = new SkinCellsBuilder();
    int[] index =
        builder.add(
            rows,
            columns,
            (row, column) -> {
              double x = outline.middleX(column);
              double y = outline.middleY(column);
              return new Patch(
                  new Vec3(x, y - PAD_CM - b, -(row + 0.5) * rowCm),
                  new Vec3(x / (a * a), y / (b * b), 0).unit(),
                  outline.step() * rowCm,
                  0);
            });
    cells = builder.build();
    panel = new Panel("cylinder", rows, columns, index, rowCm, outline.step(), Outline.LANDMARKS);
  }

  @Override
  public String name() {
    return "cylinder";
  }

  @Override
  public SkinCells cells() {
    return cells;
  }

  @Override
  public List<Panel> panels() {
    return List.of(panel);
  }

  @Override
  public Bounds bounds() {
    return Bounds.of(cells);
  }
}
