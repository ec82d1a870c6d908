package org.arcdose.dicom;

/** The value of one element as it is written: bytes, padding, and the letters before it. */
final class EncodedValue {
  private static final int LONGEST_SHORT = 0xFFFF;

  private EncodedValue() {}

  /**
   * The bytes without padding.
   *
   * @param characterSet of the dataset the element is in
   * @param verbatim whether text that was read keeps its bytes, valid in that character set or not
   * @throws DicomException when text has characters outside the character set
   */
  static byte[] bytes(Element element, CharacterSet characterSet, boolean verbatim)
      throws DicomException {
    if (element instanceof SkippedElement) {
      throw absent(element);
    }
    if (element instanceof ValueElement value && (verbatim || value.isValidIn(characterSet))) {
      return value.bytes();
    }
    requireReadable(element);
    String text =
        element instanceof TextElement built ? built.text() : ((ValueElement) element).text();
    CharacterSet usable = element.vr().usesCharacterSet() ? characterSet : CharacterSet.DEFAULT;
    return usable
        .encode(text, element.vr())
        .orElseThrow(
            () ->
                new DicomException(
                    Tag.format(element.tag())
                        + " has characters outside the Specific Character Set "
                        + usable.name()
                        + "."));
  }

  /** Nothing to write. */
  static DicomException absent(Element element) {
    return new DicomException(
        Tag.format(element.tag()) + " was not read with its value and cannot be written.");
  }

  /** Whether a byte is added: a value that was read with an odd length keeps it. */
  static boolean isPadded(Element element, byte[] bytes) {
    boolean oddAsRead = WireVr.isOdd(element.wireVr()) && bytes == element.bytes();
    return bytes.length % 2 != 0 && !oddAsRead;
  }

  /** What explicit VR has before a value: UN when the length needs 32 bits (section 6.2.2). */
  static int wireVr(Element element, long length) {
    int wireVr = element.wireVr();
    if (!WireVr.hasShortLength(wireVr) || length <= LONGEST_SHORT) {
      return wireVr;
    }
    return (element.vr() == VR.SQ ? VR.SQ : VR.UN).onWire();
  }

  /** The bytes without meaning would be lost in another character set. */
  private static void requireReadable(Element element) throws DicomException {
    if (element instanceof ValueElement value
        && value.fallbacks().contains(TextFallback.UNREADABLE)) {
      throw new DicomException(
          Tag.format(element.tag())
              + " has bytes that are no text, so that its character set cannot be changed.");
    }
  }
}
