package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * The detector during an irradiation event (PS3.16 TID 10003A, of an image PS3.3 C.8.11.3). Null:
 * not in the report.
 *
 * @param exposureIndex (113845, DCM)
 * @param targetExposureIndex (113846, DCM)
 * @param deviationIndex (113847, DCM)
 * @param detectorFieldXMm side of the detector field in the direction of its rows in mm
 * @param detectorFieldYMm side of the detector field in the direction of its columns in mm
 * @param sensitivity (0018,6000) of an image, in the maker's units
 * @param relativeExposure Relative X-Ray Exposure (0018,1405) of an image
 * @param relativeExposureUnit what its maker calls it, with the unit, e.g. "EI (Mbels)"
 */
public record XRayDetector(
    BigDecimal exposureIndex,
    BigDecimal targetExposureIndex,
    BigDecimal deviationIndex,
    BigDecimal detectorFieldXMm,
    BigDecimal detectorFieldYMm,
    BigDecimal sensitivity,
    BigDecimal relativeExposure,
    String relativeExposureUnit) {
  /** Of an event the report says nothing of. */
  public static final XRayDetector NONE =
      new XRayDetector(null, null, null, null, null, null, null, null);
}
