package org.arcdose.service.view;

import java.util.List;

/** A run that cannot be started as asked; the message has a sentence for each reason. */
public final class SkinDoseRunInvalid extends RuntimeException {
  public SkinDoseRunInvalid(List<String> problems) {
    super(String.join(" ", problems));
  }
}
