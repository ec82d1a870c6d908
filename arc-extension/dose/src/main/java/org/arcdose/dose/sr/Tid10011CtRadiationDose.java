package org.arcdose.dose.sr;

import java.util.List;
import java.util.Objects;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtIrradiationEvent;

/** CT Radiation Dose (PS3.16 TID 10011): what a report says of computed tomography. */
record Tid10011CtRadiationDose(List<CtAccumulatedDose> totals, List<CtIrradiationEvent> events) {

  static Tid10011CtRadiationDose read(Section root) {
    Tid10011CtRadiationDose dose =
        new Tid10011CtRadiationDose(
            root.sections(CtConcepts.ACCUMULATED).stream()
                .map(Tid10012CtAccumulatedDose::read)
                .toList(),
            root.sections(CtConcepts.ACQUISITION).stream()
                .map(Tid10013CtIrradiationEvent::read)
                .toList());
    dose.check(root);
    return dose;
  }

  boolean isEmpty() {
    return totals.isEmpty() && events.isEmpty();
  }

  private void check(Section root) {
    if (totals.isEmpty() && !events.isEmpty()) {
      root.note(CtConcepts.ACCUMULATED, "is missing, so there is no total");
      return;
    }
    TotalsCheck.compare(
        root,
        CtConcepts.DLP_TOTAL,
        totals.stream().map(CtAccumulatedDose::doseLengthProductMgyCm).toList(),
        events.stream().map(CtIrradiationEvent::doseLengthProductMgyCm).toList(),
        "mGy.cm");
    List<Integer> counts =
        totals.stream().map(CtAccumulatedDose::irradiationEvents).filter(Objects::nonNull).toList();
    long announced = counts.stream().mapToLong(Integer::longValue).sum();
    if (!counts.isEmpty() && announced != events.size()) {
      root.note(
          CtConcepts.EVENTS_TOTAL,
          "is " + announced + ", but the report lists " + events.size() + " acquisitions");
    }
  }
}
