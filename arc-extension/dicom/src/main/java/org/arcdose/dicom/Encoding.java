package org.arcdose.dicom;

import java.io.IOException;
import java.util.Optional;
import org.arcdose.dicom.uid.TransferSyntax;

/** How the elements of a dataset are laid out in bytes (PS3.5 section 7 and annex A). */
enum Encoding {
  IMPLICIT_LITTLE(false, false),
  EXPLICIT_LITTLE(true, false),
  EXPLICIT_BIG(true, true);

  private final boolean explicit;
  private final boolean bigEndian;

  Encoding(boolean explicit, boolean bigEndian) {
    this.explicit = explicit;
    this.bigEndian = bigEndian;
  }

  boolean isExplicit() {
    return explicit;
  }

  boolean isBigEndian() {
    return bigEndian;
  }

  /** A private transfer syntax is explicit VR little endian, as nearly all of the standard are. */
  static Encoding of(String transferSyntaxUid) {
    Optional<TransferSyntax> known = TransferSyntax.find(transferSyntaxUid);
    if (known.isEmpty() || known.get().explicitVr() && !known.get().bigEndian()) {
      return EXPLICIT_LITTLE;
    }
    return known.get().bigEndian() ? EXPLICIT_BIG : IMPLICIT_LITTLE;
  }

  /** Whether the dataset is deflated as a whole: the plain one and the two of JPIP. */
  static boolean isDeflated(String transferSyntaxUid) {
    return TransferSyntax.find(transferSyntaxUid).filter(TransferSyntax::deflated).isPresent();
  }

  /** The uncompressed transfer syntax of this encoding. */
  String transferSyntaxUid() {
    return switch (this) {
      case IMPLICIT_LITTLE -> DicomObject.IMPLICIT_VR_LITTLE_ENDIAN;
      case EXPLICIT_LITTLE -> DicomObject.EXPLICIT_VR_LITTLE_ENDIAN;
      case EXPLICIT_BIG -> DicomObject.EXPLICIT_VR_BIG_ENDIAN;
    };
  }

  /**
   * Guesses the encoding from the first bytes of a dataset, or null when they begin none: the first
   * element of any dataset is one the dictionary knows.
   *
   * @param start at least 8 bytes
   */
  static Encoding guess(byte[] start, int offset) {
    int first = start[offset] & 0xFF;
    int second = start[offset + 1] & 0xFF;
    int third = start[offset + 2] & 0xFF;
    int fourth = start[offset + 3] & 0xFF;
    int littleTag = second << 24 | first << 16 | fourth << 8 | third;
    int bigTag = first << 24 | second << 16 | third << 8 | fourth;
    boolean hasVr = VR.of(start[offset + 4], start[offset + 5]) != null;
    if (isKnown(littleTag)) {
      return hasVr ? EXPLICIT_LITTLE : IMPLICIT_LITTLE;
    }
    return hasVr && isKnown(bigTag) ? EXPLICIT_BIG : null;
  }

  /**
   * The encoding of a dataset that declares this one: files that declare implicit VR and are
   * explicit, or the other way round, are not rare.
   */
  Encoding corrected(DicomInput dataset) throws IOException, DicomException {
    if (!dataset.has(8)) {
      return this;
    }
    Encoding seen = guess(dataset.peek(), dataset.peekOffset());
    if (seen == null) {
      return this;
    }
    // Letters that name no representation are not yet the length of an implicit element: that is
    // short where a dataset begins.
    boolean implausible =
        seen == IMPLICIT_LITTLE && explicit && (dataset.peekU8(6) | dataset.peekU8(7)) != 0;
    return implausible ? this : seen;
  }

  /**
   * The encoding of the items that come next, of a sequence whose representation is unknown:
   * implicit VR little endian (PS3.5 section 6.2.2), but some writers stay with explicit VR.
   */
  static Encoding ofItems(DicomInput in) throws IOException, DicomException {
    if (!in.has(16)) {
      return IMPLICIT_LITTLE;
    }
    if (in.peekU8(0) == 0xFF && VR.of(in.peekU8(12), in.peekU8(13)) != null) {
      return EXPLICIT_BIG;
    }
    long itemLength = little32(in, 4);
    boolean lettersAreNoLength = little32(in, 12) > itemLength || itemLength == 0xFFFF_FFFFL;
    return VR.of(in.peekU8(12), in.peekU8(13)) != null && lettersAreNoLength
        ? EXPLICIT_LITTLE
        : IMPLICIT_LITTLE;
  }

  /** Whether an item comes next, in either byte order. */
  static boolean startsWithItem(DicomInput in) throws IOException, DicomException {
    if (!in.has(8)) {
      return false;
    }
    int bytes = in.peekU8(0) << 24 | in.peekU8(1) << 16 | in.peekU8(2) << 8 | in.peekU8(3);
    return bytes == 0xFEFF_00E0 || bytes == 0xFFFE_E000;
  }

  private static long little32(DicomInput in, int ahead) {
    return in.peekU8(ahead)
        | in.peekU8(ahead + 1) << 8
        | in.peekU8(ahead + 2) << 16
        | (long) in.peekU8(ahead + 3) << 24;
  }

  private static boolean isKnown(int tag) {
    return !Dictionary.keyword(tag).isEmpty()
        || Tag.isGroupLength(tag) && Tag.group(tag) > 0 && Tag.group(tag) <= 0x28;
  }
}
