package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A body: one closed surface of trunk with neck and head, two arms, two legs. Every piece of it is
 * skin and none lies inside of it.
 */
public final class BodyMesh implements Phantom {
  /** A cell must stay below 0.5 cm2 where it lies askew as well. */
  private static final double ASKEW = 0.92;

  private static final int TRUNK = 0;
  private static final List<String> NAMES =
      List.of("trunk and head", "left arm", "right arm", "left leg", "right leg");

  private final BodySurface surface;
  private final SkinCells cells;
  private final List<Panel> panels;
  private final List<Occluder> occluders;
  private final Bounds bounds;

  /**
   * @param cellCm largest edge of a cell
   */
  public BodyMesh(Person person, double cellCm) {
    surface = BodySurface.of(person, cellCm * ASKEW);
    SkinCellsBuilder builder = new SkinCellsBuilder();
    List<Panel> made = new ArrayList<>();
    List<Occluder> hiding = new ArrayList<>();
    for (int part = 0; part < NAMES.size(); part++) {
      made.add(panel(builder, part));
      hiding.addAll(Slices.of(surface.vertices(), surface.sheets().get(part)).occluders(part));
    }
    panels = List.copyOf(made);
    occluders = List.copyOf(hiding);
    cells = builder.build();
    bounds = bounds(Bounds.of(cells));
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
    return panels;
  }

  @Override
  public List<Occluder> occluders() {
    return occluders;
  }

  @Override
  public Map<String, String> tables() {
    return Anthropometry.checksums();
  }

  @Override
  public Bounds bounds() {
    return bounds;
  }

  /** All of the skin as triangles that share their corners. */
  public Mesh surface() {
    return surface.mesh();
  }

  /** The trunk's circumference in cm at a height along the body. */
  double trunkGirthCm(double z) {
    Sheet trunk = surface.sheets().get(TRUNK);
    return trunk.girth(trunk.ringAt(z));
  }

  private Panel panel(SkinCellsBuilder builder, int part) {
    Sheet sheet = surface.sheets().get(part);
    int[] index =
        builder.add(sheet.rows(), sheet.columns(), (row, column) -> sheet.patch(row, column, part));
    List<Panel.Landmark> landmarks = new ArrayList<>(Outline.LANDMARKS);
    if (part == TRUNK) {
      for (String height : List.of("chest", "waist", "hip")) {
        int ring = sheet.ringAt(surface.shape().z(height + "_height"));
        landmarks.add(new Panel.Landmark(height, 0, ring / (double) sheet.rows()));
      }
    }
    return new Panel(
        NAMES.get(part),
        sheet.rows(),
        sheet.columns(),
        index,
        sheet.meanRowCm(),
        sheet.widestColumnCm(),
        landmarks);
  }

  /** Lengthwise from vertex to soles, wherever the hands are. */
  private Bounds bounds(Bounds all) {
    return new Bounds(
        new Vec3(all.least().x(), all.least().y(), surface.shape().soleZ()),
        new Vec3(all.most().x(), all.most().y(), 0));
  }
}
