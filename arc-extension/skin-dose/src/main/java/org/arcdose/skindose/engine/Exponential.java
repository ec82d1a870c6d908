package org.arcdose.skindose.engine;

/**
 * Powers of e with a negative exponent: a table in steps of 1/64 and four terms of the series, good
 * to 1e-12 and the same on every machine.
 */
final class Exponential {
  private static final int PER_UNIT = 64;
  private static final int MOST = 40;
  private static final double[] TABLE = new double[PER_UNIT * MOST + 1];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = StrictMath.exp(-i / (double) PER_UNIT);
    }
  }

  private Exponential() {}

  /**
   * e to the power of -x; beyond 40 nothing is left.
   *
   * @param x zero or more
   */
  static double ofMinus(double x) {
    double scaled = x * PER_UNIT;
    if (!(scaled < TABLE.length - 1)) {
      return 0;
    }
    int step = (int) (scaled + 0.5);
    double r = (step - scaled) / PER_UNIT;
    return TABLE[step] * (1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24)))));
  }
}
