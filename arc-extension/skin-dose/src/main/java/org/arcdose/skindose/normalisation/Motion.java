package org.arcdose.skindose.normalisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.Pose;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.frame.AnatomicalPlacement;
import org.arcdose.skindose.frame.VendorFrame;
import org.arcdose.skindose.geometry.Vec3;

/** Where C-arm and table stand at the start and at the end of an event. */
record Motion(
    ReportedEvent event,
    ReportedEvent first,
    VendorFrame frame,
    Vec3 offset,
    List<Assumption> assumptions) {
  private static final double MOST_CM = 1000;
  private static final double MOST_DEG = 360;

  /** As well as the place of a patient is known anyhow. */
  private static final double SAME_PLACE_CM = 2;

  /**
   * At the start.
   *
   * @throws NotComputableException if the table is where no room has one
   */
  Pose start(Optional<Vec3> reported) throws NotComputableException {
    if (reported.isEmpty()) {
      assumptions.add(
          Assumption.major(
              "No table position is reported; the patient was put with the target region at the"
                  + " isocentre."));
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
    Vec3 table = inRoom(reported.orElseGet(() -> AnatomicalPlacement.table(first)).plus(offset));
    Pose pose =
        new Pose(
            angle(event.value(Item.PRIMARY_ANGLE), 0),
            angle(event.value(Item.SECONDARY_ANGLE), 0),
            table,
            angle(event.value(Item.TABLE_HEAD_TILT), 0),
            angle(event.value(Item.TABLE_HORIZONTAL_ROTATION), 0),
            angle(event.value(Item.TABLE_CRADLE_TILT), 0));
    if (pose.tableToRoom().shift().minus(table).length() > SAME_PLACE_CM) {
      assumptions.add(
          Assumption.major(
              "The table is turned or tilted, but not about which point; the isocentre was taken."));
    }
    return pose;
  }

  /**
   * At the end; of a stationary acquisition that is the start, whatever else is reported.
   *
   * @throws NotComputableException if the table is where no room has one
   */
  Pose end(Pose start) throws NotComputableException {
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
        angle(primary, start.primaryDeg()),
        angle(event.value(Item.SECONDARY_END_ANGLE), start.secondaryDeg()),
        inRoom(frame.tableAtEnd(event, first, start.table()).orElse(start.table())),
        start.tiltDeg(),
        start.horizontalDeg(),
        start.cradleDeg());
  }

  private void note(Item angle) {
    if (event.value(angle).isEmpty()) {
      assumptions.add(Assumption.major(angle.reported() + " is not reported; 0 degree was taken."));
    }
  }

  private static double angle(OptionalDouble reported, double otherwise)
      throws NotComputableException {
    double degrees = reported.orElse(otherwise);
    if (Math.abs(degrees) > MOST_DEG) {
      throw new NotComputableException("An angle is greater than 360 degree.");
    }
    return degrees;
  }

  private static Vec3 inRoom(Vec3 table) throws NotComputableException {
    if (!(table.length() < MOST_CM)) {
      throw new NotComputableException("The table is more than 10 m from the isocentre.");
    }
    return table;
  }
}
