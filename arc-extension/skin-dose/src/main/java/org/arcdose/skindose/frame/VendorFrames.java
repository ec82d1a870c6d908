package org.arcdose.skindose.frame;

import java.util.List;
import org.arcdose.skindose.exposure.ReportedEvent;

/** Finds the frame of a device. */
public final class VendorFrames {
  private static final List<VendorFrame> FRAMES =
      List.of(
          new SiemensArtisFrame(),
          new PhilipsAzurionFrame(),
          new PhilipsAlluraFrame(),
          new CanonFrame(),
          new GeFrame(),
          new GenericDicomFrame());

  private VendorFrames() {}

  /** The first frame that concerns the device; there is always one. */
  public static VendorFrame of(ReportedEvent event) {
    for (VendorFrame frame : FRAMES) {
      if (frame.concerns(event)) {
        return frame;
      }
    }
    throw new IllegalStateException("The generic frame concerns every device.");
  }
}
