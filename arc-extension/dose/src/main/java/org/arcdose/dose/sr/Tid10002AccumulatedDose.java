package org.arcdose.dose.sr;

import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.ProjectionAccumulatedDose;

/** Accumulated X-Ray Dose of one plane (PS3.16 TID 10002 with 10004, 10006 and 10007). */
final class Tid10002AccumulatedDose {
  private Tid10002AccumulatedDose() {}

  static ProjectionAccumulatedDose read(Section plane) {
    return new ProjectionAccumulatedDose(
        plane.code(ProjectionConcepts.PLANE),
        plane.quantity(ProjectionConcepts.DAP_TOTAL, DoseUnits.GY_M2),
        plane.quantity(ProjectionConcepts.DOSE_RP_TOTAL, DoseUnits.GY),
        plane.quantity(ProjectionConcepts.FLUORO_DAP_TOTAL, DoseUnits.GY_M2),
        plane.quantity(ProjectionConcepts.FLUORO_DOSE_RP_TOTAL, DoseUnits.GY),
        plane.quantity(ProjectionConcepts.FLUORO_TIME_TOTAL, DoseUnits.S),
        plane.quantity(ProjectionConcepts.ACQUISITION_DAP_TOTAL, DoseUnits.GY_M2),
        plane.quantity(ProjectionConcepts.ACQUISITION_DOSE_RP_TOTAL, DoseUnits.GY),
        plane.quantity(ProjectionConcepts.ACQUISITION_TIME_TOTAL, DoseUnits.S),
        plane.count(ProjectionConcepts.FRAMES_TOTAL),
        plane.quantity(ProjectionConcepts.SOURCE_TO_REFERENCE_POINT, DoseUnits.MM),
        plane.code(ProjectionConcepts.REFERENCE_POINT),
        plane.textUnlessCoded(ProjectionConcepts.REFERENCE_POINT),
        plane.code(ProjectionConcepts.DETECTOR_TYPE));
  }
}
