package org.arcdose.dicom.json;

import java.io.IOException;
import java.util.Optional;
import org.arcdose.dicom.DicomException;
import org.arcdose.dicom.VR;

/** Where the values are that DICOM JSON names by a BulkDataURI (PS3.18 section F.2.6). */
@FunctionalInterface
public interface BulkDataSource {
  /** Follows no URI. */
  BulkDataSource NONE = (uri, tag, vr) -> Optional.empty();

  /**
   * The value, in little endian, text in UTF-8.
   *
   * @param uri as it stands in the JSON: hostile input, to be checked before it is followed
   * @return empty to leave it behind: the element is there without its value and cannot be written
   */
  Optional<byte[]> read(String uri, int tag, VR vr) throws IOException, DicomException;
}
