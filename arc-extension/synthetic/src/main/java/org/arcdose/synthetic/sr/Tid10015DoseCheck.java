package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.DoseCheckField.*;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;

/** CT Dose Check Details (PS3.16 TID 10015). */
final class Tid10015DoseCheck {
  private static final Code ALERT = Codes.dcm("113900", "Dose Check Alert Details");
  private static final Code NOTIFICATION = Codes.dcm("113908", "Dose Check Notification Details");

  private Tid10015DoseCheck() {}

  static Dataset alert(Part details) {
    return new Container(ALERT, details)
        .contains(
            DLP_ALERT_CONFIGURED,
            CTDI_VOL_ALERT_CONFIGURED,
            DLP_ALERT_MGY_CM,
            CTDI_VOL_ALERT_MGY,
            ACCUMULATED_DLP_ESTIMATE_MGY_CM,
            ACCUMULATED_CTDI_VOL_ESTIMATE_MGY,
            REASON_FOR_PROCEEDING)
        .each(Group.PERSON, Tid1020PersonParticipant::item)
        .item();
  }

  static Dataset notification(Part details) {
    return new Container(NOTIFICATION, details)
        .contains(
            DLP_NOTIFICATION_CONFIGURED,
            CTDI_VOL_NOTIFICATION_CONFIGURED,
            DLP_NOTIFICATION_MGY_CM,
            CTDI_VOL_NOTIFICATION_MGY,
            DLP_ESTIMATE_MGY_CM,
            CTDI_VOL_ESTIMATE_MGY,
            REASON_FOR_PROCEEDING)
        .each(Group.PERSON, Tid1020PersonParticipant::item)
        .item();
  }
}
