package org.arcdose.service.view;

import java.util.List;
import java.util.stream.Collectors;

/** A run that cannot be started as asked; the message has a sentence for each reason. */
public final class SkinDoseRunInvalid extends RuntimeException {
  private final transient List<InvalidParameter> parameters;

  public SkinDoseRunInvalid(List<InvalidParameter> parameters) {
    super(parameters.stream().map(InvalidParameter::message).collect(Collectors.joining(" ")));
    this.parameters = List.copyOf(parameters);
  }

  /** Each of them. */
  public List<InvalidParameter> parameters() {
    return parameters;
  }
}
