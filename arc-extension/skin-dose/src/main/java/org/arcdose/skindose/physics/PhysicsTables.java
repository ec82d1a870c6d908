package org.arcdose.skindose.physics;

import java.util.Map;
import java.util.TreeMap;

/** All tables in one place; read once, never changed, safe to share. */
public final class PhysicsTables {
  private static final PhysicsTables SHARED = new PhysicsTables();

  private final HalfValueLayer halfValueLayer = new HalfValueLayer();
  private final BackscatterPolynomial backscatter = new BackscatterPolynomial();
  private final MediumRatio mediumRatio = new MediumRatio();

  private PhysicsTables() {}

  /** The tables of this program. */
  public static PhysicsTables shared() {
    return SHARED;
  }

  /** What a beam does, given the table it may have to pass. */
  public Spectrum spectrum(BeamQuality quality, TableTransmission table) {
    double kv = quality.tubeVoltageKv();
    double copper = quality.copperMm();
    double hvl = halfValueLayer.mmAl(kv, copper, quality.aluminiumMm());
    return new Spectrum(
        hvl,
        halfValueLayer.covers(kv, copper, quality.aluminiumMm()) && backscatter.covers(kv, hvl),
        new Backscatter(backscatter.bySide(kv, hvl)),
        table.topDepth(kv, copper),
        table.padDepth(kv, copper));
  }

  /** Ratio of mass energy absorption coefficients water to air, at a field of that side in cm. */
  public double mediumRatio(double tubeVoltageKv, double hvlMm, double sideCm) {
    return mediumRatio.at(tubeVoltageKv, hvlMm, sideCm);
  }

  /** Name of every table used to its checksum. */
  public Map<String, String> checksums(TableTransmission transmission) {
    Map<String, String> checksums = new TreeMap<>();
    for (CsvTable table :
        new CsvTable[] {HalfValueLayer.TABLE, BackscatterPolynomial.TABLE, MediumRatio.TABLE}) {
      checksums.put(table.name(), table.checksum());
    }
    checksums.put(transmission.name(), transmission.checksum());
    return checksums;
  }
}
