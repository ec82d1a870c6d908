package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.XRayFilter;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.XRaySourceSeries;

/** Irradiation Event X-Ray Source Data (PS3.16 TID 10003B). */
record Tid10003bSource(XRaySource source, XRaySourceSeries series) {

  static Tid10003bSource read(Section event) {
    Repeated kvp = event.repeated(DoseConcepts.KVP, DoseUnits.KV);
    Repeated currentMa = event.repeated(DoseConcepts.TUBE_CURRENT, DoseUnits.MA);
    Repeated exposureUas = event.repeated(ProjectionConcepts.EXPOSURE, DoseUnits.UAS);
    Repeated pulseWidthMs = event.repeated(ProjectionConcepts.PULSE_WIDTH, DoseUnits.MS);
    Repeated focalSpotMm = event.repeated(ProjectionConcepts.FOCAL_SPOT, DoseUnits.MM);
    BigDecimal pulses = pulses(event);
    BigDecimal averageMa = event.quantity(ProjectionConcepts.AVERAGE_TUBE_CURRENT, DoseUnits.MA);
    return new Tid10003bSource(
        new XRaySource(
            kvp.mean(),
            currentMa.mean(),
            averageMa == null ? currentMa.mean() : averageMa,
            exposureTimeMs(event, pulseWidthMs.mean(), pulses),
            exposureUas.mean(),
            pulseWidthMs.mean(),
            pulses,
            event.quantity(ProjectionConcepts.PULSE_RATE, DoseUnits.PER_S),
            event.quantity(ProjectionConcepts.IRRADIATION_DURATION, DoseUnits.S),
            event.code(ProjectionConcepts.FLUORO_MODE),
            null,
            focalSpotMm.mean(),
            event.code(ProjectionConcepts.ANODE),
            event.quantity(ProjectionConcepts.FIELD_AREA, DoseUnits.M2),
            event.quantity(ProjectionConcepts.FIELD_HEIGHT, DoseUnits.MM),
            event.quantity(ProjectionConcepts.FIELD_WIDTH, DoseUnits.MM),
            null),
        new XRaySourceSeries(
            kvp.values(),
            currentMa.values(),
            exposureUas.values(),
            pulseWidthMs.values(),
            focalSpotMm.values()));
  }

  private static BigDecimal exposureTimeMs(
      Section event, BigDecimal pulseWidthMs, BigDecimal pulses) {
    BigDecimal exposureTimeMs = event.quantity(DoseConcepts.EXPOSURE_TIME, DoseUnits.MS);
    if (exposureTimeMs == null) {
      exposureTimeMs = event.quantity(ProjectionConcepts.FORMER_EXPOSURE_TIME, DoseUnits.MS);
    }
    if (exposureTimeMs == null && pulseWidthMs != null && pulses != null) {
      return pulseWidthMs.multiply(pulses);
    }
    return exposureTimeMs;
  }

  private static BigDecimal pulses(Section event) {
    BigDecimal pulses = event.number(ProjectionConcepts.PULSES);
    return pulses == null ? event.number(ProjectionConcepts.PHILIPS_FRAMES) : pulses;
  }

  static List<XRayFilter> filters(Section event) {
    return event.sections(ProjectionConcepts.FILTERS).stream()
        .map(
            filter ->
                new XRayFilter(
                    filter.code(ProjectionConcepts.FILTER_TYPE),
                    filter.code(ProjectionConcepts.FILTER_MATERIAL),
                    filter.quantity(ProjectionConcepts.FILTER_MINIMUM, DoseUnits.MM),
                    filter.quantity(ProjectionConcepts.FILTER_MAXIMUM, DoseUnits.MM)))
        .toList();
  }
}
