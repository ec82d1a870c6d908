package org.arcdose.dicom.sr;

import org.arcdose.dicom.Code;

/** Codes and units as messages show them: however long or odd they are, a message stays a line. */
final class Label {
  private static final int LONGEST_VALUE = 32;
  private static final int LONGEST_MEANING = 64;

  private Label() {}

  /** A code as the standard writes it: {@code 113706, DCM, Irradiation Event X-Ray Data}. */
  static String of(Code code) {
    return shortened(code.value(), LONGEST_VALUE)
        + ", "
        + shortened(code.scheme(), LONGEST_VALUE)
        + ", "
        + shortened(code.meaning(), LONGEST_MEANING);
  }

  static String shortened(String text, int longest) {
    String shown = text.length() <= longest ? text : text.substring(0, longest) + "...";
    return shown.codePoints().anyMatch(Character::isISOControl)
        ? shown.replaceAll("\\p{Cntrl}", "?")
        : shown;
  }
}
