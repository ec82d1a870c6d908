package org.arcdose.skindose.normalisation;

/** An event cannot be put on the skin; the message is a sentence that says why. */
final class NotComputableException extends Exception {
  private static final long serialVersionUID = 1L;

  NotComputableException(String reason) {
    super(reason);
  }
}
