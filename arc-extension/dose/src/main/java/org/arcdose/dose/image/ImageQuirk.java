package org.arcdose.dose.image;

import org.arcdose.dose.header.Attributes;

/** What the devices of one maker write into the header of a projection image in their own way. */
@FunctionalInterface
public interface ImageQuirk {
  /**
   * Looks for it.
   *
   * @param image the header
   * @return {@link VendorImage#NONE} if it is another maker's image
   */
  VendorImage read(Attributes image);
}
