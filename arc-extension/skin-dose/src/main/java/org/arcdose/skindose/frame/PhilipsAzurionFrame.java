package org.arcdose.skindose.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;

/**
 * Philips Azurion: "lateral" is to the left, height above the floor, both usable; "longitudinal" is
 * along the table from a zero nobody has published, so the first event is placed by its target
 * region and the others by their distance from it.
 */
final class PhilipsAzurionFrame implements VendorFrame {
  private static final double MM_PER_CM = 10;
  private static final double USUAL_SYSTEM_HEIGHT_MM = 1065;

  @Override
  public String name() {
    return "Philips Azurion";
  }

  @Override
  public Confidence confidence() {
    return Confidence.LOW;
  }

  @Override
  public boolean concerns(ReportedEvent event) {
    return event.device().mentions("azurion");
  }

  @Override
  public Optional<Vec3> table(
      ReportedEvent event, ReportedEvent first, List<Assumption> assumptions) {
    OptionalDouble left = event.value(Item.TABLE_LATERAL);
    OptionalDouble height = event.value(Item.TABLE_HEIGHT);
    OptionalDouble along = event.value(Item.TABLE_LONGITUDINAL);
    if (left.isEmpty() || height.isEmpty() || along.isEmpty()) {
      return Optional.empty();
    }
    assumptions.add(
        Assumption.major(
            "The zero of the table's longitudinal position is not known; "
                + AnatomicalPlacement.SENTENCE));
    double change =
        along.getAsDouble() - first.value(Item.TABLE_LONGITUDINAL).orElse(along.getAsDouble());
    double system = event.positive(Item.SYSTEM_HEIGHT).orElse(USUAL_SYSTEM_HEIGHT_MM);
    return Optional.of(
        new Vec3(
            left.getAsDouble() / MM_PER_CM,
            (system - height.getAsDouble()) / MM_PER_CM,
            AnatomicalPlacement.cmBelowVertex(first) + change / MM_PER_CM));
  }

  @Override
  public Optional<Vec3> tableAtEnd(ReportedEvent event, ReportedEvent first, Vec3 atStart) {
    return VendorFrame.super
        .tableAtEnd(event, first, new Vec3(atStart.z(), atStart.y(), atStart.x()))
        .map(end -> new Vec3(end.z(), 2 * atStart.y() - end.y(), end.x()));
  }

  @Override
  public Optional<Field> shutters(ReportedEvent event) {
    return PhilipsShutters.field(event);
  }
}
