package org.arcdose.skindose.physics;

/** Linear interpolation in a table; outside it the nearest end. */
final class Linear {
  private Linear() {}

  /**
   * @param x ascending
   * @param y as many
   */
  static double at(double[] x, double[] y, double position) {
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
    return y[i] + (y[i + 1] - y[i]) * (position - x[i]) / (x[i + 1] - x[i]);
  }
}
