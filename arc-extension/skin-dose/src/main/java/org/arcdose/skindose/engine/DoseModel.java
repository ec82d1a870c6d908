package org.arcdose.skindose.engine;

import java.util.Locale;
import java.util.Optional;

/** What of the physics is in a dose. */
public enum DoseModel {
  /** Scatter superposed from quadrants of the field, also outside of it; ratio of media. */
  SUPERPOSITION,
  /** Backscatter factor on the axis, the same in the whole field; ratio of media. */
  FACTOR,
  /** Air kerma that comes in directly: neither scatter nor ratio of media. */
  PRIMARY;

  /** As it is written in results and commands. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The model of a label. */
  public static Optional<DoseModel> labelled(String label) {
    for (DoseModel model : values()) {
      if (model.label().equals(label)) {
        return Optional.of(model);
      }
    }
    return Optional.empty();
  }
}
