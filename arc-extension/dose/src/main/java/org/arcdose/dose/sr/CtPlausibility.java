package org.arcdose.dose.sr;

import java.util.List;
import java.util.Objects;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.CtIrradiationEvent;

/** Whether the numbers of a CT report fit together; what does not is a note. */
final class CtPlausibility {
  private CtPlausibility() {}

  static void check(Tid10011CtRadiationDose dose, Section root) {
    List<CtAccumulatedDose> totals = dose.totals();
    List<CtIrradiationEvent> events = dose.events();
    if (totals.isEmpty() && !events.isEmpty()) {
      root.note(CtConcepts.ACCUMULATED, "is missing, so there is no total");
      return;
    }
    TotalsCheck.compare(
        root,
        CtConcepts.DLP_TOTAL,
        totals.stream().map(CtAccumulatedDose::doseLengthProductMgyCm).toList(),
        events.stream().map(event -> event.dose().doseLengthProductMgyCm()).toList(),
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
