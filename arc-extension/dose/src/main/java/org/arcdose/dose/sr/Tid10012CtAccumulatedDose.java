package org.arcdose.dose.sr;

import java.math.BigDecimal;
import org.arcdose.dose.CtAccumulatedDose;
import org.arcdose.dose.DoseUnits;

/** CT Accumulated Dose Data (PS3.16 TID 10012). */
final class Tid10012CtAccumulatedDose {
  private Tid10012CtAccumulatedDose() {}

  static CtAccumulatedDose read(Section section) {
    return new CtAccumulatedDose(
        section.count(CtConcepts.EVENTS_TOTAL),
        section.quantities(CtConcepts.DLP_TOTAL, DoseUnits.MGY_CM).stream()
            .reduce(BigDecimal::add)
            .orElse(null),
        section.quantity(CtConcepts.EFFECTIVE_DOSE_TOTAL, DoseUnits.MSV));
  }
}
