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
 * Philips Allura: the table's height is above the floor and its "lateral" position from a zero of
 * the room; the private items Height of System and Longitudinal Beam Position say where the
 * isocentre is. Agrees with one commissioned room within 1.2 cm.
 */
final class PhilipsAlluraFrame implements VendorFrame {
  private static final double MM_PER_CM = 10;

  /** Where an Allura's isocentre is above the floor when the report does not say. */
  private static final double USUAL_SYSTEM_HEIGHT_MM = 1065;

  private static final double PROPELLER_FROM_DEG = -120;
  private static final double PROPELLER_TO_DEG = 120;
  private static final double ROLL_FROM_DEG = -45;
  private static final double ROLL_TO_DEG = 135;

  @Override
  public String name() {
    return "Philips Allura";
  }

  @Override
  public Confidence confidence() {
    return Confidence.MEDIUM;
  }

  @Override
  public boolean concerns(ReportedEvent event) {
    return event.device().mentions("allura")
        || (event.device().mentions("philips") && event.value(Item.BEAM_LONGITUDINAL).isPresent());
  }

  @Override
  public Optional<Vec3> table(
      ReportedEvent event, ReportedEvent first, List<Assumption> assumptions) {
    OptionalDouble left = event.value(Item.TABLE_LONGITUDINAL);
    OptionalDouble height = event.value(Item.TABLE_HEIGHT);
    OptionalDouble cranial = event.value(Item.TABLE_LATERAL);
    if (left.isEmpty() || height.isEmpty() || cranial.isEmpty()) {
      return Optional.empty();
    }
    OptionalDouble systemHeight = event.positive(Item.SYSTEM_HEIGHT);
    if (systemHeight.isEmpty()) {
      assumptions.add(
          Assumption.major("Height of System is not reported; 1065 mm above the floor was taken."));
    }
    return Optional.of(
        new Vec3(
            left.getAsDouble() / MM_PER_CM,
            (systemHeight.orElse(USUAL_SYSTEM_HEIGHT_MM) - height.getAsDouble()) / MM_PER_CM,
            cranial(event, cranial.getAsDouble(), first, assumptions)));
  }

  @Override
  public Optional<Vec3> tableAtEnd(ReportedEvent event, ReportedEvent first, Vec3 atStart) {
    return VendorFrame.super
        .tableAtEnd(event, first, atStart)
        .map(end -> new Vec3(end.x(), 2 * atStart.y() - end.y(), end.z()));
  }

  @Override
  public Optional<Field> shutters(ReportedEvent event) {
    return PhilipsShutters.field(event);
  }

  /** The two rotational scans of the Allura that report only their start: propeller and roll. */
  @Override
  public OptionalDouble impliedPrimaryEnd(ReportedEvent event) {
    OptionalDouble start = event.value(Item.PRIMARY_ANGLE);
    if (start.isPresent() && Math.abs(start.getAsDouble() - PROPELLER_FROM_DEG) <= 0.5) {
      return OptionalDouble.of(PROPELLER_TO_DEG);
    }
    if (start.isPresent() && Math.abs(start.getAsDouble() - ROLL_FROM_DEG) <= 0.5) {
      return OptionalDouble.of(ROLL_TO_DEG);
    }
    return OptionalDouble.empty();
  }

  private static double cranial(
      ReportedEvent event, double tableMm, ReportedEvent first, List<Assumption> assumptions) {
    OptionalDouble beam = event.value(Item.BEAM_LONGITUDINAL);
    if (beam.isPresent()) {
      return (tableMm - beam.getAsDouble()) / MM_PER_CM;
    }
    assumptions.add(
        Assumption.major(
            "Longitudinal Beam Position is not reported; " + AnatomicalPlacement.SENTENCE));
    double change = tableMm - first.value(Item.TABLE_LATERAL).orElse(tableMm);
    return AnatomicalPlacement.cmBelowVertex(first) + change / MM_PER_CM;
  }
}
