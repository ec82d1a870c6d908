package org.arcdose.skindose.phantom;

import java.util.List;

/**
 * The outline of a cross-section, walked from the middle of the front over the patient's left, in
 * steps of equal length. Its shape lies between an ellipse (0) and a superellipse of exponent 3
 * (1), which waist and hips of real people resemble.
 */
final class Outline {
  /** Where the sides are on an unrolled section. */
  static final List<Panel.Landmark> LANDMARKS =
      List.of(
          new Panel.Landmark("anterior", 0, 0),
          new Panel.Landmark("left", 0.25, 0),
          new Panel.Landmark("posterior", 0.5, 0),
          new Panel.Landmark("right", 0.75, 0),
          new Panel.Landmark("anterior", 1, 0));

  private static final int FINER = 4;

  /** A quarter of a turn in equal steps. */
  static final class Turn {
    private final double[] sine;
    private final double[] cosine;

    /** How much farther the superellipse is than the circle. */
    private final double[] bulge;

    private Turn(int steps) {
      sine = new double[steps + 1];
      cosine = new double[steps + 1];
      bulge = new double[steps + 1];
      for (int i = 0; i <= steps; i++) {
        double angle = Math.PI / 2 * i / steps;
        sine[i] = StrictMath.sin(angle);
        cosine[i] = StrictMath.cos(angle);
        double cubes = cosine[i] * cosine[i] * cosine[i] + sine[i] * sine[i] * sine[i];
        bulge[i] = 1 / StrictMath.cbrt(cubes) - 1;
      }
    }
  }

  private final double[] x;
  private final double[] y;
  private final double perimeter;

  private Outline(double[] x, double[] y, double perimeter) {
    this.x = x;
    this.y = y;
    this.perimeter = perimeter;
  }

  /** Circumference of an ellipse (Ramanujan 1914), in the unit of its half axes. */
  static double ellipse(double a, double b) {
    double h = (a - b) * (a - b) / ((a + b) * (a + b));
    return Math.PI * (a + b) * (1 + 3 * h / (10 + Math.sqrt(4 - 3 * h)));
  }

  /**
   * @param a half width
   * @param b half depth
   * @param squareness 0 to 1
   * @param count number of points, a multiple of four is made of it
   */
  static Outline of(double a, double b, double squareness, int count) {
    return of(a, b, squareness, new Turn(quarter(count) * FINER));
  }

  /** As {@link #of(double, double, double, int)}, for many outlines of as many points. */
  static Outline of(double a, double b, double squareness, Turn turn) {
    int fine = turn.sine.length - 1;
    int quarter = fine / FINER;
    double[] fx = new double[fine + 1];
    double[] fy = new double[fine + 1];
    double[] along = new double[fine + 1];
    for (int i = 0; i <= fine; i++) {
      double radius = 1 + squareness * turn.bulge[i];
      fx[i] = a * turn.sine[i] * radius;
      fy[i] = -b * turn.cosine[i] * radius;
      along[i] = i == 0 ? 0 : along[i - 1] + length(fx[i] - fx[i - 1], fy[i] - fy[i - 1]);
    }
    double[] x = new double[4 * quarter];
    double[] y = new double[4 * quarter];
    int j = 0;
    for (int i = 0; i < quarter; i++) {
      double wanted = along[fine] * i / quarter;
      while (along[j + 1] < wanted) {
        j++;
      }
      double t = along[fine] == 0 ? 0 : (wanted - along[j]) / (along[j + 1] - along[j]);
      double px = fx[j] + (fx[j + 1] - fx[j]) * t;
      double py = fy[j] + (fy[j + 1] - fy[j]) * t;
      place(x, y, i, px, py);
      place(x, y, (4 * quarter - i) % (4 * quarter), -px, py);
      place(x, y, 2 * quarter - i, px, -py);
      place(x, y, 2 * quarter + i, -px, -py);
    }
    place(x, y, quarter, fx[fine], fy[fine]);
    place(x, y, 3 * quarter, -fx[fine], fy[fine]);
    return new Outline(x, y, 4 * along[fine]);
  }

  /** The turn that {@link #of(double, double, double, int)} makes for a number of points. */
  static Turn turn(int count) {
    return new Turn(quarter(count) * FINER);
  }

  int count() {
    return x.length;
  }

  double x(int i) {
    return x[i % x.length];
  }

  double y(int i) {
    return y[i % y.length];
  }

  double middleX(int i) {
    return (x(i) + x(i + 1)) / 2;
  }

  double middleY(int i) {
    return (y(i) + y(i + 1)) / 2;
  }

  double perimeter() {
    return perimeter;
  }

  double step() {
    return perimeter / x.length;
  }

  private static int quarter(int count) {
    return Math.max(1, (count + 3) / 4);
  }

  private static double length(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  private static void place(double[] x, double[] y, int i, double px, double py) {
    x[i] = px;
    y[i] = py;
  }
}
