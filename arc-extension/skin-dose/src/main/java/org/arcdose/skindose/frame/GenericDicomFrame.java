package org.arcdose.skindose.frame;

import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.ReportedEvent;

/** Any other device: taken by the words of the standard. */
final class GenericDicomFrame extends DicomFrame {
  @Override
  public String name() {
    return "generic DICOM";
  }

  @Override
  public Confidence confidence() {
    return Confidence.LOW;
  }

  @Override
  public boolean concerns(ReportedEvent event) {
    return true;
  }
}
