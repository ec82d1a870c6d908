package org.arcdose.service.skin;

import java.util.List;

/** Parameters that cannot be used. */
public final class InvalidParameters extends Exception {
  private final List<String> problems;

  InvalidParameters(List<String> problems) {
    super(String.join(" ", problems));
    this.problems = List.copyOf(problems);
  }

  /** A sentence for each, which begins with the name of the member. */
  public List<String> problems() {
    return problems;
  }
}
