package org.arcdose.service.view;

/** ArcDose cannot answer now; the message is a sentence for the user. */
public class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unavailable(String sentence) {
    super(sentence);
  }

  protected Unavailable(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
