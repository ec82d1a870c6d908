package org.arcdose.skindose.physics;

import java.util.List;

/**
 * Ratio of the mass energy absorption coefficients of water and air in the field at the skin:
 * linear in half-value layer, tube voltage and side of the field; outside the table its edge.
 */
final class MediumRatio {
  static final CsvTable TABLE = CsvTable.read("backscatter-and-muen.csv");

  private static final int KV = 0;
  private static final int HVL = 3;
  private static final int SIDE = 4;
  private static final int RATIO = 6;

  private final double[] sides = distinct(TABLE.rows(), SIDE);
  private final double[] voltages = distinct(TABLE.rows(), KV);

  /** By side and voltage: half-value layers, ascending, and the ratios at them. */
  private final double[][][] layers = new double[sides.length][voltages.length][];

  private final double[][][] ratios = new double[sides.length][voltages.length][];

  MediumRatio() {
    for (int i = 0; i < sides.length; i++) {
      for (int j = 0; j < voltages.length; j++) {
        double side = sides[i];
        double voltage = voltages[j];
        List<double[]> rows =
            TABLE.rows().stream().filter(r -> r[SIDE] == side && r[KV] == voltage).toList();
        layers[i][j] = distinct(rows, HVL);
        ratios[i][j] = new double[layers[i][j].length];
        for (int k = 0; k < layers[i][j].length; k++) {
          double layer = layers[i][j][k];
          ratios[i][j][k] =
              rows.stream()
                  .filter(r -> r[HVL] == layer)
                  .mapToDouble(r -> r[RATIO])
                  .average()
                  .orElseThrow();
        }
      }
    }
  }

  double at(double tubeVoltageKv, double hvlMm, double sideCm) {
    double[] bySide = new double[sides.length];
    double[] byVoltage = new double[voltages.length];
    for (int i = 0; i < sides.length; i++) {
      for (int j = 0; j < voltages.length; j++) {
        byVoltage[j] = Linear.at(layers[i][j], ratios[i][j], hvlMm);
      }
      bySide[i] = Linear.at(voltages, byVoltage, tubeVoltageKv);
    }
    return Linear.at(sides, bySide, sideCm);
  }

  private static double[] distinct(List<double[]> rows, int column) {
    return rows.stream().mapToDouble(row -> row[column]).sorted().distinct().toArray();
  }
}
