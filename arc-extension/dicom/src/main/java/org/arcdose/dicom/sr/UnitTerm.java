package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One term of a unit: a base unit to a power, with a factor.
 *
 * @param factor numerator of what one of the term is in base units
 * @param divisor denominator of it, so that the inverse of a minute is exact
 * @param base base unit, empty for a pure number
 * @param exponent power of the base unit
 */
record UnitTerm(BigDecimal factor, BigDecimal divisor, String base, int exponent) {
  private static final Pattern TERM = Pattern.compile("([A-Za-z]+|[1%])?(-?[1-9])?(?:\\{[^{}]*})?");
  private static final Map<Character, Integer> PREFIXES =
      Map.of('n', -9, 'u', -6, 'm', -3, 'c', -2, 'd', -1, 'k', 3, 'M', 6, 'G', 9);
  private static final Map<String, UnitTerm> ATOMS = new HashMap<>();
  private static final Map<String, UnitTerm> WITH_PREFIX = new HashMap<>();

  static {
    for (String[] row : Table.read("units.csv")) {
      UnitTerm atom =
          new UnitTerm(new BigDecimal(row[1]), BigDecimal.ONE, row[2], Integer.parseInt(row[3]));
      ATOMS.put(row[0], atom);
      if (row[4].equals("yes")) {
        WITH_PREFIX.put(row[0], atom);
      }
    }
  }

  /** The term of a notation such as {@code dGy}, {@code cm2} or {@code {pulse}}. */
  static Optional<UnitTerm> parse(String notation) {
    Matcher matcher = TERM.matcher(notation);
    if (notation.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    String symbol = matcher.group(1) == null ? "1" : matcher.group(1);
    int power = matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2));
    return atom(symbol).map(atom -> atom.power(power));
  }

  /** A symbol of the table goes before a prefix and a symbol: min is a minute. */
  private static Optional<UnitTerm> atom(String symbol) {
    UnitTerm atom = ATOMS.get(symbol);
    if (atom != null) {
      return Optional.of(atom);
    }
    Integer ten = PREFIXES.get(symbol.charAt(0));
    UnitTerm unit = WITH_PREFIX.get(symbol.substring(1));
    return ten == null || unit == null
        ? Optional.empty()
        : Optional.of(
            new UnitTerm(
                unit.factor.scaleByPowerOfTen(ten), unit.divisor, unit.base, unit.exponent));
  }

  private UnitTerm power(int power) {
    int n = Math.abs(power);
    UnitTerm positive = new UnitTerm(factor.pow(n), divisor.pow(n), base, exponent * n);
    return power < 0 ? positive.inverse() : positive;
  }

  UnitTerm inverse() {
    return new UnitTerm(divisor, factor, base, -exponent);
  }
}
