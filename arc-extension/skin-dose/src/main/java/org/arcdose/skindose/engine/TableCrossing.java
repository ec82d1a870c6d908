package org.arcdose.skindose.engine;

import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.physics.Spectrum;

/** What is left of a beam after its way through table top and pad (Beer's law along the ray). */
final class TableCrossing {
  private final Box top;
  private final Box pad;
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
    double throughTop = top.share(sx, sy, sz, rx, ry, rz);
    double throughPad = pad.share(sx, sy, sz, rx, ry, rz);
    if (throughTop == 0 && throughPad == 0) {
      return 1;
    }
    double depth = throughTop * topPerCm + throughPad * padPerCm;
    return factor * Math.exp(-depth * Math.sqrt(squared));
  }
}
