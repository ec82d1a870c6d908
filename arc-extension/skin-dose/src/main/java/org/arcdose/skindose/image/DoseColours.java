package org.arcdose.skindose.image;

/**
 * Colours of doses: dark blue over green to yellow, of steadily growing lightness (nine points of
 * matplotlib's viridis, CC0).
 */
final class DoseColours {
  private static final int[] POINTS = {
    0x440154, 0x472d7b, 0x3b528b, 0x2c728e, 0x21918c, 0x28ae80, 0x5ec962, 0xaddc30, 0xfde725
  };

  private DoseColours() {}

  /**
   * @param share of the highest dose, 0 to 1
   */
  static int rgb(double share) {
    double position = Math.min(Math.max(share, 0), 1) * (POINTS.length - 1);
    int below = Math.min((int) position, POINTS.length - 2);
    double t = position - below;
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int from = POINTS[below] >> shift & 0xFF;
      int to = POINTS[below + 1] >> shift & 0xFF;
      rgb |= (int) Math.round(from + (to - from) * t) << shift;
    }
    return rgb;
  }
}
