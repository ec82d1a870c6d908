package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * CT X-Ray Source Parameters (113831, DCM; PS3.16 TID 10013). Null: not in the report.
 *
 * @param identification Identification of the X-Ray Source (113832, DCM)
 * @param kvp (113733, DCM) in kV
 * @param tubeCurrentMa X-Ray Tube Current (113734, DCM) in mA
 * @param maximumTubeCurrentMa (113833, DCM) in mA
 * @param exposureTimePerRotationS (113834, DCM) in s
 * @param filterAluminumMm X-Ray Filter Aluminum Equivalent (113821, DCM) in mm
 */
public record CtXRaySource(
    String identification,
    BigDecimal kvp,
    BigDecimal tubeCurrentMa,
    BigDecimal maximumTubeCurrentMa,
    BigDecimal exposureTimePerRotationS,
    BigDecimal filterAluminumMm) {
  /** Of a tube the report says nothing of. */
  public static final CtXRaySource NONE = new CtXRaySource(null, null, null, null, null, null);
}
