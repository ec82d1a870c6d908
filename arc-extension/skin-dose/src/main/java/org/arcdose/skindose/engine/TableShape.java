package org.arcdose.skindose.engine;

import org.arcdose.skindose.phantom.Phantom;

/**
 * Table top and pad as boxes in the table's frame: y is down, the top's upper face at 0, the pad
 * above it.
 */
public record TableShape(Box top, double topCm, Box pad, double padCm) {
  /** 45 cm wide, 281.5 cm long, 0.5 cm thick, with a pad of 4 cm. */
  public static final TableShape USUAL =
      new TableShape(
          new Box(-22.5, 22.5, 0, 0.5, -281.5, 0),
          0.5,
          new Box(-22.5, 22.5, -Phantom.PAD_CM, 0, -281.5, 0),
          Phantom.PAD_CM);
}
