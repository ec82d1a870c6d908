package org.arcdose.skindose.frame;

import java.util.List;
import java.util.Optional;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Confidence;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;

/**
 * GE Innova, Discovery IGS and Allia: "lateral" is to the left and "longitudinal" to the head, the
 * other way round than the standard words it; height down, from the isocentre. Not validated.
 */
final class GeFrame implements VendorFrame {
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
  public Optional<Vec3> table(
      ReportedEvent event, ReportedEvent first, List<Assumption> assumptions) {
    if (event.value(Item.TABLE_LATERAL).isEmpty()
        && event.value(Item.TABLE_LONGITUDINAL).isEmpty()
        && event.value(Item.TABLE_HEIGHT).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Vec3(
            DicomFrame.cm(event.value(Item.TABLE_LATERAL)),
            DicomFrame.cm(event.value(Item.TABLE_HEIGHT)),
            DicomFrame.cm(event.value(Item.TABLE_LONGITUDINAL))));
  }

  @Override
  public Optional<Vec3> tableAtEnd(ReportedEvent event, ReportedEvent first, Vec3 atStart) {
    return VendorFrame.super
        .tableAtEnd(event, first, new Vec3(atStart.z(), atStart.y(), atStart.x()))
        .map(swapped -> new Vec3(swapped.z(), swapped.y(), swapped.x()));
  }
}
