package org.arcdose.skindose.engine;

import org.arcdose.skindose.physics.Backscatter;

/**
 * Direct and scattered dose at a point per direct dose in the open field, by the distances of the
 * point from the field's edges in cm, negative outside.
 */
final class Scattering {
  /**
   * How far from the field's edge scatter is followed, in cm; there it is 1 % of the dose within.
   */
  private static final double SCATTER_REACH_CM = 12;

  /** Cells that lie partly in the field count partly in its area. */
  private static final double DIRECT_REACH_CM = 0.5;

  /** Keeps the side of no field from being zero by zero. */
  private static final double TINY = 1e-30;

  private final DoseModel model;
  private final Backscatter backscatter;
  private final double scatterFactor;

  Scattering(DoseModel model, Backscatter backscatter, double scatterFactor) {
    this.model = model;
    this.backscatter = backscatter;
    this.scatterFactor = scatterFactor;
  }

  /** How far from the field's edge points are looked at. */
  double reachCm() {
    return model == DoseModel.SUPERPOSITION ? SCATTER_REACH_CM : DIRECT_REACH_CM;
  }

  /**
   * @param direct the share of the time during which the point is within the field
   */
  double weight(double direct, double left, double right, double low, double high) {
    if (model == DoseModel.SUPERPOSITION) {
      return direct + scatterFactor * superposed(left, right, low, high);
    }
    if (direct == 0 || model == DoseModel.PRIMARY) {
      return direct;
    }
    return direct * (1 + scatterFactor * backscatter.scatter(left + right, low + high));
  }

  /** Each quadrant gives a quarter of what the field gives of which it is a quadrant. */
  private double superposed(double left, double right, double low, double high) {
    double sum =
        quadrant(left, low) + quadrant(left, high) + quadrant(right, low) + quadrant(right, high);
    return sum > 0 ? sum / 4 : 0;
  }

  private double quadrant(double width, double height) {
    double product = width * height;
    double side = 4 * Math.abs(product) / (Math.abs(width) + Math.abs(height) + TINY);
    double scatter = backscatter.scatter(side);
    return product < 0 ? -scatter : scatter;
  }
}
