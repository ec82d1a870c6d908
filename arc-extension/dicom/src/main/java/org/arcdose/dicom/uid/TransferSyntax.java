package org.arcdose.dicom.uid;

import java.util.Optional;
import java.util.Set;

/**
 * How a dataset is encoded (PS3.5 section 10 and annex A).
 *
 * @param uid its identifier
 * @param explicitVr whether elements carry their value representation
 * @param bigEndian whether numbers begin with the most significant byte
 * @param deflated whether the dataset as a whole is compressed
 * @param encapsulated whether pixel data are fragments of a compressed stream
 */
public record TransferSyntax(
    String uid, boolean explicitVr, boolean bigEndian, boolean deflated, boolean encapsulated) {

  /** The transfer syntax of the standard with that identifier; none for a private one. */
  public static Optional<TransferSyntax> find(String uid) {
    return Optional.ofNullable(RegisteredUid.transferSyntaxes().get(uid));
  }

  static TransferSyntax parse(String uid, String words) {
    Set<String> properties = Set.of(words.split(" "));
    return new TransferSyntax(
        uid,
        properties.contains("explicit"),
        properties.contains("big"),
        properties.contains("deflated"),
        properties.contains("encapsulated"));
  }
}
