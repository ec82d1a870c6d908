package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.List;

/** What a reader of a result must not overlook, as sentences. */
final class Warnings {
  private Warnings() {}

  static List<String> of(SkinDose dose, List<EventDose> events) {
    List<String> warnings = new ArrayList<>();
    long missed = count(events, EventDose.Status.MISSED);
    if (dose.exposures().isEmpty()) {
      warnings.add("No event could be computed: there is no skin dose, not a skin dose of zero.");
    } else if (missed == dose.exposures().size()) {
      warnings.add(
          "No field met the skin: patient, table or device are not where they were taken"
              + " to be.");
    } else if (missed > 0) {
      warnings.add(missed + " of " + dose.exposures().size() + " fields did not meet the skin.");
    }
    long bounds = count(events, EventDose.Status.BOUND_ONLY);
    if (bounds > 0) {
      warnings.add(bounds + " events have no geometry; only an upper bound is given for them.");
    }
    long without = count(events, EventDose.Status.NOT_COMPUTABLE);
    if (without > 0) {
      warnings.add(without + " events could not be computed; see their reasons.");
    }
    long wedges = dose.exposures().stream().filter(e -> !e.wedges().isEmpty()).count();
    if (wedges > 0 && dose.settings().beams().wedgesLetAllThrough()) {
      warnings.add(
          wedges
              + " events have a wedge filter in the field, whose transmission is not known: all"
              + " was let through, and the dose behind it is overstated.");
    }
    return warnings;
  }

  private static long count(List<EventDose> events, EventDose.Status status) {
    return events.stream().filter(event -> event.status() == status).count();
  }
}
