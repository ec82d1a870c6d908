package org.arcdose.skindose.physics;

import java.util.Collection;
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

  private final double[] sides;
  private final double[] voltages;

  /** By side and voltage: half-value layers, ascending, and the ratios at them. */
  private final double[][][] layers;

  private final double[][][] ratios;

  MediumRatio() {
    TreeMap<Double, TreeMap<Double, TreeMap<Double, Double>>> rows = new TreeMap<>();
    for (double[] row : TABLE.rows()) {
      rows.computeIfAbsent(row[SIDE], side -> new TreeMap<>())
          .computeIfAbsent(row[KV], kv -> new TreeMap<>())
          .merge(row[HVL], row[RATIO], (one, other) -> (one + other) / 2);
    }
    sides = numbers(rows.keySet());
    voltages = numbers(rows.firstEntry().getValue().keySet());
    layers = new double[sides.length][voltages.length][];
    ratios = new double[sides.length][voltages.length][];
    for (int i = 0; i < sides.length; i++) {
      for (int j = 0; j < voltages.length; j++) {
        TreeMap<Double, Double> byLayer = rows.get(sides[i]).get(voltages[j]);
        layers[i][j] = numbers(byLayer.keySet());
        ratios[i][j] = numbers(byLayer.values());
      }
    }
  }

  double at(double tubeVoltageKv, double hvlMm, double sideCm) {
    int i = Linear.below(sides, sideCm);
    return Linear.between(
        sides, i, sideCm, at(i, tubeVoltageKv, hvlMm), at(i + 1, tubeVoltageKv, hvlMm));
  }

  private double at(int side, double tubeVoltageKv, double hvlMm) {
    int j = Linear.below(voltages, tubeVoltageKv);
    return Linear.between(
        voltages,
        j,
        tubeVoltageKv,
        Linear.at(layers[side][j], ratios[side][j], hvlMm),
        Linear.at(layers[side][j + 1], ratios[side][j + 1], hvlMm));
  }

  private static double[] numbers(Collection<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
