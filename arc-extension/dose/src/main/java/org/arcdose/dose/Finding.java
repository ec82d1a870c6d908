package org.arcdose.dose;

import java.util.Objects;

/**
 * Something in an object that a physicist should know of.
 *
 * @param where path of the content item or attribute, e.g. {@code CT Acquisition[2] > CT Dose >
 *     DLP}
 * @param problem one sentence: what was found and what was expected; never a patient's data
 */
public record Finding(Kind kind, String where, String problem) {
  /** What it means for the values of the report. */
  public enum Kind {
    /** Something that is there could not be read as a value; the value is absent. */
    ERROR,
    /** The values are as the object has them, but something does not add up or was decided. */
    NOTE
  }

  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(problem, "problem");
  }

  /** An {@link Kind#ERROR}. */
  public static Finding error(String where, String problem) {
    return new Finding(Kind.ERROR, where, problem);
  }

  /** A {@link Kind#NOTE}. */
  public static Finding note(String where, String problem) {
    return new Finding(Kind.NOTE, where, problem);
  }
}
