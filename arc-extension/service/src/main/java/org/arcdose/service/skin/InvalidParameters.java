package org.arcdose.service.skin;

import java.util.List;
import java.util.stream.Collectors;
import org.arcdose.service.view.InvalidParameter;

/** Parameters that cannot be used. */
public final class InvalidParameters extends Exception {
  private final transient List<InvalidParameter> problems;

  InvalidParameters(List<InvalidParameter> problems) {
    super(problems.stream().map(InvalidParameter::message).collect(Collectors.joining(" ")));
    this.problems = List.copyOf(problems);
  }

  /** Each of them; a message begins with the name of the member. */
  public List<InvalidParameter> problems() {
    return problems;
  }
}
