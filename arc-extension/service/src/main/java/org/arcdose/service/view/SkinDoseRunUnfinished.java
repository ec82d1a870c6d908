package org.arcdose.service.view;

/** A run has no results; the message is a sentence that says how far it is or why it ended. */
public final class SkinDoseRunUnfinished extends RuntimeException {
  public SkinDoseRunUnfinished(String sentence) {
    super(sentence);
  }
}
