package org.arcdose.skindose;

/**
 * Numbers that fill many dimensions evenly and are the same each time: an additive recurrence with
 * the generalised golden ratio (Roberts M, 2018), and normally distributed ones made of them.
 */
final class NormalQuantiles {
  private final double[] steps;

  /**
   * @param dimensions how many numbers belong together
   */
  NormalQuantiles(int dimensions) {
    double ratio = 2;
    for (int i = 0; i < 60; i++) {
      ratio = StrictMath.pow(1 + ratio, 1.0 / (dimensions + 1));
    }
    steps = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      steps[i] = StrictMath.pow(1 / ratio, i + 1.0);
    }
  }

  /** Between 0 and 1. */
  double even(int index, int dimension) {
    double value = 0.5 + (index + 1) * steps[dimension];
    return value - Math.floor(value);
  }

  /**
   * Of mean 0 and standard deviation 1: the inverse of Abramowitz and Stegun's approximation
   * 26.2.23, wrong by less than 4.5e-4.
   */
  double normal(int index, int dimension) {
    double p = Math.min(Math.max(even(index, dimension), 1e-9), 1 - 1e-9);
    double tail = Math.min(p, 1 - p);
    double t = Math.sqrt(-2 * StrictMath.log(tail));
    double z =
        t
            - (2.515517 + 0.802853 * t + 0.010328 * t * t)
                / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
    return p < 0.5 ? -z : z;
  }
}
