package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.dose.Calibration;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;

/** Projection X-Ray Radiation Dose (PS3.16 TID 10001): radiography, fluoroscopy, mammography. */
record Tid10001ProjectionDose(
    List<ProjectionAccumulatedDose> totals,
    List<GlandularAccumulatedDose> glandularTotals,
    List<ProjectionIrradiationEvent> events,
    List<Calibration> calibrations) {

  static Tid10001ProjectionDose read(Section root, List<VendorQuirk> quirks) {
    VendorQuirk.Events vendor =
        quirks.stream()
            .flatMap(quirk -> quirk.in(root).stream())
            .findFirst()
            .orElse(event -> VendorEvent.NONE);
    List<ProjectionAccumulatedDose> totals = new ArrayList<>();
    List<GlandularAccumulatedDose> glandularTotals = new ArrayList<>();
    List<Calibration> calibrations = new ArrayList<>();
    for (Section accumulated : root.sections(ProjectionConcepts.ACCUMULATED)) {
      totals.add(Tid10002AccumulatedDose.read(accumulated));
      glandularTotals.addAll(Tid10005GlandularDose.read(accumulated));
      calibrations.addAll(Tid10002Calibration.read(accumulated));
    }
    Tid10001ProjectionDose dose =
        new Tid10001ProjectionDose(
            totals,
            glandularTotals,
            root.sections(ProjectionConcepts.EVENT).stream()
                .map(event -> Tid10003IrradiationEvent.read(event, vendor.read(event)))
                .toList(),
            calibrations);
    ProjectionPlausibility.check(root, dose);
    return dose;
  }

  boolean isEmpty() {
    return totals.isEmpty() && events.isEmpty();
  }
}
