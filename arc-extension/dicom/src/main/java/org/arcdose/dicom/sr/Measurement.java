package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.DecimalText;

/**
 * One number of a NUM content item.
 *
 * @param original the number as it was written
 * @param value the number; empty when the text is none
 * @param unit unit code, usually UCUM; all parts empty when the item names none
 */
public record Measurement(String original, Optional<BigDecimal> value, Code unit) {
  static final Code NO_UNIT = new Code("", "", "");

  /** What may be quoted: text could be a name. */
  private static final Pattern NUMERIC =
      Pattern.compile("[-+0-9.,/ eE]{1,32}|[-+]?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

  /**
   * A comma that only a decimal point can be meant by. What has three digits after it could be
   * thousands: 1,234 is not a number, 0,234 is one.
   */
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("[-+]?(0*,\\d+|\\d+,(\\d{0,2}|\\d{4,}))");

  public Measurement {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }

  static Measurement of(String original, Code unit) {
    Optional<BigDecimal> value = DecimalText.parse(original);
    if (value.isEmpty() && original.indexOf(',') >= 0) {
      value = withDecimalComma(original.strip());
    }
    return new Measurement(original, value, unit);
  }

  private static Optional<BigDecimal> withDecimalComma(String text) {
    return text.length() <= 32 && DECIMAL_COMMA.matcher(text).matches()
        ? DecimalText.parse(text.replace(',', '.'))
        : Optional.empty();
  }

  /** The number, or why there is none. */
  public Reading<BigDecimal> number() {
    return value
        .map(Reading::of)
        .orElseGet(() -> Reading.unreadable("is " + quoted() + ", which is not a number"));
  }

  /**
   * The number in another unit, exact and with the digits it was written with. A unit that is
   * missing, unknown or of something else is a problem, never a number.
   */
  public Reading<BigDecimal> in(Unit target) {
    return number().flatMap(number -> Ucum.convert(number, unit, target));
  }

  private String quoted() {
    return original.length() <= 40 && NUMERIC.matcher(original).matches()
        ? "\"" + original + "\""
        : "text";
  }
}
