package org.arcdose.attach;

/** Why nothing was done: one sentence for whoever asked. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }
}
