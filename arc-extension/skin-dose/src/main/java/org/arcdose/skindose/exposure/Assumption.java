package org.arcdose.skindose.exposure;

/**
 * Something a report did not say, or said in a way that had to be interpreted.
 *
 * @param major whether the place or the amount of dose may be quite another (more than 10 % or some
 *     cm)
 * @param sentence what was taken instead
 */
public record Assumption(boolean major, String sentence) {
  /** Place or amount of dose hang on it. */
  public static Assumption major(String sentence) {
    return new Assumption(true, sentence);
  }

  /** The dose changes by some percent at most. */
  public static Assumption minor(String sentence) {
    return new Assumption(false, sentence);
  }
}
