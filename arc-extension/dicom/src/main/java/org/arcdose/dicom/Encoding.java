package org.arcdose.dicom;

/** How the elements of a dataset are laid out in bytes (PS3.5 section 7 and annex A). */
enum Encoding {
  IMPLICIT_LITTLE(false, false),
  EXPLICIT_LITTLE(true, false),
  EXPLICIT_BIG(true, true);

  static final String DEFLATED_UID = "1.2.840.10008.1.2.1.99";
  private static final String EXPLICIT_BIG_UID = "1.2.840.10008.1.2.2";

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

  /** All but two transfer syntaxes are explicit VR little endian, however pixels are compressed. */
  static Encoding of(String transferSyntaxUid) {
    return switch (transferSyntaxUid) {
      case DicomObject.IMPLICIT_VR_LITTLE_ENDIAN -> IMPLICIT_LITTLE;
      case EXPLICIT_BIG_UID -> EXPLICIT_BIG;
      default -> EXPLICIT_LITTLE;
    };
  }

  /** The uncompressed transfer syntax of this encoding. */
  String transferSyntaxUid() {
    return switch (this) {
      case IMPLICIT_LITTLE -> DicomObject.IMPLICIT_VR_LITTLE_ENDIAN;
      case EXPLICIT_LITTLE -> DicomObject.EXPLICIT_VR_LITTLE_ENDIAN;
      case EXPLICIT_BIG -> EXPLICIT_BIG_UID;
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

  private static boolean isKnown(int tag) {
    return !Dictionary.keyword(tag).isEmpty()
        || Tag.isGroupLength(tag) && Tag.group(tag) > 0 && Tag.group(tag) <= 0x28;
  }
}
