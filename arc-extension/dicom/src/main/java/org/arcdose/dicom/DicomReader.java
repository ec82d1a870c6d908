package org.arcdose.dicom;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads DICOM objects: Part 10 files with and without preamble, and bare datasets, whose encoding
 * is guessed. Implicit and explicit VR little endian, explicit VR big endian and deflated; of
 * compressed images everything but the pixels, which pass as they are. The stream is not closed and
 * may be read beyond the object.
 *
 * <p>Data that cannot be read end in a {@link DicomException}, a failing stream in an {@link
 * IOException}: the first will fail again, the second may work next time.
 */
public final class DicomReader {
  private static final int PREAMBLE = 128;

  private final DicomInput in;
  private final ReadLimits limits;
  private final boolean headerOnly;

  private DicomReader(DicomInput in, ReadLimits limits, boolean headerOnly) {
    this.in = in;
    this.limits = limits;
    this.headerOnly = headerOnly;
  }

  /** Reads a whole object. */
  public static DicomObject read(InputStream in) throws IOException, DicomException {
    return read(in, ReadLimits.DEFAULT);
  }

  /** Reads a whole object within the limits. */
  public static DicomObject read(InputStream in, ReadLimits limits)
      throws IOException, DicomException {
    return new DicomReader(new DicomInput(in, limits.totalBytes()), limits, false).readObject();
  }

  /**
   * Reads an object up to its pixel data; long binary values before are skipped: the dataset has
   * their elements, but such an object cannot be written.
   */
  public static DicomObject readHeader(InputStream in) throws IOException, DicomException {
    return readHeader(in, ReadLimits.DEFAULT);
  }

  /** Reads an object up to its pixel data within the limits. */
  public static DicomObject readHeader(InputStream in, ReadLimits limits)
      throws IOException, DicomException {
    return new DicomReader(new DicomInput(in, limits.totalBytes()), limits, true).readObject();
  }

  private DicomObject readObject() throws IOException, DicomException {
    if (in.has(PREAMBLE + 4) && isPrefix(PREAMBLE)) {
      in.skip(PREAMBLE + 4);
    } else if (in.has(4) && isPrefix(0)) {
      in.skip(4);
    }
    Encoding encoding = guess();
    if (encoding == null) {
      throw new DicomException("The data are no DICOM object: they begin with no known element.");
    }
    Dataset meta = reader(in, encoding).readMeta();
    String transferSyntax = meta.string(Tag.TRANSFER_SYNTAX_UID).orElse("");
    if (transferSyntax.equals(Encoding.DEFLATED_UID)) {
      return new DicomObject(meta, inflate());
    }
    if (transferSyntax.isEmpty()) {
      Encoding guessed = guess();
      encoding = guessed == null ? encoding : guessed;
      meta.put(Tag.TRANSFER_SYNTAX_UID, VR.UI, encoding.transferSyntaxUid());
    } else {
      encoding = corrected(Encoding.of(transferSyntax));
    }
    return new DicomObject(meta, reader(in, encoding).readDataset());
  }

  /** Files that declare implicit VR and are explicit, or the other way round, are not rare. */
  private Encoding corrected(Encoding declared) throws IOException, DicomException {
    Encoding seen = guess();
    return seen == null || seen.isBigEndian() != declared.isBigEndian() ? declared : seen;
  }

  private Encoding guess() throws IOException, DicomException {
    return in.has(8) ? Encoding.guess(in.peek(), in.peekOffset()) : null;
  }

  private DatasetReader reader(DicomInput input, Encoding encoding) {
    return new DatasetReader(input, encoding, limits, headerOnly);
  }

  private Dataset inflate() throws IOException, DicomException {
    Inflater inflater = new Inflater(true);
    try {
      DicomInput inflated =
          new DicomInput(new InflaterInputStream(in.rest(), inflater), limits.totalBytes());
      return reader(inflated, Encoding.EXPLICIT_LITTLE).readDataset();
    } catch (ZipException | EOFException e) {
      throw new DicomException("The deflated dataset is damaged or cut off.", e);
    } finally {
      inflater.end();
    }
  }

  private boolean isPrefix(int at) {
    byte[] bytes = in.peek();
    int start = in.peekOffset() + at;
    return bytes[start] == 'D'
        && bytes[start + 1] == 'I'
        && bytes[start + 2] == 'C'
        && bytes[start + 3] == 'M';
  }
}
