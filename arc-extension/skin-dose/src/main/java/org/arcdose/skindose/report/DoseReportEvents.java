package org.arcdose.skindose.report;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.BeamGeometry;
import org.arcdose.dose.DoseDistances;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.XRayFilter;
import org.arcdose.dose.XRayMechanics;
import org.arcdose.dose.XRaySource;
import org.arcdose.skindose.exposure.Device;
import org.arcdose.skindose.exposure.FilterLayer;
import org.arcdose.skindose.exposure.Item;
import org.arcdose.skindose.exposure.ReportedEvent;

/** The projection events of a dose report. */
public final class DoseReportEvents {
  private static final List<Concept> KNOWN =
      List.of(
          Concept.of("113611", "DCM", "Stationary Acquisition"),
          Concept.of("113612", "DCM", "Stepping Acquisition"),
          Concept.of("113613", "DCM", "Rotational Acquisition"),
          Concept.of("113621", "DCM", "Plane B"),
          Concept.of("113860", "DCM", "15cm from Isocenter toward Source"),
          Concept.of("113861", "DCM", "30cm in Front of Image Input Surface"),
          Concept.of("F-10470", "SRT", "headfirst"),
          Concept.of("F-10480", "SRT", "feet-first"),
          Concept.of("F-10340", "SRT", "supine"),
          Concept.of("F-10310", "SRT", "prone"),
          Concept.of("F-10317", "SRT", "right lateral decubitus"),
          Concept.of("F-10319", "SRT", "left lateral decubitus"));

  private DoseReportEvents() {}

  /** In the order of the report. */
  public static List<ReportedEvent> of(DoseReport report) {
    Device device =
        new Device(report.equipment().manufacturer(), report.equipment().manufacturerModelName());
    return report.projectionEvents().stream()
        .map(event -> event(event, device, total(report, event)))
        .toList();
  }

  private static ReportedEvent event(
      ProjectionIrradiationEvent event, Device device, ProjectionAccumulatedDose total) {
    ReportedEvent reported = new ReportedEvent(device);
    put(reported, Item.DOSE_RP, event.dose().doseRpGy());
    put(reported, Item.DOSE_AREA_PRODUCT, event.dose().doseAreaProductGym2());
    source(reported, event.source());
    mechanics(reported, event.mechanics());
    distances(reported, event.distances(), event.beam());
    beam(reported, event.beam());
    put(reported, Item.DETECTOR_WIDTH, event.detector().detectorFieldXMm());
    put(reported, Item.DETECTOR_HEIGHT, event.detector().detectorFieldYMm());
    if (event.distances().distanceSourceToReferencePointMm() == null) {
      put(reported, Item.SOURCE_TO_REFERENCE_POINT, total.distanceSourceToReferencePointMm());
    }
    event.filters().forEach(filter -> reported.with(layer(filter)));
    var facts = event.facts();
    return reported
        .identified(text(facts.irradiationEventUid()), facts.startedAt())
        .described(
            meaning(facts.eventType()), meaning(facts.acquisitionPlane()), reference(event, total))
        .lying(
            meaning(facts.patientTableRelationship()), meaning(facts.patientOrientationModifier()))
        .targeting(meaning(facts.targetRegion()));
  }

  private static void source(ReportedEvent reported, XRaySource source) {
    put(reported, Item.KVP, source.kvp());
    put(reported, Item.PULSES, source.pulses());
    put(reported, Item.FIELD_AREA, source.collimatedFieldAreaM2());
    put(reported, Item.FIELD_HEIGHT, source.collimatedFieldHeightMm());
    put(reported, Item.FIELD_WIDTH, source.collimatedFieldWidthMm());
  }

  private static void mechanics(ReportedEvent reported, XRayMechanics mechanics) {
    put(reported, Item.PRIMARY_ANGLE, mechanics.primaryAngleDeg());
    put(reported, Item.SECONDARY_ANGLE, mechanics.secondaryAngleDeg());
    put(reported, Item.PRIMARY_END_ANGLE, mechanics.primaryEndAngleDeg());
    put(reported, Item.SECONDARY_END_ANGLE, mechanics.secondaryEndAngleDeg());
    put(reported, Item.TABLE_HEAD_TILT, mechanics.tableHeadTiltDeg());
    put(reported, Item.TABLE_HORIZONTAL_ROTATION, mechanics.tableHorizontalRotationDeg());
    put(reported, Item.TABLE_CRADLE_TILT, mechanics.tableCradleTiltDeg());
  }

