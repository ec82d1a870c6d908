package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.arcdose.dose.AdministeredActivity;
import org.arcdose.dose.RadiopharmaceuticalAdministration;

/** Whether what a report says of an administration fits together; what does not is a note. */
final class NuclearPlausibility {
  /** For decay between the measurements and the administration. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.2");

  private NuclearPlausibility() {}

  static void check(Section event, RadiopharmaceuticalAdministration administration) {
    activities(event, administration.activity());
    LocalDateTime start = administration.radiopharmaceutical().startedAt();
    LocalDateTime stop = administration.radiopharmaceutical().stoppedAt();
    if (start != null && stop != null && stop.isBefore(start)) {
      event.note(NuclearConcepts.STOP, "is before the start of the administration");
    }
  }

  private static void activities(Section event, AdministeredActivity activity) {
    BigDecimal administered = activity.administeredMbq();
    if (administered == null || activity.preMeasuredMbq() == null) {
      return;
    }
    BigDecimal left =
        activity.postMeasuredMbq() == null ? BigDecimal.ZERO : activity.postMeasuredMbq();
    BigDecimal gone = activity.preMeasuredMbq().subtract(left);
    if (administered.subtract(gone).abs().compareTo(administered.multiply(TOLERANCE)) > 0) {
      event.note(
          NuclearConcepts.ADMINISTERED_ACTIVITY,
          "is "
              + administered
              + " MBq, but what was measured before and after differs by "
              + gone
              + " MBq");
    }
  }
}
