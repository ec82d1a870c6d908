package org.arcdose.skindose.frame;

import java.util.Locale;
import java.util.Map;
import org.arcdose.skindose.exposure.ReportedEvent;

/**
 * Where along the body a beam is when the table's zero is not known: at the level of the target
 * region of the first event, for an adult of 1.75 m lying with the vertex at the table's head end.
 */
final class AnatomicalPlacement {
  static final String SENTENCE =
      "the first event was put at the level of its target region along the body.";

  private static final double CHEST_CM = 45;
  private static final Map<String, Double> LEVELS_CM =
      Map.of(
          "head", 12.0,
          "brain", 10.0,
          "neck", 26.0,
          "chest", CHEST_CM,
          "heart", CHEST_CM,
          "abdomen", 65.0,
          "pelvis", 85.0,
          "leg", 125.0,
          "extremity", 125.0);

  private AnatomicalPlacement() {}

  static double cmBelowVertex(ReportedEvent event) {
    String region = event.targetRegion().toLowerCase(Locale.ROOT);
    return LEVELS_CM.entrySet().stream()
        .filter(level -> region.contains(level.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .min()
        .orElse(CHEST_CM);
  }
}
