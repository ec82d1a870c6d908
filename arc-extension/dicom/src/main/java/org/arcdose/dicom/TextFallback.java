package org.arcdose.dicom;

/** How text was made readable that is not encoded as its object declares. */
public enum TextFallback {
  /** A term of Specific Character Set is none of the standard, but what it means is clear. */
  MISSPELT_SET("Specific Character Set is misspelt or wrongly combined, and was understood"),

  /** A term of Specific Character Set is unknown; text is taken for ASCII, or as below. */
  UNKNOWN_SET("Specific Character Set names an unknown set"),

  /** Bytes that are no characters of the declared set are UTF-8. */
  READ_AS_UTF_8("Text is not in the declared character set and was read as UTF-8"),

  /** Bytes that are no characters of JIS X 0201 are Shift JIS. */
  READ_AS_SHIFT_JIS("Text is not in the declared character set and was read as Shift JIS"),

  /** Bytes that are no characters of the declared set are shown as those of windows-1252. */
  READ_AS_WINDOWS_1252(
      "Text is not in the declared character set and was read as Western European"),

  /** An escape sequence selects a set that is not declared; it is followed. */
  UNDECLARED_ESCAPE("Text switches to a character set that is not declared"),

  /** Characters stand without the escape sequence that should precede them. */
  MISSING_ESCAPE("Text uses a declared character set without selecting it"),

  /** Bytes have no meaning in any way; each is shown as U+FFFD. */
  UNREADABLE("Text has bytes without meaning, shown as \uFFFD");

  private final String sentence;

  TextFallback(String sentence) {
    this.sentence = sentence;
  }

  /** What happened, for a user; without a full stop. */
  public String sentence() {
    return sentence;
  }
}
