package org.arcdose.skindose.physics;

import org.arcdose.skindose.geometry.MonotoneCurve;

/**
 * First half-value layer in mm Al of a tungsten tube: linear in tube voltage and aluminium,
 * monotone cubic in copper; outside the table the nearest edge.
 */
final class HalfValueLayer {
  static final CsvTable TABLE = CsvTable.read("half-value-layer.csv");
  private static final int FIRST_KV_COLUMN = 2;

  private final double[] kv =
      TABLE.columns().stream()
          .skip(FIRST_KV_COLUMN)
          .mapToDouble(name -> Double.parseDouble(name.substring("kv_".length())))
          .toArray();

  /** Over copper and aluminium in mm, for each voltage. */
  private final Grid[] grids = new Grid[kv.length];

  HalfValueLayer() {
    for (int i = 0; i < kv.length; i++) {
      grids[i] = Grid.of(TABLE, FIRST_KV_COLUMN + i);
    }
  }

  double mmAl(double tubeVoltageKv, double copperMm, double aluminiumMm) {
    double[] copper = grids[0].x();
    double[][] byVoltage = new double[kv.length][];
    for (int i = 0; i < kv.length; i++) {
      byVoltage[i] = grids[i].alongX(aluminiumMm);
    }
    double[] byCopper = new double[copper.length];
    double[] column = new double[kv.length];
    for (int c = 0; c < copper.length; c++) {
      for (int i = 0; i < kv.length; i++) {
        column[i] = byVoltage[i][c];
      }
      byCopper[c] = Linear.at(kv, column, tubeVoltageKv);
    }
    return new MonotoneCurve(copper, byCopper).at(copperMm);
  }

  boolean covers(double tubeVoltageKv, double copperMm, double aluminiumMm) {
    double[] copper = grids[0].x();
    double[] aluminium = grids[0].y();
    return tubeVoltageKv >= kv[0]
        && tubeVoltageKv <= kv[kv.length - 1]
        && copperMm <= copper[copper.length - 1]
        && aluminiumMm >= aluminium[0]
        && aluminiumMm <= aluminium[aluminium.length - 1];
  }
}
