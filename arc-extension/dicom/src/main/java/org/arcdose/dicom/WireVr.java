package org.arcdose.dicom;

/**
 * The two letters of a value representation as they stand in explicit VR, right or wrong, in one
 * number with the form of the length behind them, so that an element is written as it was read.
 */
final class WireVr {
  private static final int SHORT_LENGTH = 1 << 16;
  private static final int ODD = 1 << 17;

  private WireVr() {}

  /** The letters and whether a length of two bytes follows. */
  static int letters(int first, int second, boolean shortLength) {
    return first << 8 | second | (shortLength ? SHORT_LENGTH : 0);
  }

  /** The same of an element whose odd length stays odd. */
  static int odd(int wireVr) {
    return wireVr | ODD;
  }

  static boolean isOdd(int wireVr) {
    return (wireVr & ODD) != 0;
  }

  static boolean hasShortLength(int wireVr) {
    return (wireVr & SHORT_LENGTH) != 0;
  }

  static int firstLetter(int wireVr) {
    return wireVr >> 8 & 0xFF;
  }

  static int secondLetter(int wireVr) {
    return wireVr & 0xFF;
  }
}
