package org.arcdose.dicom;

import java.util.Objects;
import java.util.Optional;

/** A DICOM object: the file meta information (group 0002, PS3.10 section 7.1) and the dataset. */
public final class DicomObject {
  /** Implicit VR little endian, the default transfer syntax (PS3.5 section 10.1). */
  public static final String IMPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2";

  /** Explicit VR little endian. */
  public static final String EXPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";

  /** Explicit VR little endian, deflated (RFC 1951). */
  public static final String DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2.1.99";

  /** Explicit VR big endian, retired. */
  public static final String EXPLICIT_VR_BIG_ENDIAN = "1.2.840.10008.1.2.2";

  private final Dataset meta;
  private final Dataset dataset;

  /** Null unless it was read from a Part 10 file. */
  private final byte[] preamble;

  /** Bytes after the last element. */
  private final long trailingZeros;

  /**
   * An object of its two parts.
   *
   * @param meta file meta information; what is missing is completed on writing
   * @param dataset the object itself
   */
  public DicomObject(Dataset meta, Dataset dataset) {
    this(meta, dataset, null, 0);
  }

  private DicomObject(Dataset meta, Dataset dataset, byte[] preamble, long trailingZeros) {
    this.meta = Objects.requireNonNull(meta, "meta");
    this.dataset = Objects.requireNonNull(dataset, "dataset");
    this.preamble = preamble;
    this.trailingZeros = trailingZeros;
  }

  /** An object with what a file has around it, to be written as it was read. */
  static DicomObject asRead(FileStart start, Dataset dataset, long trailingZeros) {
    return new DicomObject(start.meta(), dataset, start.preamble(), trailingZeros);
  }

  /** The dataset as an object in explicit VR little endian; the writer completes its meta part. */
  public static DicomObject of(Dataset dataset) {
    return of(dataset, EXPLICIT_VR_LITTLE_ENDIAN);
  }

  /** The dataset as an object in the given transfer syntax. */
  public static DicomObject of(Dataset dataset, String transferSyntaxUid) {
    return new DicomObject(
        new Dataset().put(Tag.TRANSFER_SYNTAX_UID, VR.UI, transferSyntaxUid), dataset);
  }

  /** File meta information; of a bare dataset only the Transfer Syntax UID it was read in. */
  public Dataset meta() {
    return meta;
  }

  /** The object itself. */
  public Dataset dataset() {
    return dataset;
  }

  /** Transfer syntax the dataset was read in or is to be written in. */
  public String transferSyntaxUid() {
    return meta.string(Tag.TRANSFER_SYNTAX_UID).orElse(IMPLICIT_VR_LITTLE_ENDIAN);
  }

  /** The preamble of the Part 10 file it was read from, when nothing was changed since. */
  Optional<byte[]> unchangedPreamble() {
    boolean unchanged = preamble != null && meta.isAsRead() && dataset.isAsRead();
    return unchanged ? Optional.of(preamble) : Optional.empty();
  }

  long trailingZeros() {
    return trailingZeros;
  }
}
