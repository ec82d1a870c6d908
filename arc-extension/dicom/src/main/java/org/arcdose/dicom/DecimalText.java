package org.arcdose.dicom;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal and integer strings (PS3.5 section 6.2, DS and IS) as numbers. */
public final class DecimalText {
  /** Longer than any device writes; the standard allows 16. */
  private static final int LONGEST = 64;

  /** No physical quantity needs more; an exponent of a billion would stall every calculation. */
  private static final int LARGEST_EXPONENT = 400;

  private DecimalText() {}

  /** The number, or empty when the text is no number. Digits after the point are kept. */
  public static Optional<BigDecimal> parse(String text) {
    String number = text.strip();
    if (number.isEmpty() || number.length() > LONGEST || !hasOnlyNumberCharacters(number)) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(number);
      return Math.abs((long) value.scale()) > LARGEST_EXPONENT
          ? Optional.empty()
          : Optional.of(value);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static boolean hasOnlyNumberCharacters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed =
          c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
      if (!allowed) {
        return false;
      }
    }
    return true;
  }
}
