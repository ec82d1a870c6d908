package org.arcdose.skindose.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Panel;
import org.arcdose.skindose.phantom.Phantom;
import org.arcdose.skindose.phantom.SkinCells;

/**
 * A skin as a surface for a view in three dimensions: the middles of its cells are the corners of
 * triangles, each seen anticlockwise from outside.
 */
public final class SkinSurface {
  /** Neighbours in one row are less than so many columns apart: else the panel is open there. */
  private static final double NEIGHBOURS = 2.5;

  private final Phantom phantom;
  private final SkinCells cells;
  private int[] corners = new int[1024];
  private int count;

  /** The surface of a skin. */
  public SkinSurface(Phantom phantom) {
    this.phantom = phantom;
    this.cells = phantom.cells();
    for (Panel panel : phantom.panels()) {
      add(panel);
    }
  }

  /** Three indices of cells for each triangle. */
  public int[] triangles() {
    return Arrays.copyOf(corners, count);
  }

  /**
   * Writes one JSON object and leaves the stream open: {@code phantom}; {@code cells}, how many;
   * {@code positionCm}, three numbers for each cell (left, posterior, cranial from the middle of
   * the table's head end); {@code areaCm2} of each; {@code triangles}, three indices each; {@code
   * doseMgy} of each cell; {@code panels} with the range of their cells.
   *
   * @param doseMgy by cell
   */
  public void write(IntToDoubleFunction doseMgy, OutputStream out) throws IOException {
    NumberStream json = new NumberStream(out);
    json.text("{\"phantom\":\"").text(phantom.name()).text("\",\"cells\":").integer(cells.size());
    json.text(",\"positionCm\":[");
    for (int i = 0; i < cells.size(); i++) {
      json.next(i).decimal(cells.x(i), 2).text(",").decimal(cells.y(i), 2);
      json.text(",").decimal(cells.z(i), 2);
    }
    json.text("],\"areaCm2\":[");
    for (int i = 0; i < cells.size(); i++) {
      json.next(i).decimal(cells.areaCm2(i), 3);
    }
    json.text("],\"doseMgy\":[");
    for (int i = 0; i < cells.size(); i++) {
      json.next(i).significant(doseMgy.applyAsDouble(i));
    }
    json.text("],\"triangles\":[");
    for (int i = 0; i < count; i++) {
      json.next(i).integer(corners[i]);
    }
    json.text("],\"panels\":[");
    List<Panel> panels = phantom.panels();
    for (int i = 0; i < panels.size(); i++) {
      json.next(i).text("\"").text(panels.get(i).name()).text("\"");
    }
    json.text("]}");
    json.flush();
  }

  private void add(Panel panel) {
    for (int row = 0; row + 1 < panel.rows(); row++) {
      for (int column = 0; column < panel.columns(); column++) {
        int next = (column + 1) % panel.columns();
        int a = panel.cell(row, column);
        int b = panel.cell(row, next);
        int c = panel.cell(row + 1, column);
        int d = panel.cell(row + 1, next);
        if (next != 0 || closed(panel, a, b) || closed(panel, c, d)) {
          add(a, c, b);
          add(b, c, d);
        }
      }
    }
  }

  private boolean closed(Panel panel, int one, int other) {
    return one >= 0
        && other >= 0
        && one != other
        && cells.centre(one).minus(cells.centre(other)).length() < NEIGHBOURS * panel.columnCm();
  }

  private void add(int a, int b, int c) {
    if (a < 0 || b < 0 || c < 0) {
      return;
    }
    Vec3 start = cells.centre(a);
    Vec3 normal = cells.centre(b).minus(start).cross(cells.centre(c).minus(start));
    Vec3 outward = cells.normal(a).plus(cells.normal(b)).plus(cells.normal(c));
    if (count + 3 > corners.length) {
      corners = Arrays.copyOf(corners, corners.length * 2);
    }
    boolean seenFromOutside = normal.dot(outward) >= 0;
    corners[count++] = a;
    corners[count++] = seenFromOutside ? b : c;
    corners[count++] = seenFromOutside ? c : b;
  }
}
