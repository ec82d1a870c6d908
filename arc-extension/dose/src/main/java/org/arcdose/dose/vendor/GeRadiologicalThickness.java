package org.arcdose.dose.vendor;

import org.arcdose.dose.header.Attributes;
import org.arcdose.dose.image.ImageQuirk;
import org.arcdose.dose.image.VendorImage;

/**
 * GE Senographe: (0045,xx49) of creator GEMS_SENO_02 is the radiological thickness in mm, which its
 * exposure control found out by a first short exposure.
 */
final class GeRadiologicalThickness implements ImageQuirk {
  private static final String CREATOR = "GEMS_SENO_02";
  private static final int THICKNESS = 0x0045_0049;

  @Override
  public VendorImage read(Attributes image) {
    return new VendorImage(null, null, image.quantity(CREATOR, THICKNESS), null, null);
  }
}
