package org.arcdose.dose.vendor;

import java.math.BigDecimal;
import java.util.Locale;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.Attributes;
import org.arcdose.dose.image.ImageQuirk;
import org.arcdose.dose.image.VendorImage;

/**
 * Kodak (later Carestream) DR 7500: Distance Source to Detector (0018,1110) is in decimetres, e.g.
 * 11.5, where the standard has mm.
 */
final class KodakDecimetres implements ImageQuirk {
  private static final int DM_TO_MM = 2;

  /** No tube is nearer to its detector, so it is no distance in mm. */
  private static final BigDecimal NEAREST_MM = BigDecimal.valueOf(100);

  @Override
  public VendorImage read(Attributes image) {
    String model = image.text(Tag.MANUFACTURER_MODEL_NAME);
    if (model == null || !model.toUpperCase(Locale.ROOT).contains("DR 7500")) {
      return VendorImage.NONE;
    }
    BigDecimal distance = image.quantity(Tag.DISTANCE_SOURCE_TO_DETECTOR);
    return distance == null || distance.compareTo(NEAREST_MM) >= 0
        ? VendorImage.NONE
        : new VendorImage(null, distance.scaleByPowerOfTen(DM_TO_MM), null, null, null);
  }
}
