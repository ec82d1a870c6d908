package org.arcdose.dose.sr;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.XRayFilter;
import org.arcdose.dose.XRaySource;
import org.arcdose.dose.XRaySourceSeries;

/** Irradiation Event X-Ray Source Data (PS3.16 TID 10003B). */
record Tid10003bSource(XRaySource source, XRaySourceSeries series) {

  static Tid10003bSource read(Section event, VendorEvent vendor) {
    Repeated kvp = event.repeated(DoseConcepts.KVP, DoseUnits.KV);
    Repeated currentMa = event.repeated(DoseConcepts.TUBE_CURRENT, DoseUnits.MA);
    Repeated exposureUas = event.repeated(ProjectionConcepts.EXPOSURE, DoseUnits.UAS);
    Repeated pulseWidthMs = event.repeated(ProjectionConcepts.PULSE_WIDTH, DoseUnits.MS);
    Repeated focalSpotMm = event.repeated(ProjectionConcepts.FOCAL_SPOT, DoseUnits.MM);
    BigDecimal pulses = either(event.number(ProjectionConcepts.PULSES), vendor.frames());
    BigDecimal averageMa = event.quantity(ProjectionConcepts.AVERAGE_TUBE_CURRENT, DoseUnits.MA);
    return new Tid10003bSource(
        new XRaySource(
            kvp.mean(),
            currentMa.mean(),
            either(averageMa, currentMa.mean()),
            exposureTimeMs(event, pulseWidthMs.mean(), pulses),
            exposureUas.mean(),
            pulseWidthMs.mean(),
            pulses,
            event.quantity(ProjectionConcepts.PULSE_RATE, DoseUnits.PER_S),
            event.quantity(ProjectionConcepts.IRRADIATION_DURATION, DoseUnits.S),
            event.code(ProjectionConcepts.FLUORO_MODE),
            vendor.fluoroFlavour(),
            focalSpotMm.mean(),
            event.code(ProjectionConcepts.ANODE),
            either(
                event.quantity(ProjectionConcepts.FIELD_AREA, DoseUnits.M2),
                vendor.field().areaM2()),
            either(
                event.quantity(ProjectionConcepts.FIELD_HEIGHT, DoseUnits.MM),
                vendor.field().heightMm()),
            either(
                event.quantity(ProjectionConcepts.FIELD_WIDTH, DoseUnits.MM),
                vendor.field().widthMm()),
            vendor.imageIntensifierFieldMm(),
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

  private static BigDecimal either(BigDecimal standard, BigDecimal other) {
    return standard == null ? other : standard;
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
