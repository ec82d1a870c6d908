package org.arcdose.skindose.phantom;

import java.util.List;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Vec3;

/** The upper side of the pad as skin: 60 cm wide, 180 cm long, hit from both sides. */
public final class PlanePhantom implements Phantom {
  private static final double WIDTH_CM = 60;
  private static final double LENGTH_CM = 180;

  private final SkinCells cells;
  private final Panel panel;

  /**
   * @param cellCm largest edge of a cell
   */
  public PlanePhantom(double cellCm) {
    int columns = (int) Math.ceil(WIDTH_CM / cellCm);
    int rows = (int) Math.ceil(LENGTH_CM / cellCm);
    double width = WIDTH_CM / columns;
    double length = LENGTH_CM / rows;
    SkinCellsBuilder builder = new SkinCellsBuilder().twoSided();
    int[] index =
        builder.add(
            rows,
            columns,
            (row, column) ->
                new Patch(
                    new Vec3(WIDTH_CM / 2 - (column + 0.5) * width, -PAD_CM, -(row + 0.5) * length),
                    new Vec3(0, 1, 0),
                    width * length,
                    0));
    cells = builder.build();
    panel =
        new Panel(
            "plane",
            rows,
            columns,
            index,
            length,
            width,
            List.of(
                new Panel.Landmark("head end", 0.5, 0),
                new Panel.Landmark("left", 0, 0.5),
                new Panel.Landmark("right", 1, 0.5)));
  }

  @Override
  public String name() {
    return "plane";
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

  /** The plane stays on the pad however the patient lies. */
  @Override
  public RigidMotion onTable(PatientOrientation orientation) {
    return RigidMotion.NONE;
  }
}
