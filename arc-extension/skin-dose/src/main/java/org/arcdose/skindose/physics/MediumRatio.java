package org.arcdose.skindose.physics;

import java.util.TreeMap;

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

  /** Side in cm to tube voltage to half-value layer to ratio. */
  private final TreeMap<Double, TreeMap<Double, TreeMap<Double, Double>>> ratios = new TreeMap<>();

  MediumRatio() {
    for (double[] row : TABLE.rows()) {
      ratios
          .computeIfAbsent(row[SIDE], side -> new TreeMap<>())
          .computeIfAbsent(row[KV], kv -> new TreeMap<>())
          .merge(row[HVL], row[RATIO], (one, other) -> (one + other) / 2);
    }
  }

  double at(double tubeVoltageKv, double hvlMm, double sideCm) {
    TreeMap<Double, Double> bySide = new TreeMap<>();
    ratios.forEach((side, byVoltage) -> bySide.put(side, at(byVoltage, tubeVoltageKv, hvlMm)));
    return interpolate(bySide, sideCm);
  }

  private static double at(
      TreeMap<Double, TreeMap<Double, Double>> byVoltage, double voltage, double hvlMm) {
    TreeMap<Double, Double> values = new TreeMap<>();
    byVoltage.forEach((kv, byLayer) -> values.put(kv, interpolate(byLayer, hvlMm)));
    return interpolate(values, voltage);
  }

  private static double interpolate(TreeMap<Double, Double> table, double position) {
    double within = Math.min(Math.max(position, table.firstKey()), table.lastKey());
    var below = table.floorEntry(within);
    var above = table.ceilingEntry(within);
    double span = above.getKey() - below.getKey();
    return span == 0
        ? below.getValue()
        : below.getValue()
            + (above.getValue() - below.getValue()) * (within - below.getKey()) / span;
  }
}
