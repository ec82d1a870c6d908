package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dose.Calibration;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionIrradiationEvent;

/**
 * Enhanced X-Ray Radiation Dose (PS3.16 TID 10040): totals (TID 10041) and event summaries (TID
 * 10042) with what is told of their source and time (TID 10043). Geometry given as matrices is not
 * read.
 */
final class Tid10040EnhancedDose {
  private Tid10040EnhancedDose() {}

  static Tid10001ProjectionDose read(Section root) {
    List<ProjectionAccumulatedDose> totals = new ArrayList<>();
    List<GlandularAccumulatedDose> glandularTotals = new ArrayList<>();
    List<Calibration> calibrations = new ArrayList<>();
    for (Section accumulated : ofDifferentSources(root)) {
      totals.add(total(accumulated));
      glandularTotals.addAll(Tid10005GlandularDose.read(accumulated));
      calibrations.addAll(Tid10002Calibration.read(accumulated));
    }
    Function<Section, Tid10043Details> details = Tid10043Details.of(root);
    Tid10001ProjectionDose dose =
        new Tid10001ProjectionDose(
            totals,
            glandularTotals,
            root.sections(EnhancedConcepts.EVENT).stream()
                .map(event -> event(event, details.apply(event)))
                .toList(),
            calibrations);
    ProjectionPlausibility.check(root, dose);
    return dose;
  }

  /** A total over several sources is left out where each of them has a total of its own. */
  private static List<Section> ofDifferentSources(Section root) {
    List<Section> all = root.sections(EnhancedConcepts.ACCUMULATED);
    Set<String> single =
        all.stream()
            .filter(total -> total.quantity(ProjectionConcepts.DAP_TOTAL, DoseUnits.GY_M2) != null)
            .map(total -> XRaySourceId.of(total).names())
            .filter(names -> names.size() == 1)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(
            total -> {
              Set<String> names = XRaySourceId.of(total).names();
              return names.size() < 2 || !single.containsAll(names);
            })
        .toList();
  }

  private static ProjectionAccumulatedDose total(Section total) {
    ProjectionAccumulatedDose direct = Tid10002AccumulatedDose.read(total);
    List<ProjectionAccumulatedDose> all =
        Stream.concat(
                Stream.of(direct),
                total.sections(EnhancedConcepts.REFERENCE_POINT_DOSIMETRY).stream()
                    .map(Tid10002AccumulatedDose::read))
            .toList();
    return new ProjectionAccumulatedDose(
        direct.acquisitionPlane(),
        first(all, ProjectionAccumulatedDose::doseAreaProductGym2),
        first(all, ProjectionAccumulatedDose::doseRpGy),
        first(all, ProjectionAccumulatedDose::fluoroDoseAreaProductGym2),
        first(all, ProjectionAccumulatedDose::fluoroDoseRpGy),
        first(all, ProjectionAccumulatedDose::fluoroTimeS),
        first(all, ProjectionAccumulatedDose::acquisitionDoseAreaProductGym2),
        first(all, ProjectionAccumulatedDose::acquisitionDoseRpGy),
        first(all, ProjectionAccumulatedDose::acquisitionTimeS),
        first(all, ProjectionAccumulatedDose::radiographicFrames),
        first(all, ProjectionAccumulatedDose::distanceSourceToReferencePointMm),
        first(all, ProjectionAccumulatedDose::referencePoint),
        first(all, ProjectionAccumulatedDose::referencePointText),
        direct.detectorType());
  }

  private static ProjectionIrradiationEvent event(Section event, Tid10043Details details) {
    List<ProjectionEventDose> doses =
        Stream.concat(
                Stream.of(event),
                event.sections(EnhancedConcepts.REFERENCE_POINT_DOSIMETRY).stream())
            .map(Tid10003IrradiationEvent::dose)
            .toList();
    return new ProjectionIrradiationEvent(
        Tid10054Procedure.facts(details),
        new ProjectionEventDose(
            first(doses, ProjectionEventDose::doseAreaProductGym2),
            doseRpGy(event, details, first(doses, ProjectionEventDose::doseRpGy)),
            first(doses, ProjectionEventDose::referencePoint),
            first(doses, ProjectionEventDose::referencePointText),
            first(doses, ProjectionEventDose::averageGlandularDoseMgy),
            first(doses, ProjectionEventDose::entranceExposureMgy),
            first(doses, ProjectionEventDose::halfValueLayerMm),
            first(doses, ProjectionEventDose::derivation)),
        Tid10045Technique.source(details),
        Tid10045Technique.series(details),
        Tid10003aDetector.read(event, VendorEvent.NONE),
        Tid10003cMechanics.mechanics(event, VendorEvent.NONE),
        Tid10054Procedure.distances(details),
        null,
        null,
        Tid10046Filtration.filters(details),
        Tid10054Procedure.grids(details),
        event
            .section(ProjectionConcepts.IMAGE_VIEW)
            .map(view -> view.codes(ProjectionConcepts.IMAGE_VIEW_MODIFIER))
            .orElseGet(List::of),
        Participants.of(event));
  }

  /** The template lets a device leave it out where it measures at the reference point. */
  private static BigDecimal doseRpGy(Section event, Tid10043Details details, BigDecimal told) {
    boolean leftOut =
        Stream.concat(
                Stream.of(event),
                event.sections(EnhancedConcepts.REFERENCE_POINT_DOSIMETRY).stream())
            .allMatch(section -> section.section(ProjectionConcepts.DOSE_RP).isEmpty());
    BigDecimal measured = leftOut ? details.outputAtReferencePoint(DoseUnits.GY) : null;
    if (measured != null) {
      event.note(
          ProjectionConcepts.DOSE_RP,
          "is missing; the air kerma at the output measurement point, which is the same point,"
              + " stands for it");
    }
    return told == null ? measured : told;
  }

  private static <S, T> T first(List<S> sources, Function<S, T> value) {
    return sources.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
