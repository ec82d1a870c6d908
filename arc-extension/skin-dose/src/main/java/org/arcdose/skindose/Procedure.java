package org.arcdose.skindose;

import java.time.LocalDate;
import java.util.List;
import org.arcdose.skindose.exposure.NormalisedEvent;

/**
 * The events of one procedure.
 *
 * @param name what a result calls it, e.g. its number; never a patient's data
 * @param date when it was, null if unknown
 * @param commissioned whether the site has measured the device
 */
public record Procedure(
    String name, LocalDate date, boolean commissioned, List<NormalisedEvent> events) {
  public Procedure {
    events = List.copyOf(events);
  }
}
