package org.arcdose.skindose.frame;

import java.util.Optional;
import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;

/**
 * GE Innova, Discovery IGS and Allia: "lateral" is to the left and "longitudinal" to the head, the
 * other way round than the standard words it; height down, from the isocentre. Not validated.
 */
final class GeFrame extends DicomFrame {
  @Override
  public String name() {
    return "GE";
  }

  @Override
  public Confidence confidence() {
    return Confidence.LOW;
  }

  @Override
  public boolean concerns(ReportedEvent event) {
    return event.device().manufacturer().toLowerCase(java.util.Locale.ROOT).startsWith("ge ")
        || event.device().mentions("general electric");
  }

  @Override
  Item leftItem() {
    return Item.TABLE_LATERAL;
  }

  @Override
  Item cranialItem() {
    return Item.TABLE_LONGITUDINAL;
  }

  @Override
  public Optional<Vec3> tableAtEnd(ReportedEvent event, ReportedEvent first, Vec3 atStart) {
    return super.tableAtEnd(event, first, new Vec3(atStart.z(), atStart.y(), atStart.x()))
        .map(swapped -> new Vec3(swapped.z(), swapped.y(), swapped.x()));
  }
}
