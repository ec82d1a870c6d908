package org.arcdose.skindose.normalisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.NormalisedEvent;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.exposure.Pose;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.frame.VendorFrame;
import org.arcdose.skindose.frame.VendorFrames;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.physics.BeamQuality;

/** Turns the events of one procedure into exposures; one bad event does not keep others out. */
public final class Normaliser {
  private static final double MGY_PER_GY = 1000;
  private static final double MGY_CM2_PER_GY_M2 = 1e7;
  private static final List<Item> MORE_THAN_ZERO =
      List.of(
          Item.DOSE_AREA_PRODUCT,
          Item.SOURCE_TO_REFERENCE_POINT,
          Item.SOURCE_TO_DETECTOR,
          Item.FIELD_WIDTH,
          Item.FIELD_HEIGHT,
          Item.FIELD_AREA);

  private static final String WITHOUT_GEOMETRY =
      "Neither a table position nor angles and distances are reported: an upper bound only, without"
          + " a place.";

  private final DeviceSettings settings;

  public Normaliser(DeviceSettings settings) {
    this.settings = settings;
  }

  /** In the order given. */
  public List<NormalisedEvent> normalise(List<ReportedEvent> events) {
    return events.stream().map(event -> normalise(event, events.get(0))).toList();
  }

  private NormalisedEvent normalise(ReportedEvent event, ReportedEvent first) {
    List<Assumption> assumptions = new ArrayList<>();
    event.problems().forEach(problem -> assumptions.add(Assumption.minor(problem)));
    try {
      return exposure(event, first, assumptions);
    } catch (NotComputableException e) {
      String also = assumptions.isEmpty() ? "" : " " + sentences(assumptions);
      return new NormalisedEvent.NotComputable(event.uid(), e.getMessage() + also, e.withoutDose());
    }
  }

  private NormalisedEvent exposure(
      ReportedEvent event, ReportedEvent first, List<Assumption> assumptions)
      throws NotComputableException {
    VendorFrame frame = VendorFrames.of(event);
    Kerma.check(event);
    MORE_THAN_ZERO.stream()
        .filter(item -> event.value(item).isPresent() && event.positive(item).isEmpty())
        .map(item -> item.reported() + " is not greater than zero; it was left out.")
        .forEach(sentence -> assumptions.add(Assumption.minor(sentence)));
    Optional<Vec3> table = frame.table(event, first, assumptions);
    BeamQuality quality = Filtration.quality(event, settings.inherentAluminiumMm(), assumptions);
    if (table.isEmpty() && hasNoGeometry(event)) {
      return bound(event, quality, assumptions);
    }
    double referenceCm = ReferencePoint.checkedCm(event, assumptions);
    OptionalDouble displayed = event.positive(Item.DOSE_RP);
    Field field =
        FieldSize.of(event, frame, referenceCm, displayed.orElse(0), assumptions)
            .orElseThrow(() -> new NotComputableException("The size of the field is not known."));
    double areaCm2 = field.unitArea() * referenceCm * referenceCm;
    double kermaMgy =
        Kerma.mGy(event, areaCm2, assumptions) * settings.kermaFactors().get(tube(event));
    OptionalDouble product = event.positive(Item.DOSE_AREA_PRODUCT);
    PatientOrientation orientation = Lying.orientation(event, assumptions);
    Motion motion = new Motion(event, first, frame, settings.tableOffset(), assumptions);
    Pose start = motion.start(table);
    Lying.compare(orientation, start, assumptions);
    Exposure exposure =
        new Exposure(
            event.uid(),
            event.startedAt(),
            tube(event),
            kermaMgy,
            product.isPresent() ? product.getAsDouble() * MGY_CM2_PER_GY_M2 : kermaMgy * areaCm2,
            ReferencePoint.isocentreCm(event, referenceCm, assumptions),
            referenceCm,
            start,
            motion.end(start),
            field,
            Wedges.in(event, field, assumptions),
            quality,
            orientation,
            frame.name(),
            frame.confidence(),
            assumptions);
    return new NormalisedEvent.Computable(exposure);
  }

  private static boolean hasNoGeometry(ReportedEvent event) {
    boolean knowsDistance =
        event.value(Item.SOURCE_TO_ISOCENTRE).isPresent()
            || event.value(Item.SOURCE_TO_REFERENCE_POINT).isPresent();
    return event.value(Item.PRIMARY_ANGLE).isEmpty() || !knowsDistance;
  }

  private NormalisedEvent bound(
      ReportedEvent event, BeamQuality quality, List<Assumption> assumptions)
      throws NotComputableException {
    OptionalDouble kerma = event.positive(Item.DOSE_RP);
    if (kerma.isEmpty()) {
      throw new NotComputableException("Dose (RP) is not reported.");
    }
    double kermaMgy = kerma.getAsDouble() * MGY_PER_GY * settings.kermaFactors().get(tube(event));
    double bound = UpperBound.mGy(kermaMgy, UpperBound.referenceCm(event, assumptions), quality);
    String also = assumptions.isEmpty() ? "" : " " + sentences(assumptions);
    return new NormalisedEvent.BoundOnly(event.uid(), bound, WITHOUT_GEOMETRY + also);
  }

  private static int tube(ReportedEvent event) {
    return event.plane().toLowerCase(Locale.ROOT).contains("plane b") ? 1 : 0;
  }

  private static String sentences(List<Assumption> assumptions) {
    return String.join(" ", assumptions.stream().map(Assumption::sentence).distinct().toList());
  }
}
