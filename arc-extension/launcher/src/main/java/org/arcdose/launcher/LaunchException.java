package org.arcdose.launcher;

/**
 * A program could not be started or ended. The message is one sentence for the person at the
 * terminal.
 */
public final class LaunchException extends RuntimeException {
  public LaunchException(String sentence) {
    super(sentence);
  }

  public LaunchException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
