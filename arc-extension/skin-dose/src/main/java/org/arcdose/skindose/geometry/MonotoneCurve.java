package org.arcdose.skindose.geometry;

/**
 * Cubic through given points that never overshoots them (Fritsch F N, Carlson R E, SIAM J Numer
 * Anal 17 (1980) 238-246, with the harmonic mean of slopes); constant outside.
 */
public final class MonotoneCurve {
  private final double[] x;
  private final double[] y;
  private final double[] slope;

  /**
   * @param x at least two, ascending
   * @param y as many
   */
  public MonotoneCurve(double[] x, double[] y) {
    this.x = x.clone();
    this.y = y.clone();
    this.slope = slopes(x, y);
  }

  /** The value at a position; NaN counts as before the first. */
  public double at(double position) {
    int last = x.length - 1;
    if (!(position > x[0])) {
      return y[0];
    }
    if (position >= x[last]) {
      return y[last];
    }
    int i = last - 1;
    while (x[i] > position) {
      i--;
    }
    double h = x[i + 1] - x[i];
    double t = (position - x[i]) / h;
    double u = 1 - t;
    return y[i] * (1 + 2 * t) * u * u
        + h * slope[i] * t * u * u
        + y[i + 1] * t * t * (3 - 2 * t)
        - h * slope[i + 1] * t * t * u;
  }

  private static double[] slopes(double[] x, double[] y) {
    int n = x.length;
    double[] h = new double[n - 1];
    double[] secant = new double[n - 1];
    for (int i = 0; i < n - 1; i++) {
      h[i] = x[i + 1] - x[i];
      secant[i] = (y[i + 1] - y[i]) / h[i];
    }
    double[] slope = new double[n];
    if (n == 2) {
      slope[0] = secant[0];
      slope[1] = secant[0];
      return slope;
    }
    for (int i = 1; i < n - 1; i++) {
      if (secant[i - 1] * secant[i] > 0) {
        double w1 = 2 * h[i] + h[i - 1];
        double w2 = h[i] + 2 * h[i - 1];
        slope[i] = (w1 + w2) / (w1 / secant[i - 1] + w2 / secant[i]);
      }
    }
    slope[0] = end(h[0], h[1], secant[0], secant[1]);
    slope[n - 1] = end(h[n - 2], h[n - 3], secant[n - 2], secant[n - 3]);
    return slope;
  }

  /** Three-point slope at an end, bounded so that the curve stays monotone. */
  private static double end(double h0, double h1, double secant0, double secant1) {
    double slope = ((2 * h0 + h1) * secant0 - h0 * secant1) / (h0 + h1);
    if (slope * secant0 <= 0) {
      return 0;
    }
    if (secant0 * secant1 <= 0 && Math.abs(slope) > 3 * Math.abs(secant0)) {
      return 3 * secant0;
    }
    return slope;
  }
}
