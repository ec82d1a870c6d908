package org.arcdose.skindose.normalisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.Pose;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.frame.VendorFrame;
import org.arcdose.skindose.geometry.Vec3;

/** Where C-arm and table stand at the start and at the end of an event. */
record Motion(
    ReportedEvent event,
    ReportedEvent first,
    VendorFrame frame,
    Vec3 offset,
    List<Assumption> assumptions) {

  Pose start(Optional<Vec3> table) {
    if (table.isEmpty()) {
      assumptions.add(
          Assumption.major(
              "No table position is reported; the table's head end was put at the isocentre."));
    }
    note(Item.PRIMARY_ANGLE);
    note(Item.SECONDARY_ANGLE);
    for (Item item : List.of(Item.TABLE_HEIGHT, Item.TABLE_LATERAL, Item.TABLE_LONGITUDINAL)) {
      if (event.varies(item)) {
        assumptions.add(
            Assumption.minor(
                item.reported() + " is reported with different values; the first was taken."));
      }
    }
    return new Pose(
        event.value(Item.PRIMARY_ANGLE).orElse(0),
        event.value(Item.SECONDARY_ANGLE).orElse(0),
        table.orElse(Vec3.ZERO).plus(offset),
        event.value(Item.TABLE_HEAD_TILT).orElse(0),
        event.value(Item.TABLE_HORIZONTAL_ROTATION).orElse(0),
        event.value(Item.TABLE_CRADLE_TILT).orElse(0));
  }

  /** The end of a stationary acquisition is its start, whatever else is reported. */
  Pose end(Pose start) {
    String type = event.eventType().toLowerCase(Locale.ROOT);
    if (type.contains("stationary")) {
      return start;
    }
    OptionalDouble primary = event.value(Item.PRIMARY_END_ANGLE);
    boolean rotates = type.contains("rotational");
    if (rotates && primary.isEmpty()) {
      primary = frame.impliedPrimaryEnd(event);
      assumptions.add(
          primary.isPresent()
              ? Assumption.minor("The end of the rotation is the one this device is known for.")
              : Assumption.major(
                  "The rotation's end is not reported; all dose was put at its start."));
    }
    return new Pose(
        primary.orElse(start.primaryDeg()),
        event.value(Item.SECONDARY_END_ANGLE).orElse(start.secondaryDeg()),
        frame.tableAtEnd(event, first, start.table()).orElse(start.table()),
        start.tiltDeg(),
        start.horizontalDeg(),
        start.cradleDeg());
  }

  private void note(Item angle) {
    if (event.value(angle).isEmpty()) {
      assumptions.add(Assumption.major(angle.reported() + " is not reported; 0 degree was taken."));
    }
  }
}
