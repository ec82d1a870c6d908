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
import org.arcdose.skindose.exposure.Wedge;
import org.arcdose.skindose.frame.VendorFrame;
import org.arcdose.skindose.frame.VendorFrames;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.physics.BeamQuality;

/** Turns the events of one procedure into exposures; one bad event does not keep others out. */
public final class Normaliser {
  private static final double MGY_PER_GY = 1000;
  private static final double MGY_CM2_PER_GY_M2 = 1e7;
  private static final double MM_PER_CM = 10;
  private static final double WEDGE_AT_MM = 1000;
  private static final double LEAST_REFERENCE_CM = 5;
  private static final double MOST_FIELD_TANGENT = 1;
  private static final double MOST_RECEPTOR_CM = 120;
  private static final String NO_DISTANCE =
      " No distance is reported either; the reference point was taken 120 cm from the source.";

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
      return new NormalisedEvent.NotComputable(event.uid(), e.getMessage() + also);
    }
  }

  private NormalisedEvent exposure(
      ReportedEvent event, ReportedEvent first, List<Assumption> assumptions)
      throws NotComputableException {
    VendorFrame frame = VendorFrames.of(event);
    Kerma.check(event);
    Optional<Vec3> table = frame.table(event, first, assumptions);
    BeamQuality quality = Filtration.quality(event, settings.inherentAluminiumMm(), assumptions);
    if (event.value(Item.PRIMARY_ANGLE).isEmpty() && table.isEmpty()) {
      return bound(event, quality, assumptions);
    }
    double referenceCm = referenceCm(event, assumptions);
    OptionalDouble displayed = event.positive(Item.DOSE_RP);
    Field field =
        FieldSize.of(event, frame, referenceCm, displayed.orElse(0), assumptions)
            .filter(f -> f.unitArea() > 0 && Math.max(f.uMax(), f.vMax()) < MOST_FIELD_TANGENT)
            .orElseThrow(() -> new NotComputableException("The size of the field is not known."));
    double areaCm2 = field.unitArea() * referenceCm * referenceCm;
    double kermaMgy =
        Kerma.mGy(event, areaCm2, assumptions) * settings.kermaFactors().get(tube(event));
    OptionalDouble product = event.positive(Item.DOSE_AREA_PRODUCT);
    Motion motion = new Motion(event, first, frame, settings.tableOffset(), assumptions);
    Pose start = motion.start(table);
    Exposure exposure =
        new Exposure(
            event.uid(),
            event.startedAt(),
            tube(event),
            kermaMgy,
            product.isPresent() ? product.getAsDouble() * MGY_CM2_PER_GY_M2 : kermaMgy * areaCm2,
            isocentreCm(event, referenceCm, assumptions),
            referenceCm,
            start,
            motion.end(start),
            field,
            wedges(event, field, assumptions),
            quality,
            orientation(event, assumptions),
            frame.name(),
            frame.confidence(),
            assumptions);
    return new NormalisedEvent.Computable(exposure);
  }

  /**
   * Where not even the reference point is known, it is as far as the image receptor; where that is
   * not known either, as far as devices have it.
   */
  private NormalisedEvent bound(
      ReportedEvent event, BeamQuality quality, List<Assumption> assumptions)
      throws NotComputableException {
    boolean known = ReferencePoint.distanceCm(event, assumptions).isPresent();
    OptionalDouble receptor = FieldSize.receptorMm(event);
    double referenceCm =
        known
            ? referenceCm(event, assumptions)
            : receptor.orElse(MOST_RECEPTOR_CM * MM_PER_CM) / MM_PER_CM;
    OptionalDouble kerma = event.positive(Item.DOSE_RP);
    if (kerma.isEmpty()) {
      throw new NotComputableException("Dose (RP) is not reported.");
    }
    double kermaMgy = kerma.getAsDouble() * MGY_PER_GY * settings.kermaFactors().get(tube(event));
    return new NormalisedEvent.BoundOnly(
        event.uid(),
        UpperBound.mGy(kermaMgy, referenceCm, quality),
        "Neither angles nor table positions are reported: an upper bound only, without a place."
            + (known || receptor.isPresent() ? "" : NO_DISTANCE));
  }

  private static double referenceCm(ReportedEvent event, List<Assumption> assumptions)
      throws NotComputableException {
    OptionalDouble isocentre = event.value(Item.SOURCE_TO_ISOCENTRE);
    if (isocentre.isPresent() && isocentre.getAsDouble() <= 0) {
      throw new NotComputableException("Distance Source to Isocenter is not greater than zero.");
    }
    double distance =
        ReferencePoint.distanceCm(event, assumptions)
            .orElseThrow(
                () ->
                    new NotComputableException(
                        "Neither Distance Source to Isocenter nor Distance Source to Reference"
                            + " Point is reported."));
    if (!(distance >= LEAST_REFERENCE_CM)) {
      throw new NotComputableException(
          "The reference point is less than 5 cm from the source; no device is built so.");
    }
    return distance;
  }

  private static double isocentreCm(
      ReportedEvent event, double referenceCm, List<Assumption> assumptions) {
    OptionalDouble reported = event.positive(Item.SOURCE_TO_ISOCENTRE);
    if (reported.isEmpty()) {
      assumptions.add(
          Assumption.major(
              "Distance Source to Isocenter is not reported; 15 cm beyond the reference point was"
                  + " taken."));
      return referenceCm + 15;
    }
    return reported.getAsDouble() / MM_PER_CM;
  }

  private static PatientOrientation orientation(ReportedEvent event, List<Assumption> assumptions) {
    return PatientOrientation.of(event.tableRelationship(), event.orientation())
        .orElseGet(
            () -> {
              assumptions.add(
                  Assumption.minor(
                      "How the patient lay is not reported completely; head first and supine was"
                          + " taken where nothing is."));
              return PatientOrientation.of(
                      event.tableRelationship().isEmpty() ? "head" : event.tableRelationship(),
                      event.orientation().isEmpty() ? "supine" : event.orientation())
                  .orElse(PatientOrientation.HFS);
            });
  }

  private static List<Wedge> wedges(
      ReportedEvent event, Field field, List<Assumption> assumptions) {
    List<Wedge> wedges = new ArrayList<>();
    wedge(event, Item.WEDGE_1_DISTANCE, Item.WEDGE_1_ANGLE, field).ifPresent(wedges::add);
    wedge(event, Item.WEDGE_2_DISTANCE, Item.WEDGE_2_ANGLE, field).ifPresent(wedges::add);
    if (!wedges.isEmpty()) {
      assumptions.add(Assumption.minor("A wedge filter reaches into the field."));
    }
    return wedges;
  }

  private static Optional<Wedge> wedge(
      ReportedEvent event, Item distance, Item angle, Field field) {
    if (event.value(distance).isEmpty() || event.value(angle).isEmpty()) {
      return Optional.empty();
    }
    double tangent = event.value(distance).getAsDouble() / WEDGE_AT_MM;
    double radians = StrictMath.toRadians(event.value(angle).getAsDouble());
    Wedge wedge = new Wedge(tangent, StrictMath.cos(radians), StrictMath.sin(radians));
    double reach =
        Math.max(field.uMin() * wedge.towardsU(), field.uMax() * wedge.towardsU())
            + Math.max(field.vMin() * wedge.towardsV(), field.vMax() * wedge.towardsV());
    return reach > tangent ? Optional.of(wedge) : Optional.empty();
  }

  private static int tube(ReportedEvent event) {
    return event.plane().toLowerCase(Locale.ROOT).contains("plane b") ? 1 : 0;
  }

  private static String sentences(List<Assumption> assumptions) {
    return String.join(" ", assumptions.stream().map(Assumption::sentence).distinct().toList());
  }
}
