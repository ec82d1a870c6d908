package org.arcdose.dose.sr;

import java.util.List;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtIrradiationEvent;
import org.arcdose.dose.CtPhantomTotal;

/** CT Radiation Dose (PS3.16 TID 10011): what a report says of computed tomography. */
record Tid10011CtRadiationDose(
    List<CtAccumulatedDose> totals,
    List<CtPhantomTotal> phantomTotals,
    List<CtIrradiationEvent> events) {

  static Tid10011CtRadiationDose read(Section root, List<VendorQuirk> quirks) {
    List<Tid10012CtAccumulatedDose> accumulated =
        root.sections(CtConcepts.ACCUMULATED).stream()
            .map(Tid10012CtAccumulatedDose::read)
            .toList();
    Tid10011CtRadiationDose dose =
        new Tid10011CtRadiationDose(
            accumulated.stream().map(Tid10012CtAccumulatedDose::total).toList(),
            accumulated.stream().flatMap(total -> total.phantoms().stream()).toList(),
            root.sections(CtConcepts.ACQUISITION).stream()
                .map(event -> Tid10013CtIrradiationEvent.read(event, quirks))
                .toList());
    CtPlausibility.check(dose, root);
    return dose;
  }

  boolean isEmpty() {
    return totals.isEmpty() && events.isEmpty();
  }
}
