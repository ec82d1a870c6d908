package org.arcdose.service.sql;

/** A throwable as text for the log: classes and lines, no messages, for those may quote data. */
public final class StackText {
  private static final int MOST_FRAMES = 40;
  private static final int MOST_CAUSES = 8;

  private StackText() {}

  /** Each throwable of the chain with its first frames, one per line. */
  public static String of(Throwable throwable) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (Throwable t = throwable; t != null && depth < MOST_CAUSES; t = t.getCause(), depth++) {
      text.append(depth == 0 ? "" : "\ncaused by ").append(t.getClass().getName());
      StackTraceElement[] frames = t.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        text.append("\n  at ").append(frames[i]);
      }
    }
    return text.toString();
  }
}
