package org.arcdose.skindose.physics;

/**
 * How much radiation comes through table top and pad at normal incidence, by tube voltage and
 * copper: linear in both, at the edges of the table constant. Where the table top was not measured
 * by itself, it has the share of the attenuation that it has of the thickness.
 */
public final class TableTransmission {
  /** Artis Zeego, 4 cm mattress, with the table top measured by itself; used unless told. */
  public static final TableTransmission ZEEGO =
      new TableTransmission("transmission-zeego.csv", 4, 0.5);

  private static final int TOGETHER = 2;
  private static final int TOP_ALONE = 3;

  private final CsvTable table;
  private final double topShare;
  private final Grid together;
  private final Grid topAlone;

  private TableTransmission(String resource, double padCm, double topCm) {
    table = CsvTable.read(resource);
    topShare = topCm / (padCm + topCm);
    together = Grid.of(table, TOGETHER);
    topAlone = table.columns().size() > TOP_ALONE ? Grid.of(table, TOP_ALONE) : null;
  }

  /** AXIOM-Artis, 7.4 cm pad, measured together with the table top; for sites that have it. */
  public static TableTransmission axiomArtis() {
    return new TableTransmission("transmission-axiom-artis.csv", 7.4, 0.5);
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
    return together.at(copperMm, tubeVoltageKv);
  }

  /** Optical depth of the table top at normal incidence. */
  double topDepth(double tubeVoltageKv, double copperMm) {
    return topAlone == null
        ? -StrictMath.log(together(tubeVoltageKv, copperMm)) * topShare
        : -StrictMath.log(topAlone.at(copperMm, tubeVoltageKv));
  }

  /** Optical depth of the pad at normal incidence. */
  double padDepth(double tubeVoltageKv, double copperMm) {
    return -StrictMath.log(together(tubeVoltageKv, copperMm)) - topDepth(tubeVoltageKv, copperMm);
  }
}
