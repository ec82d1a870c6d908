package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.NormalisedEvent;

/**
 * Grades a result: each condition that is not met lowers the grade to the one it stands for.
 *
 * @param reasons the conditions not met, worst first
 */
record Grading(Grade grade, List<String> reasons) {
  private static final double FEW = 0.05;

  /**
   * @param dapFraction share of the dose area product that met the skin
   */
  static Grading of(SkinDose dose, boolean personKnown, double dapFraction) {
    List<Exposure> exposures = dose.exposures();
    if (exposures.isEmpty()) {
      return new Grading(Grade.D, List.of("No event could be computed."));
    }
    List<String> reasons = new ArrayList<>();
    boolean commissioned = dose.procedures().stream().allMatch(Procedure::commissioned);
    double lost = lost(dose.procedures());
    double uncertain = share(exposures, e -> e.assumptions().stream().anyMatch(Assumption::major));
    double unknownFrame =
        commissioned ? 0 : share(exposures, e -> e.frameConfidence() == Confidence.LOW);
    note(reasons, dapFraction < 0.5, "Less than half of the radiation met the skin.");
    note(reasons, lost > 0.2, "More than a fifth of the events could not be computed.");
    int upToD = reasons.size();
    note(
        reasons,
        dapFraction >= 0.5 && dapFraction < 0.8,
        "A fifth or more of the radiation missed the skin.");
    note(reasons, lost > FEW && lost <= 0.2, "More than 5 % of the events could not be computed.");
    note(
        reasons,
        uncertain > FEW,
        "Place or amount of more than 5 % of the kerma hang on assumptions.");
    note(reasons, unknownFrame > FEW, "The frame of the device is not validated.");
    int upToC = reasons.size();
    note(reasons, !commissioned, "Offset and kerma of the device have not been measured.");
    note(reasons, !personKnown, "The size of the patient is not known.");
    note(
        reasons,
        share(exposures, e -> !e.field().source().shapeKnown()) > 0.5,
        "The shape of most fields is not known.");
    note(
        reasons,
        dose.settings().beams().wedgesLetAllThrough()
            && share(exposures, e -> !e.wedges().isEmpty()) > FEW,
        "Wedge filters whose transmission is not known reach into the fields of more than 5 % of"
            + " the kerma.");
    note(
        reasons,
        dapFraction >= 0.8 && dapFraction < 0.95,
        "5 % or more of the radiation missed the skin.");
    return new Grading(grade(upToD, upToC, reasons.size()), reasons);
  }

  /** Share of the events that have a dose, but none on the skin. */
  private static double lost(List<Procedure> procedures) {
    List<NormalisedEvent> events = procedures.stream().flatMap(p -> p.events().stream()).toList();
    long lost =
        events.stream()
            .filter(
                event ->
                    event instanceof NormalisedEvent.BoundOnly
                        || event instanceof NormalisedEvent.NotComputable none
                            && !none.withoutDose())
            .count();
    return lost / (double) Math.max(1, events.size());
  }

  private static Grade grade(int upToD, int upToC, int all) {
    if (upToD > 0) {
      return Grade.D;
    }
    if (upToC > 0) {
      return Grade.C;
    }
    return all > 0 ? Grade.B : Grade.A;
  }

  private static void note(List<String> reasons, boolean unmet, String sentence) {
    if (unmet) {
      reasons.add(sentence);
    }
  }

  private static double share(List<Exposure> exposures, Predicate<Exposure> condition) {
    double all = exposures.stream().mapToDouble(Exposure::kermaMgy).sum();
    double some = exposures.stream().filter(condition).mapToDouble(Exposure::kermaMgy).sum();
    return all == 0 ? 0 : some / all;
  }
}
