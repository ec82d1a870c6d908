package org.arcdose.dose.sr;

import java.util.List;
import org.arcdose.dose.Calibration;
import org.arcdose.dose.DoseUnits;

/** Calibrations of one plane (PS3.16 TID 10002). */
final class Tid10002Calibration {
  private Tid10002Calibration() {}

  static List<Calibration> read(Section plane) {
    return plane.sections(ProjectionConcepts.CALIBRATION).stream()
        .map(
            calibration ->
                new Calibration(
                    plane.code(ProjectionConcepts.PLANE),
                    calibration.code(ProjectionConcepts.DOSE_MEASUREMENT_DEVICE),
                    calibration.dateTime(ProjectionConcepts.CALIBRATED),
                    calibration.number(ProjectionConcepts.CALIBRATION_FACTOR),
                    calibration.quantity(
                        ProjectionConcepts.CALIBRATION_UNCERTAINTY, DoseUnits.PERCENT),
                    calibration.text(ProjectionConcepts.CALIBRATION_PARTY),
                    calibration.text(ProjectionConcepts.CALIBRATION_PROTOCOL)))
        .toList();
  }
}
