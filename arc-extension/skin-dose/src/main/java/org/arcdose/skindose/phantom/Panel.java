package org.arcdose.skindose.phantom;

import java.util.List;

/** A part of the skin unrolled into rows (from the head down) and columns. */
public final class Panel {
  private final String name;
  private final int rows;
  private final int columns;
  private final int[] cells;
  private final double rowCm;
  private final double columnCm;
  private final List<Landmark> landmarks;

  /**
   * Takes a panel.
   *
   * @param cells index of the cell at row * columns + column, -1 where there is no skin
   * @param rowCm height of a row
   * @param columnCm mean width of a column
   * @param landmarks what is where
   */
  Panel(
      String name,
      int rows,
      int columns,
      int[] cells,
      double rowCm,
      double columnCm,
      List<Landmark> landmarks) {
    this.name = name;
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
    this.rowCm = rowCm;
    this.columnCm = columnCm;
    this.landmarks = List.copyOf(landmarks);
  }

  /**
   * A place with a name, as fractions of the panel's width and height.
   *
   * @param across 0 at the left edge, 1 at the right one
   * @param down 0 at the upper edge, 1 at the lower one
   */
  public record Landmark(String label, double across, double down) {}

  public String name() {
    return name;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** Height of a row in cm. */
  public double rowCm() {
    return rowCm;
  }

  /** Mean width of a column in cm. */
  public double columnCm() {
    return columnCm;
  }

  public List<Landmark> landmarks() {
    return landmarks;
  }

  /** Index of the cell at a row and column, -1 where there is no skin. */
  public int cell(int row, int column) {
    return cells[row * columns + column];
  }
}
