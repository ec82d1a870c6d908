package org.arcdose.synthetic.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.DicomObject;
import org.arcdose.dicom.DicomWriter;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.clinic.Exam;

/** A multi-frame image of any size; pixels are written frame by frame. */
public final class LargeImage {
  /** Tag, VR, reserved bytes and length of the pixel data in explicit little endian. */
  private static final int PIXEL_HEADER = 12;

  private LargeImage() {}

  /**
   * @return bytes written
   * @throws IllegalArgumentException when the pixels are more than a defined length can tell
   */
  public static long write(Exam exam, int frames, int edge, OutputStream out) throws IOException {
    long frameBytes = 2L * edge * edge;
    long pixelBytes = frameBytes * frames;
    if (pixelBytes >= 0xFFFF_FFFEL) {
      throw new IllegalArgumentException(
          frames + " frames of " + edge + " x " + edge + " pixels are more than 4 GB.");
    }
    byte[] head = head(AngiographyImage.angiography(exam).dataset(), frames, edge);
    ByteBuffer length = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    length.putInt((int) pixelBytes);
    out.write(head, 0, head.length - 4);
    out.write(length.array());
    byte[] frame = new byte[(int) frameBytes];
    for (int i = 0; i < frames; i++) {
      frame[0] = (byte) i;
      out.write(frame);
    }
    out.flush();
    return head.length + pixelBytes;
  }

  /** All up to and with the length of the pixel data, which is the last element. */
  private static byte[] head(Dataset dataset, int frames, int edge) throws IOException {
    new Attributes(dataset)
        .put(Tag.NUMBER_OF_FRAMES, frames)
        .put(Tag.ROWS, edge)
        .put(Tag.COLUMNS, edge);
    dataset.putBytes(Tag.PIXEL_DATA, VR.OW, new byte[0]);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DicomWriter.write(DicomObject.of(dataset), bytes);
    } catch (DicomException e) {
      throw new IllegalStateException("A synthetic object cannot be written.", e);
    }
    byte[] head = bytes.toByteArray();
    int pixels =
        ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getShort(head.length - PIXEL_HEADER)
            & 0xFFFF;
    if (pixels != Tag.group(Tag.PIXEL_DATA)) {
      throw new IllegalStateException("Pixel data is not the last element.");
    }
    return head;
  }
}
