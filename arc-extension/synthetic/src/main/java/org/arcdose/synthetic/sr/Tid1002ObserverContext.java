package org.arcdose.synthetic.sr;

import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ReportField;

/** Who or what recorded the report (PS3.16 TID 1002 with 1003 and 1004). */
final class Tid1002ObserverContext {
  private Tid1002ObserverContext() {}

  static List<Dataset> items(Part report) {
    return new Container(Codes.REPORT, report)
        .context(
            ReportField.OBSERVER_TYPE,
            ReportField.PERSON_OBSERVER_NAME,
            ReportField.DEVICE_OBSERVER_UID,
            ReportField.DEVICE_OBSERVER_NAME,
            ReportField.DEVICE_OBSERVER_MANUFACTURER,
            ReportField.DEVICE_OBSERVER_MODEL,
            ReportField.DEVICE_OBSERVER_SERIAL,
            ReportField.DEVICE_OBSERVER_LOCATION)
        .content();
  }
}
