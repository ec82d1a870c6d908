package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * The detector during an irradiation event (PS3.16 TID 10003A). Null: not in the report.
 *
 * @param exposureIndex (113845, DCM)
 * @param targetExposureIndex (113846, DCM)
 * @param deviationIndex (113847, DCM)
 * @param detectorFieldXMm side of the detector field in the direction of its rows in mm
 * @param detectorFieldYMm side of the detector field in the direction of its columns in mm
 */
public record XRayDetector(
    BigDecimal exposureIndex,
    BigDecimal targetExposureIndex,
    BigDecimal deviationIndex,
    BigDecimal detectorFieldXMm,
    BigDecimal detectorFieldYMm) {
  /** Of an event the report says nothing of. */
  public static final XRayDetector NONE = new XRayDetector(null, null, null, null, null);
}
