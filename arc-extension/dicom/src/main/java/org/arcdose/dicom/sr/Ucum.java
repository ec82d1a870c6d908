package org.arcdose.dicom.sr;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.arcdose.dicom.Code;

/**
 * Units of measure in UCUM notation (ucum.org, case sensitive), as far as dose, geometry and
 * radiopharmacy need them, and the other spellings that devices are known to use. What is not known
 * for certain is unknown: a dose is never converted by guess.
 */
public final class Ucum {
  /** As much of an unknown unit as a short code value may have. */
  private static final int LONGEST_SHOWN = 16;

  private static final Map<String, Unit> SYMBOLS = new HashMap<>();
  private static final Map<String, Unit> WITH_PREFIX = new HashMap<>();

  /** Units by the spellings that occur; the others are parsed each time. */
  private static final Map<String, Unit> KNOWN = new HashMap<>();

  static {
    SYMBOLS.put("1", Unit.one());
    for (String[] row : Table.read("units.csv")) {
      Unit unit = row[2].isEmpty() ? Unit.base(row[0]) : definition(row[2]);
      Unit symbol = unit.times(new BigDecimal(row[1])).named(row[0]);
      SYMBOLS.put(row[0], symbol);
      if (row[3].equals("yes")) {
        WITH_PREFIX.put(row[0], symbol);
      }
    }
    for (String[] row : Table.read("unit-spellings.csv")) {
      KNOWN.put(row[0], definition(row[1]));
    }
  }

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

  static Optional<Unit> parse(String notation) {
    Unit known = KNOWN.get(notation);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Unit> unit = UnitParser.parse(notation, SYMBOLS, WITH_PREFIX);
    return unit.isPresent() || notation.length() > UnitParser.LONGEST
        ? unit
        : otherCharacters(notation);
  }

  private static Optional<Unit> otherCharacters(String notation) {
    StringBuilder ucum = new StringBuilder(notation.length());
    for (char c : notation.strip().toCharArray()) {
      switch (c) {
        case '\u00B5', '\u03BC' -> ucum.append('u');
        case '\u00B2' -> ucum.append('2');
        case '\u00B3' -> ucum.append('3');
        case ' ', '*', '\u00B7', '\u22C5', '\u00D7' -> ucum.append('.');
        case '^' -> {} // a power without it is the notation
        default -> ucum.append(c);
      }
    }
    String written = ucum.toString();
    Unit known = KNOWN.get(written);
    return known == null ? UnitParser.parse(written, SYMBOLS, WITH_PREFIX) : Optional.of(known);
  }

  private static Unit definition(String ucum) {
    return UnitParser.parse(ucum, SYMBOLS, WITH_PREFIX)
        .orElseThrow(() -> new IllegalStateException("Table of units: " + ucum));
  }
}
