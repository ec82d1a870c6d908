package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.ProjectionIrradiationEvent;

/** Irradiation Event X-Ray Data (PS3.16 TID 10003, 10003A, 10003B, 10003C). */
final class Tid10003IrradiationEvent {
  private Tid10003IrradiationEvent() {}

  static ProjectionIrradiationEvent read(Section event) {
    return new ProjectionIrradiationEvent(
        event.uid(DoseConcepts.EVENT_UID),
        event.code(ProjectionConcepts.PLANE),
        event.dateTime(ProjectionConcepts.STARTED),
        event.code(ProjectionConcepts.EVENT_TYPE),
        event.text(DoseConcepts.PROTOCOL),
        event.code(DoseConcepts.TARGET_REGION),
        laterality(event),
        event.code(ProjectionConcepts.IMAGE_VIEW),
        event.quantity(ProjectionConcepts.DAP, DoseUnits.GY_M2),
        event.quantity(ProjectionConcepts.DOSE_RP, DoseUnits.GY),
        event.quantity(ProjectionConcepts.AGD, DoseUnits.MGY),
        event.pulseMean(DoseConcepts.KVP, DoseUnits.KV),
        event.pulseMean(DoseConcepts.TUBE_CURRENT, DoseUnits.MA),
        exposureTimeMs(event),
        event.pulseMean(ProjectionConcepts.EXPOSURE, DoseUnits.UAS),
        event.quantity(ProjectionConcepts.IRRADIATION_DURATION, DoseUnits.S),
        pulses(event),
        event.signed(ProjectionConcepts.PRIMARY_ANGLE, DoseUnits.DEG),
        event.signed(ProjectionConcepts.SECONDARY_ANGLE, DoseUnits.DEG),
        event.quantity(ProjectionConcepts.COMPRESSION_THICKNESS, DoseUnits.MM),
        event.text(DoseConcepts.COMMENT));
  }

  private static BigDecimal exposureTimeMs(Section event) {
    BigDecimal exposureTimeMs = event.quantity(DoseConcepts.EXPOSURE_TIME, DoseUnits.MS);
    if (exposureTimeMs != null) {
      return exposureTimeMs;
    }
    BigDecimal pulseWidthMs = event.pulseMean(ProjectionConcepts.PULSE_WIDTH, DoseUnits.MS);
    BigDecimal pulses = pulses(event);
    return pulseWidthMs == null || pulses == null ? null : pulseWidthMs.multiply(pulses);
  }

  private static BigDecimal pulses(Section event) {
    BigDecimal pulses = event.number(ProjectionConcepts.PULSES);
    return pulses == null ? event.number(ProjectionConcepts.PHILIPS_FRAMES) : pulses;
  }

  /** A child of the anatomical structure, in newer reports of the target region. */
  private static Code laterality(Section event) {
    return laterality(event, ProjectionConcepts.ANATOMICAL_STRUCTURE)
        .or(() -> laterality(event, DoseConcepts.TARGET_REGION))
        .orElse(null);
  }

  private static Optional<Code> laterality(Section event, Concept site) {
    return event.section(site).map(section -> section.code(ProjectionConcepts.LATERALITY));
  }
}
