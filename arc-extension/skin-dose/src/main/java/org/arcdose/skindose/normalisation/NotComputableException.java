package org.arcdose.skindose.normalisation;

/** An event cannot be put on the skin; the message is a sentence that says why. */
final class NotComputableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean withoutDose;

  NotComputableException(String reason) {
    this(reason, false);
  }

  private NotComputableException(String reason, boolean withoutDose) {
    super(reason);
    this.withoutDose = withoutDose;
  }

  /** There is nothing to put on the skin, so nothing is lost either. */
  static NotComputableException withoutDose(String reason) {
    return new NotComputableException(reason, true);
  }

  boolean withoutDose() {
    return withoutDose;
  }
}
