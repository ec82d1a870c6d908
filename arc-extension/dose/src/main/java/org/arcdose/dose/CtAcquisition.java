package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * CT Acquisition Parameters (113822, DCM; PS3.16 TID 10013 and 10014). Lengths and table positions
 * in mm; null: not in the report.
 *
 * @param exposureTimeS (113824, DCM) in s
 * @param scanningLengthMm (113825, DCM)
 * @param reconstructableLengthMm Length of Reconstructable Volume (113893, DCM)
 * @param exposedRangeMm (113899, DCM)
 * @param reconstructableTopMm Top Z Location of Reconstructable Volume (113895, DCM)
 * @param reconstructableBottomMm Bottom Z Location of Reconstructable Volume (113896, DCM)
 * @param scanningTopMm Top Z Location of Scanning Length (113897, DCM)
 * @param scanningBottomMm Bottom Z Location of Scanning Length (113898, DCM)
 * @param frameOfReferenceUid what the Z locations are given in (112227, DCM)
 * @param singleCollimationMm Nominal Single Collimation Width (113826, DCM)
 * @param totalCollimationMm Nominal Total Collimation Width (113827, DCM)
 * @param pitchFactor (113828, DCM)
 * @param sourceCount Number of X-Ray Sources (113823, DCM)
 */
public record CtAcquisition(
    BigDecimal exposureTimeS,
    BigDecimal scanningLengthMm,
    BigDecimal reconstructableLengthMm,
    BigDecimal exposedRangeMm,
    BigDecimal reconstructableTopMm,
    BigDecimal reconstructableBottomMm,
    BigDecimal scanningTopMm,
    BigDecimal scanningBottomMm,
    String frameOfReferenceUid,
    BigDecimal singleCollimationMm,
    BigDecimal totalCollimationMm,
    BigDecimal pitchFactor,
    Integer sourceCount) {
  /** Of an acquisition without parameters. */
  public static final CtAcquisition NONE =
      new CtAcquisition(
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** The time and the length irradiated, and nothing of the beam. */
  public static CtAcquisition of(
      BigDecimal exposureTimeS, BigDecimal scanningLengthMm, String frameOfReferenceUid) {
    return new CtAcquisition(
        exposureTimeS,
        scanningLengthMm,
        null,
        null,
        null,
        null,
        null,
        null,
        frameOfReferenceUid,
        null,
        null,
        null,
        null);
  }

  /** The same with the beam. */
  public CtAcquisition with(
      BigDecimal singleCollimation,
      BigDecimal totalCollimation,
      BigDecimal pitch,
      Integer sources) {
    return new CtAcquisition(
        exposureTimeS,
        scanningLengthMm,
        reconstructableLengthMm,
        exposedRangeMm,
        reconstructableTopMm,
        reconstructableBottomMm,
        scanningTopMm,
        scanningBottomMm,
        frameOfReferenceUid,
        singleCollimation,
        totalCollimation,
        pitch,
        sources);
  }
}
