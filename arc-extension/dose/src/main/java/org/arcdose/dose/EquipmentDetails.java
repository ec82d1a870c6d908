package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What an object says of its device that changes without the device becoming another one (PS3.3
 * C.7.5.1). Absent values are null.
 *
 * @param institutionAddress (0008,0081)
 * @param gantryId (0018,1008)
 * @param spatialResolutionMm limiting resolution (0018,1050) in mm
 * @param lastCalibrationDate the latest Date of Last Calibration (0018,1200)
 * @param lastCalibrationTime Time of Last Calibration (0018,1201) on that date
 */
public record EquipmentDetails(
    String institutionAddress,
    String gantryId,
    BigDecimal spatialResolutionMm,
    LocalDate lastCalibrationDate,
    LocalTime lastCalibrationTime) {
  /** Nothing is said. */
  public static final EquipmentDetails NONE = new EquipmentDetails(null, null, null, null, null);
}
