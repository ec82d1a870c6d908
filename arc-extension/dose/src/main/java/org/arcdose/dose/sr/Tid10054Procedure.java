package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dose.DoseDistances;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.ProjectionEventFacts;
import org.arcdose.dose.sr.VendorEvent.PatientPosition;

/**
 * Procedure Characteristics (PS3.16 TID 10054): protocol, patient, grids and detector during a
 * period. What the summary of an event says itself goes first.
 */
final class Tid10054Procedure {
  private Tid10054Procedure() {}

  static ProjectionEventFacts facts(Tid10043Details details) {
    Section event = details.event();
    ProjectionEventFacts during =
        details.first(
            EnhancedConcepts.PROCEDURE,
            section -> Tid10003IrradiationEvent.facts(section, PatientPosition.NONE));
    if (during == null) {
      return Tid10003IrradiationEvent.facts(event, PatientPosition.NONE);
    }
    ProjectionEventFacts own =
        Tid10003IrradiationEvent.facts(
            event,
            new PatientPosition(
                during.patientTableRelationship(),
                during.patientOrientation(),
                during.patientOrientationModifier()));
    return new ProjectionEventFacts(
        own.irradiationEventUid(),
        own.acquisitionPlane(),
        own.startedAt(),
        own.eventType(),
        either(own.acquisitionProtocol(), during.acquisitionProtocol()),
        own.label(),
        own.labelType(),
        either(own.targetRegion(), during.targetRegion()),
        own.anatomicalStructure(),
        either(own.laterality(), during.laterality()),
        own.imageView(),
        own.projectionEponymousName(),
        own.patientTableRelationship(),
        own.patientOrientation(),
        own.patientOrientationModifier(),
        own.patientEquivalentThicknessMm(),
        own.breastComposition(),
        own.fibroglandularTissuePercent(),
        own.comment());
  }

  static DoseDistances distances(Tid10043Details details) {
    DoseDistances own = Tid10003cMechanics.distances(details.event(), VendorEvent.NONE);
    List<BigDecimal> toDetectorMm =
        details
            .repeated(
                EnhancedConcepts.PROCEDURE, ProjectionConcepts.SOURCE_TO_DETECTOR, DoseUnits.MM)
            .values();
    return own.distanceSourceToDetectorMm() != null || toDetectorMm.isEmpty()
        ? own
        : new DoseDistances(
            own.distanceSourceToIsocenterMm(),
            own.distanceSourceToReferencePointMm(),
            toDetectorMm.get(0),
            end(toDetectorMm),
            own.distanceSourceToTablePlaneMm(),
            own.tableLongitudinalMm(),
            own.tableLateralMm(),
            own.tableHeightMm(),
            own.tableLongitudinalEndMm(),
            own.tableLateralEndMm(),
            own.tableHeightEndMm(),
            own.distanceSourceToEntranceMm());
  }

  /** The last of several values; an item sent twice does not say that anything moved. */
  private static BigDecimal end(List<BigDecimal> values) {
    BigDecimal last = values.get(values.size() - 1);
    return last.compareTo(values.get(0)) == 0 ? null : last;
  }

  static List<Code> grids(Tid10043Details details) {
    return Stream.concat(
            Stream.of(details.event()), details.parts(EnhancedConcepts.PROCEDURE).stream())
        .flatMap(section -> section.codes(ProjectionConcepts.GRID).stream())
        .distinct()
        .toList();
  }

  private static <T> T either(T one, T other) {
    return one == null ? other : one;
  }
}
