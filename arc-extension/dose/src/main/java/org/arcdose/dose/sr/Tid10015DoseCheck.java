package org.arcdose.dose.sr;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.DoseCheck;
import org.arcdose.dose.DoseUnits;

/** CT Dose Check Details (PS3.16 TID 10015): the alert or the notification. */
final class Tid10015DoseCheck {
  private Tid10015DoseCheck() {}

  static DoseCheck alert(Section dose) {
    return read(
        dose,
        CtConcepts.ALERT,
        CtConcepts.ALERT_DLP_CONFIGURED,
        CtConcepts.ALERT_CTDI_CONFIGURED,
        CtConcepts.ALERT_DLP,
        CtConcepts.ALERT_CTDI,
        CtConcepts.ALERT_DLP_ESTIMATE,
        CtConcepts.ALERT_CTDI_ESTIMATE);
  }

  static DoseCheck notification(Section dose) {
    return read(
        dose,
        CtConcepts.NOTIFICATION,
        CtConcepts.NOTIFICATION_DLP_CONFIGURED,
        CtConcepts.NOTIFICATION_CTDI_CONFIGURED,
        CtConcepts.NOTIFICATION_DLP,
        CtConcepts.NOTIFICATION_CTDI,
        CtConcepts.NOTIFICATION_DLP_ESTIMATE,
        CtConcepts.NOTIFICATION_CTDI_ESTIMATE);
  }

  private static DoseCheck read(
      Section dose,
      Concept details,
      Concept dlpConfigured,
      Concept ctdiConfigured,
      Concept dlp,
      Concept ctdi,
      Concept dlpEstimate,
      Concept ctdiEstimate) {
    return dose.section(details)
        .map(
            check ->
                new DoseCheck(
                    check.yesNo(dlpConfigured),
                    check.yesNo(ctdiConfigured),
                    check.quantity(dlp, DoseUnits.MGY_CM),
                    check.quantity(ctdi, DoseUnits.MGY),
                    check.quantity(dlpEstimate, DoseUnits.MGY_CM),
                    check.quantity(ctdiEstimate, DoseUnits.MGY),
                    check.text(CtConcepts.REASON),
                    check.personName(DoseConcepts.PERSON_NAME),
                    personId(check),
                    personRole(check)))
        .orElse(DoseCheck.NONE);
  }

  /** A child of the person (TID 1020), with Toshiba of the details. */
  private static String personId(Section check) {
    return check
        .section(DoseConcepts.PERSON_NAME)
        .map(person -> person.text(DoseConcepts.PERSON_ID))
        .orElseGet(() -> check.text(DoseConcepts.PERSON_ID));
  }

  private static Code personRole(Section check) {
    return check
        .section(DoseConcepts.PERSON_NAME)
        .map(person -> person.code(DoseConcepts.PERSON_ROLE))
        .orElseGet(() -> check.code(DoseConcepts.PERSON_ROLE));
  }
}
