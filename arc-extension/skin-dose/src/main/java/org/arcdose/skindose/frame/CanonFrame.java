package org.arcdose.skindose.frame;

import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.ReportedEvent;

/** Canon Alphenix and Infinix (DFP-8000D): DICOM's meaning from the isocentre. */
final class CanonFrame extends DicomFrame {
  @Override
  public String name() {
    return "Canon Alphenix/Infinix";
  }

  @Override
  public Confidence confidence() {
    return Confidence.MEDIUM;
  }

  @Override
  public boolean concerns(ReportedEvent event) {
    return event.device().mentions("canon")
        || event.device().mentions("toshiba")
        || event.device().mentions("DFP-8000");
  }
}
