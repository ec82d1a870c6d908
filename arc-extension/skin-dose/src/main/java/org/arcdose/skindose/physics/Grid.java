package org.arcdose.skindose.physics;

import java.util.Arrays;

/** A table over two quantities. */
final class Grid {
  private final double[] x;
  private final double[] y;
  private final double[][] values;

  /**
   * Takes a table.
   *
   * @param x ascending
   * @param y ascending
   * @param values by x and y
   */
  private Grid(double[] x, double[] y, double[][] values) {
    this.x = x;
    this.y = y;
    this.values = values;
  }

  double[] x() {
    return x;
  }

  double[] y() {
    return y;
  }

  /** Reads a column of rows that begin with x and y. */
  static Grid of(CsvTable table, int column) {
    double[] x = table.rows().stream().mapToDouble(row -> row[0]).sorted().distinct().toArray();
    double[] y = table.rows().stream().mapToDouble(row -> row[1]).sorted().distinct().toArray();
    double[][] values = new double[x.length][y.length];
    for (double[] row : table.rows()) {
      values[Arrays.binarySearch(x, row[0])][Arrays.binarySearch(y, row[1])] = row[column];
    }
    return new Grid(x, y, values);
  }

  /** Along x at one y, linear in y; outside the nearest edge. */
  double[] alongX(double atY) {
    double[] along = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      along[i] = Linear.at(y, values[i], atY);
    }
    return along;
  }

  /** Linear in both; outside the nearest edge. */
  double at(double atX, double atY) {
    return Linear.at(x, alongX(atY), atX);
  }
}
