package org.arcdose.dose.sr;

import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.ProjectionEventDose;
import org.arcdose.dose.ProjectionEventFacts;
import org.arcdose.dose.ProjectionIrradiationEvent;
import org.arcdose.dose.sr.VendorEvent.PatientPosition;

/** Irradiation Event X-Ray Data (PS3.16 TID 10003). */
final class Tid10003IrradiationEvent {
  private Tid10003IrradiationEvent() {}

  static ProjectionIrradiationEvent read(Section event, VendorEvent vendor) {
    Tid10003bSource source = Tid10003bSource.read(event, vendor);
    return new ProjectionIrradiationEvent(
        facts(event, vendor.position()),
        dose(event),
        source.source(),
        source.series(),
        Tid10003aDetector.read(event, vendor),
        Tid10003cMechanics.mechanics(event, vendor),
        Tid10003cMechanics.distances(event, vendor),
        vendor.beam(),
        null,
        Tid10003bSource.filters(event),
        event.codes(ProjectionConcepts.GRID),
        event
            .section(ProjectionConcepts.IMAGE_VIEW)
            .map(view -> view.codes(ProjectionConcepts.IMAGE_VIEW_MODIFIER))
            .orElseGet(List::of),
        Participants.of(event));
  }

  static ProjectionEventFacts facts(Section event, PatientPosition vendor) {
    return new ProjectionEventFacts(
        event.uid(DoseConcepts.EVENT_UID),
        event.code(ProjectionConcepts.PLANE),
        event.dateTime(ProjectionConcepts.STARTED),
        event.code(ProjectionConcepts.EVENT_TYPE),
        event.text(DoseConcepts.PROTOCOL),
        event.text(ProjectionConcepts.LABEL),
        below(event, ProjectionConcepts.LABEL, ProjectionConcepts.LABEL_TYPE),
        event.code(DoseConcepts.TARGET_REGION),
        event.code(ProjectionConcepts.ANATOMICAL_STRUCTURE),
        laterality(event),
        event.code(ProjectionConcepts.IMAGE_VIEW),
        event.code(ProjectionConcepts.EPONYMOUS_NAME),
        either(event.code(ProjectionConcepts.TABLE_RELATIONSHIP), vendor.tableRelationship()),
        either(event.code(ProjectionConcepts.ORIENTATION), vendor.orientation()),
        either(orientationModifier(event), vendor.modifier()),
        event.quantity(ProjectionConcepts.EQUIVALENT_THICKNESS, DoseUnits.MM),
        event.code(ProjectionConcepts.BREAST_COMPOSITION),
        event.quantity(ProjectionConcepts.FIBROGLANDULAR_TISSUE, DoseUnits.PERCENT),
        event.text(DoseConcepts.COMMENT));
  }

  static ProjectionEventDose dose(Section event) {
    return new ProjectionEventDose(
        event.quantity(ProjectionConcepts.DAP, DoseUnits.GY_M2),
        event.quantity(ProjectionConcepts.DOSE_RP, DoseUnits.GY),
        event.code(ProjectionConcepts.REFERENCE_POINT),
        event.textUnlessCoded(ProjectionConcepts.REFERENCE_POINT),
        event.quantity(ProjectionConcepts.AGD, DoseUnits.MGY),
        event.quantity(ProjectionConcepts.ENTRANCE_EXPOSURE, DoseUnits.MGY),
        event.quantity(ProjectionConcepts.HALF_VALUE_LAYER, DoseUnits.MM),
        event.code(ProjectionConcepts.DERIVATION));
  }

  /** A child of the anatomical structure, in newer reports of the target region. */
  private static Code laterality(Section event) {
    return either(
        below(event, ProjectionConcepts.ANATOMICAL_STRUCTURE, ProjectionConcepts.LATERALITY),
        below(event, DoseConcepts.TARGET_REGION, ProjectionConcepts.LATERALITY));
  }

  /** A child of the orientation; Canon Alphenix writes it beside the orientation. */
  private static Code orientationModifier(Section event) {
    return either(
        below(event, ProjectionConcepts.ORIENTATION, ProjectionConcepts.ORIENTATION_MODIFIER),
        event.code(ProjectionConcepts.ORIENTATION_MODIFIER));
  }

  private static Code either(Code one, Code other) {
    return one == null ? other : one;
  }

  private static Code below(Section event, Concept parent, Concept child) {
    return event.section(parent).map(section -> section.code(child)).orElse(null);
  }
}
