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
}
