package org.arcdose.skindose.phantom;

import java.util.List;

/**
 * A part of the skin unrolled into rows (from the head down) and columns.
 *
 * @param cells index of the cell at row * columns + column, -1 where there is no skin
 * @param rowCm height of a row
 * @param columnCm mean width of a column
 * @param landmarks what is where
 */
public record Panel(
    String name,
    int rows,
    int columns,
    int[] cells,
    double rowCm,
    double columnCm,
    List<Landmark> landmarks) {
  /**
   * A place with a name, as fractions of the panel's width and height.
   *
   * @param across 0 at the left edge, 1 at the right one
   * @param down 0 at the upper edge, 1 at the lower one
   */
  public record Landmark(String label, double across, double down) {}

  public int cell(int row, int column) {
    return cells[row * columns + column];
  }
}
