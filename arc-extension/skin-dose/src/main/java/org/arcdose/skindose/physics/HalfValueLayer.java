package org.arcdose.skindose.physics;

import java.util.TreeMap;
import org.arcdose.skindose.geometry.MonotoneCurve;

/**
 * First half-value layer in mm Al of a tungsten tube: linear in tube voltage and aluminium,
 * monotone cubic in copper; outside the table the nearest edge.
 */
final class HalfValueLayer {
  static final CsvTable TABLE = CsvTable.read("half-value-layer.csv");
  private static final int FIRST_KV_COLUMN = 2;

  /** Copper in mm to aluminium in mm to half-value layers by tube voltage. */
  private final TreeMap<Double, TreeMap<Double, double[]>> layers = new TreeMap<>();

  private final double[] kv =
      TABLE.columns().stream()
          .skip(FIRST_KV_COLUMN)
          .mapToDouble(name -> Double.parseDouble(name.substring("kv_".length())))
          .toArray();

  HalfValueLayer() {
    for (double[] row : TABLE.rows()) {
      double[] values = new double[kv.length];
      System.arraycopy(row, FIRST_KV_COLUMN, values, 0, values.length);
      layers.computeIfAbsent(row[0], copper -> new TreeMap<>()).put(row[1], values);
    }
  }

  double mmAl(double tubeVoltageKv, double copperMm, double aluminiumMm) {
    double[] copper = layers.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    double[] values = new double[copper.length];
    for (int i = 0; i < copper.length; i++) {
      values[i] = inAluminium(layers.get(copper[i]), tubeVoltageKv, aluminiumMm);
    }
    return new MonotoneCurve(copper, values).at(copperMm);
  }

  boolean covers(double tubeVoltageKv, double copperMm, double aluminiumMm) {
    TreeMap<Double, double[]> uncoppered = layers.firstEntry().getValue();
    return tubeVoltageKv >= kv[0]
        && tubeVoltageKv <= kv[kv.length - 1]
        && copperMm <= layers.lastKey()
        && aluminiumMm >= uncoppered.firstKey()
        && aluminiumMm <= uncoppered.lastKey();
  }

  private double inAluminium(TreeMap<Double, double[]> byAluminium, double voltage, double mm) {
    double within = Math.min(Math.max(mm, byAluminium.firstKey()), byAluminium.lastKey());
    var below = byAluminium.floorEntry(within);
    var above = byAluminium.ceilingEntry(within);
    double low = Linear.at(kv, below.getValue(), voltage);
    double high = Linear.at(kv, above.getValue(), voltage);
    double span = above.getKey() - below.getKey();
    return span == 0 ? low : low + (high - low) * (within - below.getKey()) / span;
  }
}
