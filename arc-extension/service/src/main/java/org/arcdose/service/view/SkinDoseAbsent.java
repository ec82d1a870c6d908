package org.arcdose.service.view;

/** There is no skin dose of a study; the message is a sentence for the user that says why. */
public final class SkinDoseAbsent extends RuntimeException {
  public SkinDoseAbsent(String sentence) {
    super(sentence);
  }
}
