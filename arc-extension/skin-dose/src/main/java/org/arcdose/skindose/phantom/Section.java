package org.arcdose.skindose.phantom;

/**
 * A horizontal cut through a part of the body, in cm in the patient's frame.
 *
 * @param z height of the cut
 * @param x middle
 * @param y middle
 * @param a half width
 * @param b half depth
 * @param squareness see {@link Outline}
 */
record Section(double z, double x, double y, double a, double b, double squareness) {
  /** A section of given girth and depth at a height; where its middle lies is still to be said. */
  static Section ofGirth(double z, double girth, double depth, double squareness) {
    double b = depth / 2;
    double low = b / 4;
    double high = girth / 2;
    for (int i = 0; i < 40; i++) {
      double a = (low + high) / 2;
      if (Outline.of(a, b, squareness, 64).perimeter() < girth) {
        low = a;
      } else {
        high = a;
      }
    }
    return new Section(z, 0, 0, low, b, squareness);
  }

  /** A circular section. */
  static Section round(double z, double girth) {
    double radius = girth / (2 * Math.PI);
    return new Section(z, 0, 0, radius, radius, 0);
  }

  Section at(double newX, double newY) {
    return new Section(z, newX, newY, a, b, squareness);
  }

  Section scaled(double factor) {
    return new Section(z, x, y, a * factor, b * factor, squareness);
  }

  /** Whether a point at this height lies within. */
  boolean contains(double px, double py) {
    double u = Math.abs(px - x) / a;
    double v = Math.abs(py - y) / b;
    double length = Math.hypot(u, v);
    if (length == 0) {
      return true;
    }
    double c = u / length;
    double s = v / length;
    double radius = 1 + squareness * (1 / Math.cbrt(c * c * c + s * s * s) - 1);
    return length < radius;
  }
}
