package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * Accumulated X-Ray Dose of one plane (PS3.16 TID 10002, 10004, 10007). Null: not in the report.
 *
 * @param acquisitionPlane (113764, DCM)
 * @param doseAreaProductGym2 Dose Area Product Total (113722, DCM) in Gy.m2
 * @param doseRpGy Dose (RP) Total (113725, DCM) in Gy
 * @param fluoroDoseAreaProductGym2 (113726, DCM) in Gy.m2
 * @param fluoroDoseRpGy (113728, DCM) in Gy
 * @param fluoroTimeS Total Fluoro Time (113730, DCM) in s
 * @param acquisitionDoseAreaProductGym2 (113727, DCM) in Gy.m2
 * @param acquisitionDoseRpGy (113729, DCM) in Gy
 * @param acquisitionTimeS Total Acquisition Time (113855, DCM) in s
 * @param radiographicFrames Total Number of Radiographic Frames (113731, DCM)
 * @param distanceSourceToReferencePointMm (113737, DCM) in mm, if it is the same for all events
 * @param referencePoint Reference Point Definition (113780, DCM) as a code
 * @param referencePointText Reference Point Definition (113780, DCM) as text
 * @param detectorType (113947, DCM)
 */
public record ProjectionAccumulatedDose(
    Code acquisitionPlane,
    BigDecimal doseAreaProductGym2,
    BigDecimal doseRpGy,
    BigDecimal fluoroDoseAreaProductGym2,
    BigDecimal fluoroDoseRpGy,
    BigDecimal fluoroTimeS,
    BigDecimal acquisitionDoseAreaProductGym2,
    BigDecimal acquisitionDoseRpGy,
    BigDecimal acquisitionTimeS,
    Integer radiographicFrames,
    BigDecimal distanceSourceToReferencePointMm,
    Code referencePoint,
    String referencePointText,
    Code detectorType) {
  /** Of a plane the report says nothing of. */
  public static final ProjectionAccumulatedDose NONE =
      new ProjectionAccumulatedDose(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** Of an image. */
  public static ProjectionAccumulatedDose ofImage(
      Code acquisitionPlane,
      BigDecimal doseAreaProductGym2,
      BigDecimal fluoroDoseAreaProductGym2,
      BigDecimal acquisitionDoseAreaProductGym2,
      Integer radiographicFrames) {
    return new ProjectionAccumulatedDose(
        acquisitionPlane,
        doseAreaProductGym2,
        null,
        fluoroDoseAreaProductGym2,
        null,
        null,
        acquisitionDoseAreaProductGym2,
        null,
        null,
        radiographicFrames,
        null,
        null,
        null,
        null);
  }

  /** Of a summary that does not tell fluoroscopy and acquisitions apart. */
  public static ProjectionAccumulatedDose ofSummary(
      Code acquisitionPlane,
      BigDecimal doseAreaProductGym2,
      BigDecimal doseRpGy,
      BigDecimal fluoroTimeS,
      Integer radiographicFrames) {
    return new ProjectionAccumulatedDose(
        acquisitionPlane,
        doseAreaProductGym2,
        doseRpGy,
        null,
        null,
        fluoroTimeS,
        null,
        null,
        null,
        radiographicFrames,
        null,
        null,
        null,
        null);
  }
}
