package org.arcdose.dose;

import java.util.List;
import java.util.Set;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;

/** Compares the findings of a report with what its generated object has for errors and oddities. */
final class SyntheticFindings {
  /** Where a finding is about the header, which others test. */
  private static final String HEADER = ".*\\([0-9A-F]{4},[0-9A-F]{4}\\)";

  private SyntheticFindings() {}

  /**
   * @param usual notes by their place that the object deserves without any quirk
   */
  static void compare(
      Differences differences, Expected expected, List<Finding> findings, Set<String> usual) {
    differences.compare(
        "errors",
        names(expected.unreadable()),
        findings.stream()
            .filter(finding -> finding.kind() == Finding.Kind.ERROR)
            .filter(finding -> !finding.where().matches(HEADER))
            .map(SyntheticFindings::item)
            .distinct()
            .sorted()
            .toList());
    differences.compare(
        "notes",
        names(expected.implausible()),
        findings.stream()
            .filter(finding -> finding.kind() == Finding.Kind.NOTE)
            .map(Finding::where)
            .filter(where -> !where.matches(HEADER) && !usual.contains(where))
            .distinct()
            .sorted()
            .toList());
  }

  /** The item a finding is about, without its place and number. */
  private static String item(Finding finding) {
    String name = finding.where().substring(finding.where().lastIndexOf('>') + 1);
    return name.replaceAll("\\[\\d+]$", "").strip();
  }

  private static List<String> names(Set<Field> fields) {
    return fields.stream()
        .filter(field -> field.content() != null)
        .map(field -> field.content().concept().meaning())
        .distinct()
        .sorted()
        .toList();
  }
}
