package org.arcdose.dicom;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads DICOM objects: Part 10 files with and without preamble, and bare datasets, whose encoding
 * is guessed. Implicit and explicit VR little endian, explicit VR big endian and deflated; of
 * compressed images everything but the pixels, which pass as they are. The stream is not closed and
 * may be read beyond the object.
 *
 * <p>Data that cannot be read end in a {@link DicomException} with the place and the reason, a
 * failing stream in an {@link IOException}: the first will fail again, the second may work next
 * time.
 */
public final class DicomReader {
  private DicomReader() {}

  /** Reads a whole object. */
  public static DicomObject read(InputStream in) throws IOException, DicomException {
    return read(in, ReadOptions.whole());
  }

  /**
   * Reads an object up to its pixel data; long binary values before are skipped: the dataset has
   * their elements, but such an object cannot be written.
   */
  public static DicomObject readHeader(InputStream in) throws IOException, DicomException {
    return read(in, ReadOptions.header());
  }

  /** Reads of an object what the options say. */
  public static DicomObject read(InputStream in, ReadOptions options)
      throws IOException, DicomException {
    ReadLimits limits = options.limits();
    FileStart start = FileStart.read(new DicomInput(in, limits.objectBytes()), limits);
    try (DicomInput input = start.dataset()) {
      DatasetReader reader = new DatasetReader(input, start.encoding(), options);
      Dataset dataset = reader.readDataset();
      return DicomObject.asRead(start, dataset, reader.trailingZeros());
    }
  }
}
