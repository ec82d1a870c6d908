package org.arcdose.dicom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes DICOM objects as Part 10 files in the transfer syntax of the object: implicit and explicit
 * VR little endian, explicit VR big endian, deflated; the second also with compressed pixel data.
 *
 * <p>A Part 10 file that was read in one of the first three comes out with the same bytes, preamble
 * and file meta information included, as long as nothing was put into the object. Once something
 * was, the preamble is zero, the file meta information is made anew and group lengths (retired) are
 * left out; every element that was not put anew keeps its bytes, and every dataset into which
 * nothing was put its order. Values that are put get an even length.
 */
public final class DicomWriter {
  /** Identifies this writer in the objects it makes (PS3.7 section D.3.3.2). */
  static final String IMPLEMENTATION_CLASS_UID = "2.25.20144485589191786122795350485313113582";

  private static final byte[] PREFIX = {'D', 'I', 'C', 'M'};

  private DicomWriter() {}

  /**
   * Writes an object with its transfer syntax. The stream is flushed, not closed.
   *
   * @throws DicomException when text does not fit the character set of its dataset, or only the
   *     header of the object had been read
   */
  public static void write(DicomObject object, OutputStream out)
      throws IOException, DicomException {
    write(object, out, null);
  }

  /**
   * Writes an object with values that reading left behind, which are copied without being held in
   * memory.
   */
  public static void write(DicomObject object, OutputStream out, BulkSource source)
      throws IOException, DicomException {
    Optional<byte[]> preamble = object.unchangedPreamble();
    if (preamble.isPresent()) {
      out.write(preamble.get());
      out.write(PREFIX);
      FileMeta.writeAsRead(object.meta(), out);
    } else {
      writeStart(object, out);
    }
    String transferSyntax = object.transferSyntaxUid();
    if (Encoding.isDeflated(transferSyntax)) {
      deflate(object, out, source);
    } else {
      writeDataset(object, Encoding.of(transferSyntax), out, source);
    }
    out.flush();
  }

  /** Writes what stands before a dataset: an empty preamble and new file meta information. */
  static void writeStart(DicomObject object, OutputStream out) throws IOException, DicomException {
    out.write(new byte[128]);
    out.write(PREFIX);
    FileMeta.write(object, out);
  }

  private static void writeDataset(
      DicomObject object, Encoding encoding, OutputStream out, BulkSource source)
      throws IOException, DicomException {
    new DatasetWriter(out, encoding, source).write(object.dataset());
    if (object.unchangedPreamble().isPresent()) {
      byte[] zeros = new byte[4096];
      for (long left = object.trailingZeros(); left > 0; left -= zeros.length) {
        out.write(zeros, 0, (int) Math.min(left, zeros.length));
      }
    }
  }

  private static void deflate(DicomObject object, OutputStream out, BulkSource source)
      throws IOException, DicomException {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater, 8192);
      writeDataset(object, Encoding.EXPLICIT_LITTLE, deflated, source);
      deflated.finish();
      if (deflater.getBytesWritten() % 2 != 0) {
        // PS3.5 section A.5 has an even length.
        out.write(0);
      }
    } finally {
      deflater.end();
    }
  }
}
