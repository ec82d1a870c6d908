package org.arcdose.skindose.exposure;

import java.util.Objects;

/** What an event is good for. */
public sealed interface NormalisedEvent {
  /** It can be put on the skin. */
  record Computable(Exposure exposure) implements NormalisedEvent {
    public Computable {
      Objects.requireNonNull(exposure, "exposure");
    }
  }

  /**
   * The device reports no geometry: there is an upper bound of the dose, but no place.
   *
   * @param boundMgy dose no point of the skin can have had more of, in mGy
   */
  record BoundOnly(String uid, double boundMgy, String reason) implements NormalisedEvent {}

  /**
   * Nothing can be said; the reason is for a physicist.
   *
   * @param withoutDose whether it reports no dose at all, so that a map without it is complete
   */
  record NotComputable(String uid, String reason, boolean withoutDose) implements NormalisedEvent {}
}
