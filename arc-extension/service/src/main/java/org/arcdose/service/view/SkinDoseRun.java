package org.arcdose.service.view;

import java.time.Instant;
import java.util.List;

/**
 * How far a what-if run is.
 *
 * @param completed when the last of its variants was, null until then
 * @param progress mean of the variants', 0 to 1
 * @param state QUEUED, RUNNING, DONE, FAILED or CANCELED
 * @param error a sentence if it failed, else null
 * @param studyInstanceUid null if it is of events that were sent
 * @param requestedBy who started it
 */
public record SkinDoseRun(
    long id,
    Instant created,
    Instant completed,
    double progress,
    String state,
    String error,
    String studyInstanceUid,
    String requestedBy,
    List<Variant> variants) {
  /** How far one set of parameters is, by its number from 1. */
  public record Variant(int number, double progress, String state) {}

  public SkinDoseRun {
    variants = List.copyOf(variants);
  }
}
