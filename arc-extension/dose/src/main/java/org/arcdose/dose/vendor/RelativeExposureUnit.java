package org.arcdose.dose.vendor;

import java.util.Locale;
import java.util.Map;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.Attributes;
import org.arcdose.dose.image.ImageQuirk;
import org.arcdose.dose.image.VendorImage;

/**
 * Relative X-Ray Exposure (0018,1405) has no unit in the standard: before the exposure index of IEC
 * 62494-1 every maker had its own, named here with the unit in brackets.
 */
final class RelativeExposureUnit implements ImageQuirk {
  private static final Map<String, String> UNITS =
      Map.of(
          "FUJI", "S ()",
          "KONICA", "S ()",
          "CARESTREAM", "EI (Mbels)",
          "KODAK", "EI (Mbels)",
          "AGFA", "lgM (Bels)",
          "CANON", "REX ()",
          "SWISSRAY", "DI ()",
          "PHILIPS", "EI ()",
          "SIEMENS", "EXI (\u03bcGy)");

  @Override
  public VendorImage read(Attributes image) {
    String manufacturer = image.text(Tag.MANUFACTURER);
    if (manufacturer == null || !image.has(Tag.RELATIVE_X_RAY_EXPOSURE)) {
      return VendorImage.NONE;
    }
    String name = manufacturer.toUpperCase(Locale.ROOT);
    return UNITS.entrySet().stream()
        .filter(maker -> name.contains(maker.getKey()))
        .findFirst()
        .map(maker -> new VendorImage(null, null, null, null, maker.getValue()))
        .orElse(VendorImage.NONE);
  }
}
