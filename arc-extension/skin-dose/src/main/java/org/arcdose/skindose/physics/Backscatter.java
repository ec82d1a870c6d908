package org.arcdose.skindose.physics;

import org.arcdose.skindose.geometry.MonotoneCurve;

/**
 * Backscatter of one beam quality: the dose scattered back to the middle of a square field per dose
 * that comes in directly. Kept as evenly spaced values, so that asking costs one interpolation.
 */
public final class Backscatter {
  /** From this side in cm on a larger field adds nothing. */
  public static final double LARGEST_SIDE_CM = 35;

  private static final int STEPS = 280;
  private static final double PER_CM = STEPS / LARGEST_SIDE_CM;

  private final double[] scatter = new double[STEPS + 2];

  Backscatter(MonotoneCurve factorBySide) {
    for (int i = 0; i < scatter.length; i++) {
      scatter[i] = factorBySide.at(i / PER_CM) - 1;
    }
  }

  /** Scatter per direct dose on the axis of a square field, B - 1. */
  public double scatter(double sideCm) {
    double position = (sideCm < LARGEST_SIDE_CM ? sideCm : LARGEST_SIDE_CM) * PER_CM;
    int i = (int) position;
    return scatter[i] + (scatter[i + 1] - scatter[i]) * (position - i);
  }

  /** Scatter on the axis of a rectangle: that of the square of the same area per circumference. */
  public double scatter(double widthCm, double heightCm) {
    double sum = widthCm + heightCm;
    return sum > 0 ? scatter(2 * widthCm * heightCm / sum) : 0;
  }
}
