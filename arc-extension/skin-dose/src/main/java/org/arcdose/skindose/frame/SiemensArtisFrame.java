package org.arcdose.skindose.frame;

import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.ReportedEvent;

/**
 * Siemens AXIOM-Artis, the name Artis zee, Q and one report: DICOM's meaning from the isocentre.
 * Compared with a Monte Carlo map of a real report.
 */
final class SiemensArtisFrame extends DicomFrame {
  @Override
  public String name() {
    return "Siemens AXIOM-Artis";
  }

  @Override
  public Confidence confidence() {
    return Confidence.HIGH;
  }

  @Override
  public boolean concerns(ReportedEvent event) {
    return (event.device().mentions("siemens") && event.device().mentions("artis"))
        || event.device().model().equalsIgnoreCase("AXIOM-Artis");
  }
}
