package org.arcdose.dicom;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes DICOM objects as Part 10 files in implicit or explicit VR little endian, the latter also
 * with compressed pixel data. A dataset that was read in that encoding comes out with the same
 * bytes, less group lengths and with odd values padded.
 */
public final class DicomWriter {
  /** Identifies this writer in the objects it makes (PS3.7 section D.3.3.2). */
  static final String IMPLEMENTATION_CLASS_UID = "2.25.20144485589191786122795350485313113582";

  private DicomWriter() {}

  /**
   * Writes an object with its transfer syntax; missing file meta information is completed. The
   * stream is flushed, not closed.
   *
   * @throws DicomException when the transfer syntax cannot be written, text does not fit the
   *     character set of its dataset, or only the header of the object had been read
   */
  public static void write(DicomObject object, OutputStream out)
      throws IOException, DicomException {
    String transferSyntax = object.transferSyntaxUid();
    Encoding encoding = Encoding.of(transferSyntax);
    if (encoding.isBigEndian() || transferSyntax.equals(Encoding.DEFLATED_UID)) {
      throw new DicomException(
          "Objects are not written in transfer syntax " + transferSyntax + ".");
    }
    out.write(new byte[128]);
    out.write(new byte[] {'D', 'I', 'C', 'M'});
    FileMeta.write(object, out);
    new DatasetWriter(encoding.isExplicit()).write(object.dataset(), out);
    out.flush();
  }
}
