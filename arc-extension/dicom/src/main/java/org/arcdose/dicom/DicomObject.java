package org.arcdose.dicom;

import java.util.Objects;

/**
 * A DICOM object: the file meta information (group 0002, PS3.10 section 7.1) and the dataset.
 *
 * @param meta file meta information; for a bare dataset only the Transfer Syntax UID it was read in
 * @param dataset the object itself
 */
public record DicomObject(Dataset meta, Dataset dataset) {
  /** Implicit VR little endian, the default transfer syntax (PS3.5 section 10.1). */
  public static final String IMPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2";

  /** Explicit VR little endian. */
  public static final String EXPLICIT_VR_LITTLE_ENDIAN = "1.2.840.10008.1.2.1";

  public DicomObject {
    Objects.requireNonNull(meta, "meta");
    Objects.requireNonNull(dataset, "dataset");
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

  /** Transfer syntax the dataset was read in or is to be written in. */
  public String transferSyntaxUid() {
    return meta.string(Tag.TRANSFER_SYNTAX_UID).orElse(IMPLICIT_VR_LITTLE_ENDIAN);
  }
}
