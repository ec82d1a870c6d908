package org.arcdose.skindose.frame;

import java.util.Optional;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;

/**
 * The four shutters of Philips, each the distance of an edge from the axis 1 m from the focus. The
 * left shutter is taken as that on the patient's right (the image's left), the top one as cranial.
 */
final class PhilipsShutters {
  private static final double AT_MM = 1000;

  private PhilipsShutters() {}

  static Optional<Field> field(ReportedEvent event) {
    OptionalDouble left = event.value(Item.SHUTTER_LEFT);
    OptionalDouble right = event.value(Item.SHUTTER_RIGHT);
    OptionalDouble top = event.value(Item.SHUTTER_TOP);
    OptionalDouble bottom = event.value(Item.SHUTTER_BOTTOM);
    if (left.isEmpty() || right.isEmpty() || top.isEmpty() || bottom.isEmpty()) {
      return Optional.empty();
    }
    Field field =
        new Field(
            -left.getAsDouble() / AT_MM,
            right.getAsDouble() / AT_MM,
            -bottom.getAsDouble() / AT_MM,
            top.getAsDouble() / AT_MM,
            Field.Source.SHUTTERS);
    return field.uMax() > field.uMin() && field.vMax() > field.vMin()
        ? Optional.of(field)
        : Optional.empty();
  }
}
