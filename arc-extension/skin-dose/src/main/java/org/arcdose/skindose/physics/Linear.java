package org.arcdose.skindose.physics;

/** Linear interpolation in a table; outside it the nearest end. */
final class Linear {
  private Linear() {}

  /**
   * @param x ascending
   * @param y as many
   */
  static double at(double[] x, double[] y, double position) {
    int i = below(x, position);
    return between(x, i, position, y[i], y[i + 1]);
  }

  /** The last of the places but one that is not above a position; the first if all are. */
  static int below(double[] x, double position) {
    int i = x.length - 2;
    while (i > 0 && x[i] > position) {
      i--;
    }
    return i;
  }

  /**
   * @param i as {@link #below} tells
   * @param here the value at x[i]
   * @param there the value at x[i + 1]
   */
  static double between(double[] x, int i, double position, double here, double there) {
    if (!(position > x[i])) {
      return here;
    }
    if (position >= x[i + 1]) {
      return there;
    }
    return here + (there - here) * (position - x[i]) / (x[i + 1] - x[i]);
  }
}
