package org.arcdose.dose.vendor;

import java.util.Locale;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.header.Attributes;
import org.arcdose.dose.image.ImageQuirk;
import org.arcdose.dose.image.VendorImage;

/** Toshiba TFD radiography: the protocol stands in Image Comments (0020,4000). */
final class ToshibaTfd implements ImageQuirk {
  @Override
  public VendorImage read(Attributes image) {
    return says(image, Tag.MANUFACTURER, "TOSHIBA")
            && (says(image, Tag.SOFTWARE_VERSIONS, "TFD")
                || says(image, Tag.MANUFACTURER_MODEL_NAME, "TFD"))
            && !image.has(Tag.PROTOCOL_NAME)
        ? new VendorImage(image.text(Tag.IMAGE_COMMENTS), null, null, null, null)
        : VendorImage.NONE;
  }

  private static boolean says(Attributes image, int tag, String word) {
    String text = image.text(tag);
    return text != null && text.toUpperCase(Locale.ROOT).contains(word);
  }
}
