package org.arcdose.skindose;

import org.arcdose.skindose.engine.BeamSettings;

/**
 * How a skin dose is computed.
 *
 * @param budget null: no uncertainty band
 */
public record SkinDoseSettings(BeamSettings beams, UncertaintyBudget budget) {
  /** The usual beams and the budget of a device nobody has measured. */
  public static final SkinDoseSettings USUAL =
      new SkinDoseSettings(BeamSettings.USUAL, UncertaintyBudget.DEFAULT);
}
