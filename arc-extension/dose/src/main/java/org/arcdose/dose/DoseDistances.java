package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * Dose related distances of an irradiation event in mm (PS3.16 TID 10003C). Null: not in the
 * report. Table positions count as the standard does, longitudinal to the patient's left, lateral
 * to the head, height down, from a zero the report does not tell.
 *
 * @param distanceSourceToIsocenterMm (113748, DCM)
 * @param distanceSourceToReferencePointMm (113737, DCM)
 * @param distanceSourceToDetectorMm (113750, DCM)
 * @param distanceSourceToDetectorEndMm at the end of the event, written by some makers
 * @param distanceSourceToTablePlaneMm (113792, DCM)
 * @param tableLongitudinalMm Table Longitudinal Position (113751, DCM)
 * @param tableLateralMm Table Lateral Position (113752, DCM)
 * @param tableHeightMm Table Height Position (113753, DCM)
 * @param tableLongitudinalEndMm Table Longitudinal End Position (113759, DCM)
 * @param tableLateralEndMm Table Lateral End Position (113760, DCM)
 * @param tableHeightEndMm Table Height End Position (113761, DCM)
 * @param distanceSourceToEntranceMm Distance Source to Entrance (0040,0306) of an image
 */
public record DoseDistances(
    BigDecimal distanceSourceToIsocenterMm,
    BigDecimal distanceSourceToReferencePointMm,
    BigDecimal distanceSourceToDetectorMm,
    BigDecimal distanceSourceToDetectorEndMm,
    BigDecimal distanceSourceToTablePlaneMm,
    BigDecimal tableLongitudinalMm,
    BigDecimal tableLateralMm,
    BigDecimal tableHeightMm,
    BigDecimal tableLongitudinalEndMm,
    BigDecimal tableLateralEndMm,
    BigDecimal tableHeightEndMm,
    BigDecimal distanceSourceToEntranceMm) {
  /** Of an event the report says nothing of. */
  public static final DoseDistances NONE =
      new DoseDistances(null, null, null, null, null, null, null, null, null, null, null, null);
}
