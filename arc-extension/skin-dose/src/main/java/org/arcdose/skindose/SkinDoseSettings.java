package org.arcdose.skindose;

import org.arcdose.skindose.engine.BeamSettings;

/**
 * How a skin dose is computed.
 *
 * @param budget null: no uncertainty band
 * @param replicas from how many perturbed repetitions the band is taken, at least 1
 */
public record SkinDoseSettings(BeamSettings beams, UncertaintyBudget budget, int replicas) {
  /** How many replicas there are unless somebody wants it otherwise. */
  public static final int USUAL_REPLICAS = 100;

  /** The usual beams and the budget of a device nobody has measured. */
  public static final SkinDoseSettings USUAL =
      new SkinDoseSettings(BeamSettings.USUAL, UncertaintyBudget.DEFAULT);

  public SkinDoseSettings {
    if (replicas < 1) {
      throw new IllegalArgumentException("A band needs at least one replica.");
    }
  }

  /** With the usual number of replicas. */
  public SkinDoseSettings(BeamSettings beams, UncertaintyBudget budget) {
    this(beams, budget, USUAL_REPLICAS);
  }
}
