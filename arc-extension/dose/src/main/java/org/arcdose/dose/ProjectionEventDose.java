package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * The dose of an irradiation event of projection X-ray (PS3.16 TID 10003, 10003B). Null: not in the
 * report.
 *
 * @param doseAreaProductGym2 Dose Area Product (122130, DCM) in Gy.m2
 * @param doseRpGy Dose (RP) (113738, DCM) in Gy
 * @param referencePoint Reference Point Definition (113780, DCM) as a code
 * @param referencePointText Reference Point Definition (113780, DCM) as text
 * @param averageGlandularDoseMgy (111631, DCM) in mGy
 * @param entranceExposureMgy Entrance Exposure at RP (111636, DCM), an air kerma, in mGy
 * @param halfValueLayerMm (111634, DCM) in mm of aluminium
 * @param derivation (121401, DCM) of the dose values, e.g. measured
 */
public record ProjectionEventDose(
    BigDecimal doseAreaProductGym2,
    BigDecimal doseRpGy,
    Code referencePoint,
    String referencePointText,
    BigDecimal averageGlandularDoseMgy,
    BigDecimal entranceExposureMgy,
    BigDecimal halfValueLayerMm,
    Code derivation) {
  /** Of an event the report says nothing of. */
  public static final ProjectionEventDose NONE =
      new ProjectionEventDose(null, null, null, null, null, null, null, null);
}
