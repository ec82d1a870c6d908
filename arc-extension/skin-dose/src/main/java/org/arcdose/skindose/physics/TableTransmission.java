package org.arcdose.skindose.physics;

import java.util.TreeMap;

/**
 * How much radiation comes through table top and pad at normal incidence, by tube voltage and
 * copper: linear in both, at the edges of the table constant. Where the table top was not measured
 * by itself, it has the share of the attenuation that it has of the thickness.
 */
public final class TableTransmission {
  /** Artis Zeego, 4 cm mattress, with the table top measured by itself; used unless told. */
  public static final TableTransmission ZEEGO =
      new TableTransmission("transmission-zeego.csv", 4, 0.5);

  /** AXIOM-Artis, 7.4 cm pad, measured together with the table top. */
  public static final TableTransmission AXIOM_ARTIS =
      new TableTransmission("transmission-axiom-artis.csv", 7.4, 0.5);

  private static final int TOGETHER = 2;
  private static final int TABLE_ALONE = 3;

  private final CsvTable table;
  private final double padCm;
  private final double topCm;

  /** Copper in mm to tube voltage to row. */
  private final TreeMap<Double, TreeMap<Double, double[]>> rows = new TreeMap<>();

  private TableTransmission(String resource, double padCm, double topCm) {
    this.table = CsvTable.read(resource);
    this.padCm = padCm;
    this.topCm = topCm;
    for (double[] row : table.rows()) {
      rows.computeIfAbsent(row[0], copper -> new TreeMap<>()).put(row[1], row);
    }
  }

  /** Name of the measurement. */
  public String name() {
    return table.name();
  }

  String checksum() {
    return table.checksum();
  }

  /** Transmission of table top and pad together at normal incidence, 0 to 1. */
  public double together(double tubeVoltageKv, double copperMm) {
    return interpolate(TOGETHER, tubeVoltageKv, copperMm);
  }

  /** Optical depth of the table top at normal incidence. */
  double topDepth(double tubeVoltageKv, double copperMm) {
    if (table.columns().size() > TABLE_ALONE) {
      return -StrictMath.log(interpolate(TABLE_ALONE, tubeVoltageKv, copperMm));
    }
    double share = topCm / (padCm + topCm);
    return -StrictMath.log(together(tubeVoltageKv, copperMm)) * share;
  }

  /** Optical depth of the pad at normal incidence. */
  double padDepth(double tubeVoltageKv, double copperMm) {
    return -StrictMath.log(together(tubeVoltageKv, copperMm)) - topDepth(tubeVoltageKv, copperMm);
  }

  private double interpolate(int column, double voltage, double copperMm) {
    double within = Math.min(Math.max(copperMm, rows.firstKey()), rows.lastKey());
    var below = rows.floorEntry(within);
    var above = rows.ceilingEntry(within);
    double low = atVoltage(below.getValue(), column, voltage);
    double high = atVoltage(above.getValue(), column, voltage);
    double span = above.getKey() - below.getKey();
    return span == 0 ? low : low + (high - low) * (within - below.getKey()) / span;
  }

  private static double atVoltage(TreeMap<Double, double[]> byVoltage, int column, double voltage) {
    double[] kv = byVoltage.keySet().stream().mapToDouble(Double::doubleValue).toArray();
    double[] values = byVoltage.values().stream().mapToDouble(row -> row[column]).toArray();
    return Linear.at(kv, values, voltage);
  }
}
