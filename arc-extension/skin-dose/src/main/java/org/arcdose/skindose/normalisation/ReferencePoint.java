package org.arcdose.skindose.normalisation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;

/** Distance from the source to the point Dose (RP) is given at (113780, DCM; CID 10025). */
final class ReferencePoint {
  private static final double ISOCENTRE_TO_REFERENCE_CM = 15;
  private static final double RECEPTOR_TO_REFERENCE_CM = 30;
  private static final double MM_PER_CM = 10;
  private static final double LEAST_CM = 5;
  private static final double MOST_CM = 500;

  private ReferencePoint() {}

  /** In cm; empty if neither the distance nor anything it follows from is reported. */
  static OptionalDouble distanceCm(ReportedEvent event, List<Assumption> assumptions) {
    OptionalDouble reported = event.positive(Item.SOURCE_TO_REFERENCE_POINT);
    if (reported.isPresent()) {
      return OptionalDouble.of(reported.getAsDouble() / MM_PER_CM);
    }
    String definition = event.referencePoint().toLowerCase(Locale.ROOT).replace(" ", "");
    OptionalDouble receptor = event.positive(Item.SOURCE_TO_DETECTOR);
    if (definition.contains("inputsurface") && receptor.isPresent()) {
      return OptionalDouble.of(receptor.getAsDouble() / MM_PER_CM - RECEPTOR_TO_REFERENCE_CM);
    }
    OptionalDouble isocentre = event.positive(Item.SOURCE_TO_ISOCENTRE);
    if (isocentre.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (!definition.isEmpty() && !definition.contains("15cm")) {
      assumptions.add(
          Assumption.major(
              "The reference point is not at a distance that is reported; 15 cm from the isocentre"
                  + " towards the source was taken."));
    }
    return OptionalDouble.of(isocentre.getAsDouble() / MM_PER_CM - ISOCENTRE_TO_REFERENCE_CM);
  }

  /**
   * The same, or why there is none.
   *
   * @throws NotComputableException if no device can be built so
   */
  static double checkedCm(ReportedEvent event, List<Assumption> assumptions)
      throws NotComputableException {
    OptionalDouble isocentre = event.value(Item.SOURCE_TO_ISOCENTRE);
    if (isocentre.isPresent() && isocentre.getAsDouble() <= 0) {
      throw new NotComputableException("Distance Source to Isocenter is not greater than zero.");
    }
    double distance =
        distanceCm(event, assumptions)
            .orElseThrow(
                () ->
                    new NotComputableException(
                        "Neither Distance Source to Isocenter nor Distance Source to Reference"
                            + " Point is reported."));
    if (!(distance >= LEAST_CM && distance <= MOST_CM)
        || isocentre.orElse(0) / MM_PER_CM > MOST_CM) {
      throw new NotComputableException(
          "Reference point or isocentre are less than 5 cm or more than 5 m from the source; no"
              + " device is built so.");
    }
    return distance;
  }

  /** From the source to the isocentre in cm; as the reference point is defined if not reported. */
  static double isocentreCm(ReportedEvent event, double referenceCm, List<Assumption> assumptions) {
    OptionalDouble reported = event.positive(Item.SOURCE_TO_ISOCENTRE);
    if (reported.isEmpty()) {
      assumptions.add(
          Assumption.major(
              "Distance Source to Isocenter is not reported; 15 cm beyond the reference point was"
                  + " taken."));
      return referenceCm + ISOCENTRE_TO_REFERENCE_CM;
    }
    return reported.getAsDouble() / MM_PER_CM;
  }
}