  /** Where a device gives the table's height above the floor, that is the one its frame wants. */
  private static void distances(
      ReportedEvent reported, DoseDistances distances, BeamGeometry beam) {
    put(reported, Item.SOURCE_TO_ISOCENTRE, distances.distanceSourceToIsocenterMm());
    put(reported, Item.SOURCE_TO_REFERENCE_POINT, distances.distanceSourceToReferencePointMm());
    put(reported, Item.SOURCE_TO_DETECTOR, distances.distanceSourceToDetectorMm());
    put(reported, Item.FINAL_SOURCE_TO_DETECTOR, distances.distanceSourceToDetectorEndMm());
    put(reported, Item.TABLE_LONGITUDINAL, distances.tableLongitudinalMm());
    put(reported, Item.TABLE_LATERAL, distances.tableLateralMm());
    put(reported, Item.TABLE_LONGITUDINAL_END, distances.tableLongitudinalEndMm());
    put(reported, Item.TABLE_LATERAL_END, distances.tableLateralEndMm());
    boolean aboveFloor = beam.tableTopHeightMm() != null;
    put(
        reported,
        Item.TABLE_HEIGHT,
        aboveFloor ? beam.tableTopHeightMm() : distances.tableHeightMm());
    put(
        reported,
        Item.TABLE_HEIGHT_END,
        aboveFloor ? beam.tableTopHeightEndMm() : distances.tableHeightEndMm());
  }

  private static void beam(ReportedEvent reported, BeamGeometry beam) {
    put(reported, Item.SYSTEM_HEIGHT, beam.isocenterHeightMm());
    put(reported, Item.BEAM_LONGITUDINAL, beam.beamLongitudinalMm());
    put(reported, Item.SHUTTER_TOP, beam.shutterTopMm());
    put(reported, Item.SHUTTER_BOTTOM, beam.shutterBottomMm());
    put(reported, Item.SHUTTER_LEFT, beam.shutterLeftMm());
    put(reported, Item.SHUTTER_RIGHT, beam.shutterRightMm());
    put(reported, Item.WEDGE_1_DISTANCE, beam.firstWedgeDistanceMm());
    put(reported, Item.WEDGE_1_ANGLE, beam.firstWedgeAngleDeg());
    put(reported, Item.WEDGE_2_DISTANCE, beam.secondWedgeDistanceMm());
    put(reported, Item.WEDGE_2_ANGLE, beam.secondWedgeAngleDeg());
  }

  private static FilterLayer layer(XRayFilter filter) {
    return new FilterLayer(
        meaning(filter.material()),
        filter.material() == null ? "" : filter.material().value(),
        number(filter.thicknessMinimumMm()),
        number(filter.thicknessMaximumMm()));
  }

  private static String reference(
      ProjectionIrradiationEvent event, ProjectionAccumulatedDose total) {
    for (String text :
        List.of(
            meaning(event.dose().referencePoint()),
            text(event.dose().referencePointText()),
            meaning(total.referencePoint()))) {
      if (!text.isEmpty()) {
        return text;
      }
    }
    return text(total.referencePointText());
  }

  /** The totals of the event's plane, or of the report if it has but one. */
  private static ProjectionAccumulatedDose total(
      DoseReport report, ProjectionIrradiationEvent event) {
    List<ProjectionAccumulatedDose> totals = report.projectionTotals();
    return totals.stream()
        .filter(
            total ->
                totals.size() == 1
                    || (total.acquisitionPlane() != null
                        && total.acquisitionPlane().equals(event.facts().acquisitionPlane())))
        .findFirst()
        .orElse(ProjectionAccumulatedDose.NONE);
  }

  private static String meaning(Code code) {
    if (code == null) {
      return "";
    }
    for (Concept concept : KNOWN) {
      if (concept.matches(code)) {
        return concept.code().meaning();
      }
    }
    return code.meaning().isEmpty() ? code.value() : code.meaning();
  }

  private static void put(ReportedEvent reported, Item item, BigDecimal value) {
    if (value != null) {
      reported.with(item, value.doubleValue());
    }
  }

  private static double number(BigDecimal value) {
    return value == null ? Double.NaN : value.doubleValue();
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
