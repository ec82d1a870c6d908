package org.arcdose.skindose.exposure;

/**
 * One filter of an event (113771, DCM).
 *
 * @param material meaning of X-Ray Filter Material, or its code value when it has none
 * @param materialCode code value of X-Ray Filter Material, may be empty
 * @param minimumMm thickness in mm, NaN if not reported
 * @param maximumMm thickness in mm, NaN if not reported
 */
public record FilterLayer(
    String material, String materialCode, double minimumMm, double maximumMm) {
  /** Whether neither material nor thickness are reported, as with the filter type "no filter". */
  public boolean isNone() {
    return material.isEmpty() && materialCode.isEmpty() && Double.isNaN(thicknessMm());
  }

  /** Mean of what is reported in mm, NaN if nothing is. */
  public double thicknessMm() {
    if (Double.isNaN(minimumMm)) {
      return maximumMm;
    }
    return Double.isNaN(maximumMm) ? minimumMm : (minimumMm + maximumMm) / 2;
  }
}
