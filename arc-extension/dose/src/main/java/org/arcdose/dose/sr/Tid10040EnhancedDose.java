package org.arcdose.dose.sr;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arcdose.dose.Calibration;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionEventFacts;
import org.arcdose.dose.ProjectionIrradiationEvent;

/**
 * Enhanced X-Ray Radiation Dose (PS3.16 TID 10040): totals (TID 10041) and event summaries (TID
 * 10042) with the technique of their time (TID 10043). Geometry given as matrices and values given
 * as tables over time are not read.
 */
final class Tid10040EnhancedDose {
  private Tid10040EnhancedDose() {}

  static Tid10001ProjectionDose read(Section root) {
    List<ProjectionAccumulatedDose> totals = new ArrayList<>();
    List<GlandularAccumulatedDose> glandularTotals = new ArrayList<>();
    List<Calibration> calibrations = new ArrayList<>();
    for (Section accumulated : root.sections(EnhancedConcepts.ACCUMULATED)) {
      totals.add(total(accumulated));
      glandularTotals.addAll(Tid10005GlandularDose.read(accumulated));
      calibrations.addAll(Tid10002Calibration.read(accumulated));
    }
    Tid10043Details details = Tid10043Details.of(root);
    Tid10001ProjectionDose dose =
        new Tid10001ProjectionDose(
            totals,
            glandularTotals,
            root.sections(EnhancedConcepts.EVENT).stream()
                .map(event -> event(event, details.during(event)))
                .toList(),
            calibrations);
    ProjectionPlausibility.check(root, dose);
    return dose;
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
    ProjectionEventFacts facts = Tid10003IrradiationEvent.facts(event, VendorEvent.NONE.position());
    List<ProjectionEventDose> doses =
        Stream.concat(
                Stream.of(event),
                event.sections(EnhancedConcepts.REFERENCE_POINT_DOSIMETRY).stream())
            .map(Tid10003IrradiationEvent::dose)
            .toList();
    return new ProjectionIrradiationEvent(
        facts,
        new ProjectionEventDose(
            first(doses, ProjectionEventDose::doseAreaProductGym2),
            first(doses, ProjectionEventDose::doseRpGy),
            first(doses, ProjectionEventDose::referencePoint),
            first(doses, ProjectionEventDose::referencePointText),
            first(doses, ProjectionEventDose::averageGlandularDoseMgy),
            first(doses, ProjectionEventDose::entranceExposureMgy),
            first(doses, ProjectionEventDose::halfValueLayerMm),
            first(doses, ProjectionEventDose::derivation)),
        details.source(event),
        details.series(),
        Tid10003aDetector.read(event, VendorEvent.NONE),
        Tid10003cMechanics.mechanics(event, VendorEvent.NONE),
        Tid10003cMechanics.distances(event, VendorEvent.NONE),
        null,
        null,
        details.filters(),
        event.codes(ProjectionConcepts.GRID),
        List.of(),
        Participants.of(event));
  }

  private static <S, T> T first(List<S> sources, Function<S, T> value) {
    return sources.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
