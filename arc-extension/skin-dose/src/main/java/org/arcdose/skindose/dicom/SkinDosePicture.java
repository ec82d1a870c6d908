package org.arcdose.skindose.dicom;

import java.awt.image.BufferedImage;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;

/** The unrolled map as Secondary Capture in colour (PS3.3 A.8.1, C.8.6). */
final class SkinDosePicture {
  private SkinDosePicture() {}

  /**
   * @param header becomes the object
   */
  static Dataset of(Dataset header, SkinDoseEstimate estimate) {
    header
        .put(Tag.CONVERSION_TYPE, VR.CS, "SYN")
        .put(Tag.DATE_OF_SECONDARY_CAPTURE, VR.DA, text(header, Tag.CONTENT_DATE))
        .put(Tag.TIME_OF_SECONDARY_CAPTURE, VR.TM, text(header, Tag.CONTENT_TIME))
        .put(Tag.SECONDARY_CAPTURE_DEVICE_MANUFACTURER, VR.LO, Author.NAME)
        .put(Tag.SECONDARY_CAPTURE_DEVICE_MANUFACTURER_MODEL_NAME, VR.LO, Author.NAME)
        .put(
            Tag.SECONDARY_CAPTURE_DEVICE_SOFTWARE_VERSIONS,
            VR.LO,
            text(header, Tag.SOFTWARE_VERSIONS))
        .put(Tag.IMAGE_TYPE, VR.CS, "DERIVED", "SECONDARY")
        .put(Tag.PATIENT_ORIENTATION, VR.CS)
        .put(Tag.BODY_PART_EXAMINED, VR.CS, "WHOLEBODY")
        .put(Tag.BURNED_IN_ANNOTATION, VR.CS, "NO")
        .put(Tag.LOSSY_IMAGE_COMPRESSION, VR.CS, "00")
        .put(
            Tag.DERIVATION_DESCRIPTION,
            VR.ST,
            "Map of the dose on the skin, estimated from the irradiation events of "
                + estimate.sources().size()
                + " object(s).")
        .putSequence(
            Tag.SOURCE_INSTANCE_SEQUENCE,
            estimate.sources().stream()
                .map(source -> source.instance().reference())
                .toArray(Dataset[]::new));
    return pixels(header, estimate.picture());
  }

  private static Dataset pixels(Dataset object, BufferedImage picture) {
    return object
        .put(Tag.SAMPLES_PER_PIXEL, VR.US, "3")
        .put(Tag.PHOTOMETRIC_INTERPRETATION, VR.CS, "RGB")
        .put(Tag.PLANAR_CONFIGURATION, VR.US, "0")
        .put(Tag.ROWS, VR.US, Integer.toString(picture.getHeight()))
        .put(Tag.COLUMNS, VR.US, Integer.toString(picture.getWidth()))
        .put(Tag.BITS_ALLOCATED, VR.US, "8")
        .put(Tag.BITS_STORED, VR.US, "8")
        .put(Tag.HIGH_BIT, VR.US, "7")
        .put(Tag.PIXEL_REPRESENTATION, VR.US, "0")
        .putBytes(Tag.PIXEL_DATA, VR.OB, rgb(picture));
  }

  /** Red, green, blue of each pixel, row by row, an even number of bytes. */
  private static byte[] rgb(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] bytes = new byte[(3 * width * height + 1) / 2 * 2];
    int[] row = new int[width];
    int at = 0;
    for (int y = 0; y < height; y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int pixel : row) {
        bytes[at++] = (byte) (pixel >> 16);
        bytes[at++] = (byte) (pixel >> 8);
        bytes[at++] = (byte) pixel;
      }
    }
    return bytes;
  }

  private static String text(Dataset object, int tag) {
    return object.string(tag).orElse("");
  }
}
