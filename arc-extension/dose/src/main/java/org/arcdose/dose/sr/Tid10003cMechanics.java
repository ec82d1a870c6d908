package org.arcdose.dose.sr;

import java.math.BigDecimal;
import org.arcdose.dose.DoseDistances;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.XRayMechanics;

/** Irradiation Event X-Ray Mechanical Data (PS3.16 TID 10003C). */
final class Tid10003cMechanics {
  private Tid10003cMechanics() {}

  static XRayMechanics mechanics(Section event, VendorEvent vendor) {
    return new XRayMechanics(
        event.code(ProjectionConcepts.CONFIGURATION),
        event.signed(ProjectionConcepts.PRIMARY_ANGLE, DoseUnits.DEG),
        event.signed(ProjectionConcepts.SECONDARY_ANGLE, DoseUnits.DEG),
        event.signed(ProjectionConcepts.PRIMARY_END_ANGLE, DoseUnits.DEG),
        event.signed(ProjectionConcepts.SECONDARY_END_ANGLE, DoseUnits.DEG),
        event.signed(ProjectionConcepts.COLUMN_ANGULATION, DoseUnits.DEG),
        event.signed(ProjectionConcepts.TABLE_HEAD_TILT, DoseUnits.DEG),
        event.signed(ProjectionConcepts.TABLE_ROTATION, DoseUnits.DEG),
        event.signed(ProjectionConcepts.TABLE_CRADLE_TILT, DoseUnits.DEG),
        vendor.tableHeadTiltEndDeg(),
        vendor.tableCradleTiltEndDeg(),
        event.quantity(ProjectionConcepts.COMPRESSION_THICKNESS, DoseUnits.MM),
        event.quantity(ProjectionConcepts.COMPRESSION_FORCE, DoseUnits.N),
        event.quantity(ProjectionConcepts.COMPRESSION_PRESSURE, DoseUnits.KPA),
        event.quantity(ProjectionConcepts.COMPRESSION_AREA, DoseUnits.MM2),
        null);
  }

  static DoseDistances distances(Section event, VendorEvent vendor) {
    BigDecimal sourceToIsocenterMm =
        event.quantity(ProjectionConcepts.SOURCE_TO_ISOCENTER, DoseUnits.MM);
    return new DoseDistances(
        sourceToIsocenterMm == null ? vendor.distanceSourceToIsocenterMm() : sourceToIsocenterMm,
        event.quantity(ProjectionConcepts.SOURCE_TO_REFERENCE_POINT, DoseUnits.MM),
        event.quantity(ProjectionConcepts.SOURCE_TO_DETECTOR, DoseUnits.MM),
        vendor.distanceSourceToDetectorEndMm(),
        event.quantity(ProjectionConcepts.SOURCE_TO_TABLE_PLANE, DoseUnits.MM),
        event.signed(ProjectionConcepts.TABLE_LONGITUDINAL, DoseUnits.MM),
        event.signed(ProjectionConcepts.TABLE_LATERAL, DoseUnits.MM),
        tableHeightMm(event, vendor),
        event.signed(ProjectionConcepts.TABLE_LONGITUDINAL_END, DoseUnits.MM),
        event.signed(ProjectionConcepts.TABLE_LATERAL_END, DoseUnits.MM),
        event.signed(ProjectionConcepts.TABLE_HEIGHT_END, DoseUnits.MM),
        null);
  }

  /** A maker's table height above the floor goes by the same name, but counts up. */
  private static BigDecimal tableHeightMm(Section event, VendorEvent vendor) {
    return vendor.beam().tableTopHeightMm() == null
        ? event.signed(ProjectionConcepts.TABLE_HEIGHT, DoseUnits.MM)
        : event.signedByCode(ProjectionConcepts.TABLE_HEIGHT, DoseUnits.MM);
  }
}
