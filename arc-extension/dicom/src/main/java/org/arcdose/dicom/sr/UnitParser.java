package org.arcdose.dicom.sr;

import java.util.Map;
import java.util.Optional;

/**
 * Reads UCUM notation: symbols with prefixes and powers, {@code .} and {@code /} from left to
 * right, parentheses, annotations in braces, which mean nothing. Short notations only, so that
 * nesting and powers stay small.
 */
final class UnitParser {
  /** Twice as long as any unit of a dose report. */
  static final int LONGEST = 32;

  private static final Map<String, Integer> PREFIXES =
      Map.ofEntries(
          Map.entry("f", -15),
          Map.entry("p", -12),
          Map.entry("n", -9),
          Map.entry("u", -6),
          Map.entry("m", -3),
          Map.entry("c", -2),
          Map.entry("d", -1),
          Map.entry("da", 1),
          Map.entry("h", 2),
          Map.entry("k", 3),
          Map.entry("M", 6),
          Map.entry("G", 9),
          Map.entry("T", 12));

  private final Map<String, Unit> symbols;
  private final Map<String, Unit> withPrefix;
  private final String text;
  private int at;

  private UnitParser(Map<String, Unit> symbols, Map<String, Unit> withPrefix, String text) {
    this.symbols = symbols;
    this.withPrefix = withPrefix;
    this.text = text;
  }

  /**
   * The unit of a notation; empty when it is none of known symbols.
   *
   * @param symbols every symbol
   * @param withPrefix the symbols that take a prefix
   */
  static Optional<Unit> parse(
      String notation, Map<String, Unit> symbols, Map<String, Unit> withPrefix) {
    if (notation.isEmpty() || notation.length() > LONGEST) {
      return Optional.empty();
    }
    UnitParser parser = new UnitParser(symbols, withPrefix, notation);
    Unit unit = parser.product();
    return unit == null || parser.at < notation.length()
        ? Optional.empty()
        : Optional.of(unit.named(notation));
  }

  /** Null, as every part here, when there is none. */
  private Unit product() {
    Unit product = skip('/') ? inverse(factor()) : factor();
    while (product != null && (isAt('.') || isAt('/'))) {
      boolean divides = text.charAt(at++) == '/';
      Unit factor = divides ? inverse(factor()) : factor();
      product = factor == null ? null : product.times(factor);
    }
    return product;
  }

  private Unit factor() {
    Unit unit;
    if (skip('(')) {
      unit = product();
      if (!skip(')')) {
        return null;
      }
    } else {
      unit = symbolWithPower();
    }
    return skipAnnotation() ? unit : null;
  }

  private Unit symbolWithPower() {
    int start = at;
    while (at < text.length() && isOfSymbol(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return skip('1') || isAt('{') ? symbols.get("1") : null;
    }
    Unit unit = symbol(text.substring(start, at));
    boolean negative = skip('-');
    if (at < text.length() && text.charAt(at) >= '1' && text.charAt(at) <= '9') {
      int power = text.charAt(at++) - '0';
      return unit == null ? null : unit.power(negative ? -power : power);
    }
    return negative ? null : unit;
  }

  /** A symbol goes before a prefix and a symbol: min is a minute. */
  private Unit symbol(String symbol) {
    Unit unit = symbols.get(symbol);
    for (int length = 1; unit == null && length <= 2 && length < symbol.length(); length++) {
      Integer ten = PREFIXES.get(symbol.substring(0, length));
      Unit base = withPrefix.get(symbol.substring(length));
      unit = ten == null || base == null ? null : base.scaled(ten);
    }
    return unit;
  }

  /** Whether there is none or a whole one. */
  private boolean skipAnnotation() {
    if (isAt('{')) {
      int end = text.indexOf('}', at);
      if (end < 0) {
        return false;
      }
      at = end + 1;
    }
    return true;
  }

  private static boolean isOfSymbol(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '%'
        || c == '['
        || c == ']'
        || c == '_';
  }

  private boolean isAt(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private boolean skip(char c) {
    if (isAt(c)) {
      at++;
      return true;
    }
    return false;
  }

  private static Unit inverse(Unit unit) {
    return unit == null ? null : unit.power(-1);
  }
}
