package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dicom.sr.Unit;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.XRaySourceSeries;

/** Radiation Technique (PS3.16 TID 10045) with the source (TID 10044) and its field (TID 10049). */
final class Tid10045Technique {
  private Tid10045Technique() {}

  static XRaySource source(Tid10043Details details) {
    BigDecimal currentMa = mean(details, DoseConcepts.TUBE_CURRENT, DoseUnits.MA);
    BigDecimal focalSpotMm = focalSpotMm(details, EnhancedConcepts.TECHNIQUE);
    return new XRaySource(
        mean(details, DoseConcepts.KVP, DoseUnits.KV),
        currentMa,
        currentMa,
        mean(details, DoseConcepts.EXPOSURE_TIME, DoseUnits.MS),
        mean(details, ProjectionConcepts.EXPOSURE, DoseUnits.UAS),
        mean(details, ProjectionConcepts.PULSE_WIDTH, DoseUnits.MS),
        details.first(
            EnhancedConcepts.TECHNIQUE, section -> section.number(ProjectionConcepts.PULSES)),
        mean(details, ProjectionConcepts.PULSE_RATE, DoseUnits.PER_S),
        details.event().quantity(ProjectionConcepts.IRRADIATION_DURATION, DoseUnits.S),
        details.first(
            EnhancedConcepts.TECHNIQUE, section -> section.code(ProjectionConcepts.FLUORO_MODE)),
        null,
        focalSpotMm == null ? focalSpotMm(details, EnhancedConcepts.SOURCE) : focalSpotMm,
        details.first(EnhancedConcepts.SOURCE, section -> section.code(ProjectionConcepts.ANODE)),
        field(details, ProjectionConcepts.FIELD_AREA, DoseUnits.M2),
        field(details, ProjectionConcepts.FIELD_HEIGHT, DoseUnits.MM),
        field(details, ProjectionConcepts.FIELD_WIDTH, DoseUnits.MM),
        null,
        null);
  }

  static XRaySourceSeries series(Tid10043Details details) {
    return new XRaySourceSeries(
        values(details, DoseConcepts.KVP, DoseUnits.KV).values(),
        values(details, DoseConcepts.TUBE_CURRENT, DoseUnits.MA).values(),
        values(details, ProjectionConcepts.EXPOSURE, DoseUnits.UAS).values(),
        values(details, ProjectionConcepts.PULSE_WIDTH, DoseUnits.MS).values(),
        List.of());
  }

  private static BigDecimal mean(Tid10043Details details, Concept concept, Unit unit) {
    return values(details, concept, unit).mean();
  }

  private static Repeated values(Tid10043Details details, Concept concept, Unit unit) {
    return details.repeated(EnhancedConcepts.TECHNIQUE, concept, unit);
  }

  private static BigDecimal field(Tid10043Details details, Concept concept, Unit unit) {
    return details.repeated(EnhancedConcepts.FIELD, concept, unit).mean();
  }

  private static BigDecimal focalSpotMm(Tid10043Details details, Concept part) {
    return details.first(
        part, section -> section.quantity(ProjectionConcepts.FOCAL_SPOT, DoseUnits.MM));
  }
}
