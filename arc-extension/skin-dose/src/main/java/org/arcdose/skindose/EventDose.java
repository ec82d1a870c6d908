package org.arcdose.skindose;

import java.time.LocalDateTime;

/**
 * What one event did.
 *
 * @param index position in its procedure, from 0
 * @param procedure name of its procedure
 * @param status see {@link Status}
 * @param reason why there is no dose, or what had to be assumed; null if nothing
 * @param kermaMgy air kerma at the reference point after calibration
 * @param peakMgy highest dose of a cell or probe by this event alone
 * @param atPeakMgy its part in the peak skin dose
 * @param met share of the field that met the skin, 0 to 1
 * @param frame the vendor's frame its positions were read in
 * @param tube 0 or 1
 * @param hvlMmAl half-value layer
 * @param fieldSideCm side of the square with the field's area at the reference point
 * @param boundMgy for BOUND_ONLY: no point of the skin had more
 */
public record EventDose(
    int index,
    String procedure,
    String uid,
    LocalDateTime startedAt,
    Status status,
    String reason,
    Double kermaMgy,
    Double peakMgy,
    Double atPeakMgy,
    Double met,
    String frame,
    Integer tube,
    Double hvlMmAl,
    Double fieldSideCm,
    Double boundMgy) {
  /** What became of an event. */
  public enum Status {
    /** It is in the map. */
    COMPUTED,
    /** It was computed, but its field did not meet the skin. */
    MISSED,
    /** It has no geometry; only an upper bound can be given. */
    BOUND_ONLY,
    /** Nothing can be said of its dose. */
    NOT_COMPUTABLE
  }
}
