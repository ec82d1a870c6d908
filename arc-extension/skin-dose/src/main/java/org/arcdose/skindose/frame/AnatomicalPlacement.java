package org.arcdose.skindose.frame;

import java.util.Locale;
import java.util.Map;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;

/**
 * Where along the body a beam is when the table's zero is not known: at the level of the target
 * region of the first event, for an adult of 1.75 m lying with the vertex at the table's head end.
 */
public final class AnatomicalPlacement {
  static final String SENTENCE =
      "the first event was put at the level of its target region along the body.";

  private static final double CHEST_CM = 45;

  /** A pad of 4 cm and half a trunk. */
  private static final double MIDDLE_ABOVE_TABLE_CM = 15;

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

  /** Where the table's head end is if the isocentre is in the middle of the body. */
  public static Vec3 table(ReportedEvent event) {
    return new Vec3(0, MIDDLE_ABOVE_TABLE_CM, cmBelowVertex(event));
  }

  static double cmBelowVertex(ReportedEvent event) {
    String region = event.targetRegion().toLowerCase(Locale.ROOT);
    return LEVELS_CM.entrySet().stream()
        .filter(level -> region.contains(level.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .min()
        .orElse(CHEST_CM);
  }
}
