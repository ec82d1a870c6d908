package org.arcdose.service.intake;

import java.util.Set;
import org.arcdose.archive.InstanceStored;
import org.arcdose.configuration.Section;

/**
 * Which stored objects are ArcDose's at all.
 *
 * @param dose whether dose is read out of any
 * @param sopClasses only of these; empty for all
 * @param calledAets only what was sent to these; empty for all
 * @param ignoredCallingAets nothing that was sent by these
 */
public record ArrivalFilter(
    boolean dose, Set<String> sopClasses, Set<String> calledAets, Set<String> ignoredCallingAets) {
  public ArrivalFilter {
    sopClasses = Set.copyOf(sopClasses);
    calledAets = Set.copyOf(calledAets);
    ignoredCallingAets = Set.copyOf(ignoredCallingAets);
  }

  /** What the configuration says of arrivals. */
  public static ArrivalFilter of(Section configuration) {
    return new ArrivalFilter(
        configuration.texts("jobs").contains("dose"),
        Set.copyOf(configuration.texts("sopClasses")),
        Set.copyOf(configuration.texts("calledAets")),
        Set.copyOf(configuration.texts("ignoredCallingAets")));
  }

  /** Whether the object is one of these. */
  public boolean accepts(InstanceStored stored) {
    return dose
        && (sopClasses.isEmpty() || sopClasses.contains(stored.sopClassUid()))
        && (calledAets.isEmpty() || calledAets.contains(stored.calledAet()))
        && !ignoredCallingAets.contains(stored.callingAet());
  }
}
