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
 * What the numbers of one family of devices mean. Angles are those of DICOM with all of them; table
 * and shutters differ.
 */
public interface VendorFrame {
  /** As a result names it. */
  String name();

  Confidence confidence();

  /** Whether a device belongs to the family. */
  boolean concerns(ReportedEvent event);

  /**
   * Where the middle of the table's head end is, seen from the isocentre, in cm; empty if the
   * device reports no position.
   *
   * @param first the first event of the device, for frames whose zero has to be guessed
   * @param assumptions where what had to be guessed is noted
   */
  Optional<Vec3> table(ReportedEvent event, ReportedEvent first, List<Assumption> assumptions);

  /** The same at the end of the event; empty if the device reports none. */
  default Optional<Vec3> tableAtEnd(ReportedEvent event, ReportedEvent first, Vec3 atStart) {
    if (event.value(Item.TABLE_LONGITUDINAL_END).isEmpty()
        && event.value(Item.TABLE_LATERAL_END).isEmpty()
        && event.value(Item.TABLE_HEIGHT_END).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Vec3(
            endCm(event, Item.TABLE_LONGITUDINAL, Item.TABLE_LONGITUDINAL_END, atStart.x()),
            endCm(event, Item.TABLE_HEIGHT, Item.TABLE_HEIGHT_END, atStart.y()),
            endCm(event, Item.TABLE_LATERAL, Item.TABLE_LATERAL_END, atStart.z())));
  }

  /** The field as the shutters leave it; empty if the device reports none. */
  default Optional<Field> shutters(ReportedEvent event) {
    return Optional.empty();
  }

  /** Primary angle at the end of a rotational run that reports none, as the device is known to. */
  default OptionalDouble impliedPrimaryEnd(ReportedEvent event) {
    return OptionalDouble.empty();
  }

  /** A coordinate at the end: that at the start and what the reading changed by. */
  private static double endCm(ReportedEvent event, Item start, Item end, double startCm) {
    OptionalDouble from = event.value(start);
    OptionalDouble to = event.value(end);
    return from.isEmpty() || to.isEmpty()
        ? startCm
        : startCm + (to.getAsDouble() - from.getAsDouble()) / 10;
  }
}
