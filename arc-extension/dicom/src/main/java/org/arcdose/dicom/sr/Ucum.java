package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arcdose.dicom.Code;

/**
 * Units of measure in UCUM notation (ucum.org, case sensitive), as far as dose, geometry and
 * radiopharmacy need them, and the other spellings that devices are known to use. What is not known
 * for certain is unknown: a dose is never converted by guess.
 */
public final class Ucum {
  /** Longer than any unit this program knows. */
  private static final int LONGEST = 32;

  /** As much of an unknown unit as a short code value may have. */
  private static final int LONGEST_SHOWN = 16;

  private static final Map<String, String> SPELLINGS =
      Table.read("unit-spellings.csv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private Ucum() {}

  /** The unit of a unit code; empty when it is unknown. The coding scheme is not looked at. */
  public static Optional<Unit> unit(Code code) {
    return parse(code.value());
  }

  /**
   * A value in another unit, exact and with as many digits as it was written with. When its unit is
   * missing, unknown or measures something else that is a problem, never a number.
   */
  public static Reading<BigDecimal> convert(BigDecimal value, Code unit, Unit target) {
    if (unit.value().equals(target.symbol())) {
      return Reading.of(value);
    }
    if (unit.value().isEmpty()) {
      return Reading.unreadable("has no unit");
    }
    return unit(unit)
        .flatMap(from -> from.convert(value, target))
        .map(Reading::of)
        .orElseGet(
            () ->
                Reading.unreadable(
                    "has the unit \""
                        + Label.shortened(unit.value(), LONGEST_SHOWN)
                        + "\", which cannot be converted to "
                        + target.symbol()));
  }

  /** Terms are multiplied from left to right; a solidus divides by the one term after it. */
  static Optional<Unit> parse(String notation) {
    String ucum = SPELLINGS.getOrDefault(notation, notation);
    if (ucum.isEmpty() || ucum.length() > LONGEST) {
      return Optional.empty();
    }
    boolean divides = ucum.charAt(0) == '/';
    int start = divides ? 1 : 0;
    BigDecimal factor = BigDecimal.ONE;
    BigDecimal divisor = BigDecimal.ONE;
    Map<String, Integer> dimension = new HashMap<>();
    while (true) {
      int end = endOfTerm(ucum, start);
      Optional<UnitTerm> term = UnitTerm.parse(ucum.substring(start, end));
      if (term.isEmpty()) {
        return Optional.empty();
      }
      UnitTerm power = divides ? term.get().inverse() : term.get();
      factor = factor.multiply(power.factor());
      divisor = divisor.multiply(power.divisor());
      if (!power.base().isEmpty()) {
        dimension.merge(power.base(), power.exponent(), Integer::sum);
      }
      if (end == ucum.length()) {
        dimension.values().removeIf(exponent -> exponent == 0);
        return Optional.of(new Unit(notation, factor, divisor, dimension));
      }
      divides = ucum.charAt(end) == '/';
      start = end + 1;
    }
  }

  private static int endOfTerm(String ucum, int start) {
    int end = start;
    while (end < ucum.length() && ucum.charAt(end) != '.' && ucum.charAt(end) != '/') {
      end++;
    }
    return end;
  }
}
