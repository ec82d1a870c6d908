package org.arcdose.ui.pages;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something a page tells in a line.
 *
 * @param text empty or null if it is not known
 */
public record Fact(String name, String text) {
  /** A number with its unit. */
  static Fact of(String name, BigDecimal value, String unit) {
    return new Fact(name, value == null ? "" : value.toPlainString() + " " + unit);
  }

  static List<Fact> known(Fact... facts) {
    return List.of(facts).stream()
        .filter(fact -> fact.text() != null && !fact.text().isBlank())
        .toList();
  }
}
