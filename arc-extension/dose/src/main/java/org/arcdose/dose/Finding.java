package org.arcdose.dose;

import java.util.Objects;

/**
 * Something in an object that could not be read as a value, or does not add up. The value it stands
 * for is absent from the report.
 *
 * @param where path of the content item or attribute, e.g. {@code CT Acquisition[2] > CT Dose >
 *     DLP}
 * @param problem one sentence: what was found and what was expected; never a patient's data
 */
public record Finding(String where, String problem) {
  public Finding {
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(problem, "problem");
  }
}
