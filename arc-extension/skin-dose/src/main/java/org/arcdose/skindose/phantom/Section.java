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
  private static final int MOST_STEPS = 20;
  private static final double CLOSE_CM = 1e-9;

  /** A section of given girth and depth at a height; where its middle lies is still to be said. */
  static Section ofGirth(double z, double girth, double depth, double squareness) {
    double b = depth / 2;
    Outline.Turn turn = Outline.turn(64);
    double least = b / 4;
    double before = b;
    double a = girth / 4;
    double beforeGirth = Outline.of(before, b, squareness, turn).perimeter();
    for (int i = 0; i < MOST_STEPS && Math.abs(a - before) > CLOSE_CM; i++) {
      double aGirth = Outline.of(a, b, squareness, turn).perimeter();
      double better = a + (girth - aGirth) * (a - before) / (aGirth - beforeGirth);
      before = a;
      beforeGirth = aGirth;
      a = Math.max(least, better);
    }
    return new Section(z, 0, 0, a, b, squareness);
  }

  /** An elliptic section of given girth and width. */
  static Section ofGirthAndWidth(double z, double girth, double width) {
    Section turned = ofGirth(z, girth, width, 0);
    return new Section(z, 0, 0, turned.b(), turned.a(), 0);
  }

  /** A circular section. */
  static Section round(double z, double girth) {
    double radius = girth / (2 * Math.PI);
    return new Section(z, 0, 0, radius, radius, 0);
  }

  Section at(double newX, double newY) {
    return new Section(z, newX, newY, a, b, squareness);
  }
}
