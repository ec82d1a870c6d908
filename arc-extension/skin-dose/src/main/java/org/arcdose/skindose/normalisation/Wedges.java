package org.arcdose.skindose.normalisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.exposure.Wedge;

/**
 * Semi-transparent filters that reach into the field. Each is the half plane beyond a distance from
 * the axis, in a direction counted from the field's width towards its height: nobody has published
 * the zero and the sense of that angle, nor what the filters let through.
 */
final class Wedges {
  private static final double AT_MM = 1000;

  private Wedges() {}

  static List<Wedge> in(ReportedEvent event, Field field, List<Assumption> assumptions) {
    List<Wedge> wedges = new ArrayList<>();
    wedge(event, Item.WEDGE_1_DISTANCE, Item.WEDGE_1_ANGLE, field).ifPresent(wedges::add);
    wedge(event, Item.WEDGE_2_DISTANCE, Item.WEDGE_2_ANGLE, field).ifPresent(wedges::add);
    if (!wedges.isEmpty()) {
      assumptions.add(Assumption.minor("A wedge filter reaches into the field."));
    }
    return wedges;
  }

  private static Optional<Wedge> wedge(
      ReportedEvent event, Item distance, Item angle, Field field) {
    if (event.value(distance).isEmpty() || event.value(angle).isEmpty()) {
      return Optional.empty();
    }
    double tangent = event.value(distance).getAsDouble() / AT_MM;
    double radians = StrictMath.toRadians(event.value(angle).getAsDouble());
    Wedge wedge = new Wedge(tangent, StrictMath.cos(radians), StrictMath.sin(radians));
    double reach =
        Math.max(field.uMin() * wedge.towardsU(), field.uMax() * wedge.towardsU())
            + Math.max(field.vMin() * wedge.towardsV(), field.vMax() * wedge.towardsV());
    return reach > tangent ? Optional.of(wedge) : Optional.empty();
  }
}
