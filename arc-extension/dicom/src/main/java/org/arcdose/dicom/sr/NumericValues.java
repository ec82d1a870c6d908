package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;

/**
 * The numbers of an item (PS3.3 section C.18.1) from wherever a device put them: decimal text,
 * floating point, a fraction, or with their unit in the text of a TEXT item.
 */
final class NumericValues {
  /** Longer than any number with its unit. */
  private static final int LONGEST_TEXT = 64;

  private NumericValues() {}

  static List<Measurement> of(Dataset item) {
    List<Dataset> measured = item.items(Tag.MEASURED_VALUE_SEQUENCE);
    if (measured.isEmpty()) {
      return item.string(Tag.TEXT_VALUE).stream().map(NumericValues::ofText).toList();
    }
    List<Measurement> all = new ArrayList<>(measured.size());
    for (Dataset value : measured) {
      Code unit = value.code(Tag.MEASUREMENT_UNITS_CODE_SEQUENCE).orElse(Measurement.NO_UNIT);
      addDecimals(value, unit, all);
    }
    return all;
  }

  private static void addDecimals(Dataset measured, Code unit, List<Measurement> all) {
    if (ItemNumbers.isTooLong(measured, Tag.NUMERIC_VALUE)) {
      all.add(new Measurement("too long a list", Optional.empty(), unit));
      return;
    }
    int before = all.size();
    boolean readable = false;
    for (String text : measured.strings(Tag.NUMERIC_VALUE)) {
      if (!text.isEmpty()) {
        Measurement measurement = Measurement.of(text, unit);
        readable |= measurement.value().isPresent();
        all.add(measurement);
      }
    }
    if (!readable) {
      List<Measurement> others = otherRepresentation(measured, unit);
      if (!others.isEmpty()) {
        all.subList(before, all.size()).clear();
        all.addAll(others);
      }
    }
  }

  /** They are to say the same as the decimal text with more digits, so they only stand in. */
  private static List<Measurement> otherRepresentation(Dataset measured, Code unit) {
    List<String> floating = ItemNumbers.texts(measured, Tag.FLOATING_POINT_VALUE);
    return floating.isEmpty()
        ? fraction(measured, unit).stream().toList()
        : floating.stream().map(text -> Measurement.of(text, unit)).toList();
  }

  private static Optional<Measurement> fraction(Dataset measured, Code unit) {
    Optional<BigDecimal> numerator = measured.decimal(Tag.RATIONAL_NUMERATOR_VALUE);
    Optional<BigDecimal> denominator = measured.decimal(Tag.RATIONAL_DENOMINATOR_VALUE);
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    String original = numerator.get().toPlainString() + "/" + denominator.get().toPlainString();
    Optional<BigDecimal> value =
        denominator
            .filter(divisor -> divisor.signum() != 0)
            .map(divisor -> numerator.get().divide(divisor, MathContext.DECIMAL64));
    return Optional.of(new Measurement(original, value, unit));
  }

  private static Measurement ofText(String text) {
    String stripped = text.strip();
    int end = 0;
    while (end < stripped.length() && isOfNumber(stripped.charAt(end))) {
      end++;
    }
    if (stripped.length() > LONGEST_TEXT || end == 0) {
      return new Measurement(text, Optional.empty(), Measurement.NO_UNIT);
    }
    return Measurement.of(
        stripped.substring(0, end), new Code(stripped.substring(end).strip(), "", ""));
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-' || c == '+';
  }
}
