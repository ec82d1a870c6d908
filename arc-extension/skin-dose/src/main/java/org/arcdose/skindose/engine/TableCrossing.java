package org.arcdose.skindose.engine;

import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.physics.Spectrum;

/** What is left of a beam after its way through table top and pad (Beer's law along the ray). */
final class TableCrossing {
  /** Rays that run along an axis are taken to leave it by so little, in cm. */
  private static final double LEAST = 1e-9;

  /** Rounding makes no more than that of a way that ends on a face, in 1/cm. */
  private static final double GRAZED = 1e-9;

  private final Box top;
  private final Box pad;
  private final Box both;
  private final double topPerCm;
  private final double padPerCm;
  private final double factor;

  /**
   * @param toSkin from the table's frame to that of the skin
   * @param factor by which all that crosses is multiplied
   */
  TableCrossing(TableShape shape, Spectrum spectrum, RigidMotion toSkin, double factor) {
    top = shape.top().moved(toSkin);
    pad = shape.pad().moved(toSkin);
    both = top.around(pad);
    topPerCm = spectrum.topDepth() / shape.topCm();
    padPerCm = spectrum.padDepth() / shape.padCm();
    this.factor = factor;
  }

  /**
   * @param rx from the source to the point; ry and rz likewise
   * @param squared its length squared in cm2
   */
  double transmission(
      double sx, double sy, double sz, double rx, double ry, double rz, double squared) {
    double perX = 1 / notZero(rx);
    double perY = 1 / notZero(ry);
    double perZ = 1 / notZero(rz);
    double throughTop = top.share(sx, sy, sz, perX, perY, perZ);
    double throughPad = pad.share(sx, sy, sz, perX, perY, perZ);
    double depth = throughTop * topPerCm + throughPad * padPerCm;
    if (depth < GRAZED && both.isAside(sx, sy, sz, sx + rx, sy + ry, sz + rz)) {
      return 1;
    }
    return depth == 0 ? 1 : factor * Exponential.ofMinus(depth * Math.sqrt(squared));
  }

  private static double notZero(double length) {
    return Math.abs(length) < LEAST ? LEAST : length;
  }
}
