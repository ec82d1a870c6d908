package org.arcdose.systemtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a Markdown table. */
final class FigureTable {
  private final List<String> rows = new ArrayList<>();

  void add(String what, String unit, double value) {
    String digits = value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f";
    rows.add("| %s | %s | %s |".formatted(what, String.format(Locale.ROOT, digits, value), unit));
  }

  String markdown() {
    return "| what | figure | unit |\n|---|---:|---|\n" + String.join("\n", rows) + "\n";
  }
}
