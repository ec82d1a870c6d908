package org.arcdose.skindose.frame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

  @Override
  public Optional<Vec3> table(
      ReportedEvent event, ReportedEvent first, List<Assumption> assumptions) {
    OptionalDouble left = event.value(Item.TABLE_LONGITUDINAL);
    OptionalDouble down = event.value(Item.TABLE_HEIGHT);
    OptionalDouble cranial = event.value(Item.TABLE_LATERAL);
    if (left.isEmpty() && down.isEmpty() && cranial.isEmpty()) {
      return Optional.empty();
    }
    note(Item.TABLE_LONGITUDINAL, left, assumptions);
    note(Item.TABLE_HEIGHT, down, assumptions);
    note(Item.TABLE_LATERAL, cranial, assumptions);
    return Optional.of(new Vec3(cm(left), cm(down), cm(cranial)));
  }

  private static void note(Item item, OptionalDouble value, List<Assumption> assumptions) {
    if (value.isEmpty()) {
      assumptions.add(
          Assumption.major(item.reported() + " is not reported; the table's zero was taken."));
    }
  }

  static double cm(OptionalDouble millimetres) {
    return millimetres.orElse(0) / MM_PER_CM;
  }
}
