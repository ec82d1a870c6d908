package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.arcdose.dicom.sr.Concept;

/**
 * Compares a total with the sum over the events. Reports round their numbers, so a difference
 * counts only if it is more than 1 % of the total and more than rounding every number to its last
 * digit can explain (Siemens Artis: 0.00252 Gy in total, eight events of two or three digits that
 * sum to 0.00249 Gy).
 */
final class TotalsCheck {
  private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final MathContext SHOWN = new MathContext(4);

  private TotalsCheck() {}

  /** Adds a finding if they differ; nothing is compared if either is not in the report. */
  static void compare(
      Section where,
      Concept concept,
      List<BigDecimal> totals,
      List<BigDecimal> parts,
      String unit) {
    if (totals.stream().noneMatch(Objects::nonNull) || parts.stream().noneMatch(Objects::nonNull)) {
      return;
    }
    if (!agree(totals, parts)) {
      where.note(
          concept,
          "is "
              + sum(totals).round(SHOWN)
              + " "
              + unit
              + ", but the events sum to "
              + sum(parts).round(SHOWN)
              + " "
              + unit);
    }
  }

  /** Whether rounding can explain the difference of two sums; an absent value counts as zero. */
  static boolean agree(List<BigDecimal> totals, List<BigDecimal> parts) {
    BigDecimal total = sum(totals);
    BigDecimal difference = total.subtract(sum(parts)).abs();
    BigDecimal rounding = rounding(totals).add(rounding(parts));
    return difference.compareTo(total.multiply(TOLERANCE)) <= 0
        || difference.compareTo(rounding) <= 0;
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Half a unit in the last digit of every number. Devices pad decimals with zeros, so those are no
   * digits, and a zero says nothing about its digits.
   */
  private static BigDecimal rounding(List<BigDecimal> values) {
    return values.stream()
        .filter(value -> value != null && value.signum() != 0)
        .map(value -> lastDigit(value).multiply(HALF))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal lastDigit(BigDecimal value) {
    return value.stripTrailingZeros().ulp().min(BigDecimal.ONE);
  }
}
