package org.arcdose.dose;

import java.math.BigDecimal;

/** The numbers a device can have measured: wide enough for all, small enough to compute with. */
public final class Plausible {
  private static final int MOST_INTEGER_DIGITS = 15;
  private static final int MOST_DECIMALS = 30;

  private Plausible() {}

  public static boolean isIn(BigDecimal value) {
    return value.precision() - value.scale() <= MOST_INTEGER_DIGITS
        && value.scale() <= MOST_DECIMALS;
  }
}
