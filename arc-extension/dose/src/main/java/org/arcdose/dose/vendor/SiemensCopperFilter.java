package org.arcdose.dose.vendor;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.Attributes;
import org.arcdose.dose.image.ImageQuirk;
import org.arcdose.dose.image.VendorImage;

/**
 * Siemens Multix and Fluorospot: Filter Type (0018,1160) is the filter itself, e.g. {@code
 * CU_0.2_MM}, with neither material nor thickness beside it.
 */
final class SiemensCopperFilter implements ImageQuirk {
  private static final Pattern COPPER = Pattern.compile("CU_(\\d{1,2}(?:\\.\\d{1,4})?)_MM");

  @Override
  public VendorImage read(Attributes image) {
    String type = image.text(Tag.FILTER_TYPE);
    Matcher matcher = COPPER.matcher(type == null ? "" : type);
    return matcher.matches() && !image.has(Tag.FILTER_MATERIAL)
        ? new VendorImage(null, null, null, new BigDecimal(matcher.group(1)), null)
        : VendorImage.NONE;
  }
}
