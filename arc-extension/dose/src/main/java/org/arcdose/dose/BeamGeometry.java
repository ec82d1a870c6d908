package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * Where the beam went and what limited it, from items that only some makers write. Null: not in the
 * report. Shutters and wedges lie in a plane 1 m from the focus; heights count from the floor up.
 *
 * @param isocenterHeightMm isocenter above the floor in mm
 * @param tableTopHeightMm table top above the floor in mm
 * @param tableTopHeightEndMm table top above the floor at the end of the event in mm
 * @param beamLongitudinalMm position of the beam along the table in mm
 * @param beamLateralMm position of the beam across the table in mm
 * @param beamAngleDeg angle of the stand in degree
 * @param shutterTopMm distance of the top shutter from the beam axis in mm
 * @param shutterBottomMm distance of the bottom shutter from the beam axis in mm
 * @param shutterLeftMm distance of the left shutter from the beam axis in mm
 * @param shutterRightMm distance of the right shutter from the beam axis in mm
 * @param firstWedgeDistanceMm distance of the first wedge filter from the beam axis in mm
 * @param firstWedgeAngleDeg angle of the first wedge filter in degree
 * @param secondWedgeDistanceMm distance of the second wedge filter from the beam axis in mm
 * @param secondWedgeAngleDeg angle of the second wedge filter in degree
 * @param objectThicknessMm thickness of the object as the device estimates it in mm
 */
public record BeamGeometry(
    BigDecimal isocenterHeightMm,
    BigDecimal tableTopHeightMm,
    BigDecimal tableTopHeightEndMm,
    BigDecimal beamLongitudinalMm,
    BigDecimal beamLateralMm,
    BigDecimal beamAngleDeg,
    BigDecimal shutterTopMm,
    BigDecimal shutterBottomMm,
    BigDecimal shutterLeftMm,
    BigDecimal shutterRightMm,
    BigDecimal firstWedgeDistanceMm,
    BigDecimal firstWedgeAngleDeg,
    BigDecimal secondWedgeDistanceMm,
    BigDecimal secondWedgeAngleDeg,
    BigDecimal objectThicknessMm) {
  /** Of an event the report says nothing of. */
  public static final BeamGeometry NONE =
      new BeamGeometry(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** Of an image, which tells the thickness of the object only. */
  public static BeamGeometry ofObject(BigDecimal objectThicknessMm) {
    return new BeamGeometry(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        objectThicknessMm);
  }
}
