package org.arcdose.skindose.physics;

import org.arcdose.skindose.geometry.MonotoneCurve;

/** Backscatter factor on the axis of a square field by side, voltage and half-value layer. */
final class BackscatterPolynomial {
  static final CsvTable TABLE = CsvTable.read("backscatter-polynomial.csv");

  private static final double LEAST_KV = 50;
  private static final double MOST_KV = 150;
  private static final double LEAST_HVL_MM = 1.78;
  private static final double MOST_HVL_MM = 12.5;

  /** The factor by side of the field: none without a field, constant from 35 cm. */
  MonotoneCurve bySide(double tubeVoltageKv, double hvlMm) {
    double v = Math.min(Math.max(tubeVoltageKv, LEAST_KV), MOST_KV);
    double h = Math.min(Math.max(hvlMm, LEAST_HVL_MM), MOST_HVL_MM);
    int sides = TABLE.rows().size();
    double[] side = new double[sides + 1];
    double[] factor = new double[sides + 1];
    factor[0] = 1;
    for (int i = 0; i < sides; i++) {
      double[] row = TABLE.rows().get(i);
      side[i + 1] = row[0];
      factor[i + 1] =
          quadratic(row, 1, v) + quadratic(row, 4, v) * h + quadratic(row, 7, v) * h * h;
    }
    return new MonotoneCurve(side, factor);
  }

  boolean covers(double tubeVoltageKv, double hvlMm) {
    return tubeVoltageKv >= LEAST_KV
        && tubeVoltageKv <= MOST_KV
        && hvlMm >= LEAST_HVL_MM
        && hvlMm <= MOST_HVL_MM;
  }

  private static double quadratic(double[] c, int from, double v) {
    return c[from] + c[from + 1] * v + c[from + 2] * v * v;
  }
}
