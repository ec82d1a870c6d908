package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * Gantry, table and compression during an irradiation event (PS3.16 TID 10003C). Null: not in the
 * report. Angles in degree; an end angle is that at the end of the event.
 *
 * @param configuration CR/DR Mechanical Configuration (113956, DCM)
 * @param primaryAngleDeg Positioner Primary Angle (112011, DCM)
 * @param secondaryAngleDeg Positioner Secondary Angle (112012, DCM)
 * @param primaryEndAngleDeg Positioner Primary End Angle (113739, DCM)
 * @param secondaryEndAngleDeg Positioner Secondary End Angle (113740, DCM)
 * @param columnAngulationDeg (113770, DCM)
 * @param tableHeadTiltDeg Table Head Tilt Angle (113754, DCM)
 * @param tableHorizontalRotationDeg Table Horizontal Rotation Angle (113755, DCM)
 * @param tableCradleTiltDeg Table Cradle Tilt Angle (113756, DCM)
 * @param tableHeadTiltEndDeg not in the standard, written by some makers
 * @param tableCradleTiltEndDeg not in the standard, written by some makers
 * @param compressionThicknessMm (111633, DCM) in mm
 * @param compressionForceN (111647, DCM) in N
 * @param compressionPressureKpa (111648, DCM) in kPa
 * @param compressionContactAreaMm2 (111649, DCM) in mm2
 * @param magnification Estimated Radiographic Magnification Factor (0018,1114) of an image
 */
public record XRayMechanics(
    Code configuration,
    BigDecimal primaryAngleDeg,
    BigDecimal secondaryAngleDeg,
    BigDecimal primaryEndAngleDeg,
    BigDecimal secondaryEndAngleDeg,
    BigDecimal columnAngulationDeg,
    BigDecimal tableHeadTiltDeg,
    BigDecimal tableHorizontalRotationDeg,
    BigDecimal tableCradleTiltDeg,
    BigDecimal tableHeadTiltEndDeg,
    BigDecimal tableCradleTiltEndDeg,
    BigDecimal compressionThicknessMm,
    BigDecimal compressionForceN,
    BigDecimal compressionPressureKpa,
    BigDecimal compressionContactAreaMm2,
    BigDecimal magnification) {
  /** Of an event the report says nothing of. */
  public static final XRayMechanics NONE =
      new XRayMechanics(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null);
}
