package org.arcdose.skindose.frame;

import java.util.List;
import java.util.Optional;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;

/**
 * Table positions as PS3.16 words them: "longitudinal" towards the patient's left, "lateral"
 * towards the head, height down, all from the isocentre.
 */
abstract class DicomFrame implements VendorFrame {
  private static final double MM_PER_CM = 10;

  /** Which position is towards the patient's left. */
  Item leftItem() {
    return Item.TABLE_LONGITUDINAL;
  }

  /** Which position is towards the head. */
  Item cranialItem() {
    return Item.TABLE_LATERAL;
  }

  @Override
  public Optional<Vec3> table(
      ReportedEvent event, ReportedEvent first, List<Assumption> assumptions) {
    if (event.value(leftItem()).isEmpty()
        && event.value(Item.TABLE_HEIGHT).isEmpty()
        && event.value(cranialItem()).isEmpty()) {
      return Optional.empty();
    }
    Vec3 usual = AnatomicalPlacement.table(first);
    return Optional.of(
        new Vec3(
            cm(event, leftItem(), usual.x(), assumptions),
            cm(event, Item.TABLE_HEIGHT, usual.y(), assumptions),
            cm(event, cranialItem(), usual.z(), assumptions)));
  }

  private static double cm(
      ReportedEvent event, Item item, double otherwiseCm, List<Assumption> assumptions) {
    if (event.value(item).isEmpty()) {
      assumptions.add(
          Assumption.major(
              item.reported()
                  + " is not reported; the patient was put with the target region at the"
                  + " isocentre."));
      return otherwiseCm;
    }
    return event.value(item).getAsDouble() / MM_PER_CM;
  }
}
