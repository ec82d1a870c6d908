package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.NormalisedEvent;

/** What each event of all procedures did, in their order; those that were not computed as well. */
record EventTable(SkinDose dose, Peaks peaks) {
  List<EventDose> rows() {
    List<EventDose> events = new ArrayList<>();
    int next = 0;
    for (Procedure procedure : dose.procedures()) {
      for (int i = 0; i < procedure.events().size(); i++) {
        NormalisedEvent event = procedure.events().get(i);
        if (event instanceof NormalisedEvent.Computable computable) {
          events.add(computed(i, procedure.name(), computable.exposure(), next++));
        } else {
          events.add(without(i, procedure.name(), event));
        }
      }
    }
    return events;
  }

  private EventDose computed(int index, String procedure, Exposure exposure, int number) {
    boolean missed = peaks.missed(number);
    List<String> reasons = new ArrayList<>();
    if (missed) {
      reasons.add("The field did not meet the skin.");
    }
    exposure.assumptions().stream().map(Assumption::sentence).distinct().forEach(reasons::add);
    var spectrum = dose.preparation().spectrum(exposure.quality());
    if (!spectrum.withinTables()) {
      reasons.add("Tube voltage or filtration are beyond the tables; their edge was taken.");
    }
    return new EventDose(
        index,
        procedure,
        exposure.uid(),
        exposure.startedAt(),
        missed ? EventDose.Status.MISSED : EventDose.Status.COMPUTED,
        reasons.isEmpty() ? null : String.join(" ", reasons),
        exposure.kermaMgy(),
        peaks.of(number),
        peaks.atHighest(number),
        peaks.met(number),
        exposure.frame(),
        exposure.tube(),
        spectrum.hvlMm(),
        Math.sqrt(exposure.field().unitArea()) * exposure.sourceToReferenceCm(),
        null);
  }

  private static EventDose without(int index, String procedure, NormalisedEvent event) {
    if (event instanceof NormalisedEvent.BoundOnly bound) {
      return without(
          index,
          procedure,
          bound.uid(),
          EventDose.Status.BOUND_ONLY,
          bound.reason(),
          bound.boundMgy());
    }
    NormalisedEvent.NotComputable none = (NormalisedEvent.NotComputable) event;
    return without(
        index, procedure, none.uid(), EventDose.Status.NOT_COMPUTABLE, none.reason(), null);
  }

  private static EventDose without(
      int index,
      String procedure,
      String uid,
      EventDose.Status status,
      String reason,
      Double boundMgy) {
    return new EventDose(
        index, procedure, uid, null, status, reason, null, null, null, null, null, null, null, null,
        boundMgy);
  }
}
