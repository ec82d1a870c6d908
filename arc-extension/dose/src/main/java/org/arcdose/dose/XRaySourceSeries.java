package org.arcdose.dose;

import java.math.BigDecimal;
import java.util.List;

/**
 * Values of the X-ray source that a report gives more than once for one irradiation event, as one
 * per pulse or per projection, in the order of the report; empty if it gives one or none.
 *
 * @param kvp in kV
 * @param tubeCurrentMa in mA
 * @param exposureUas in uA.s
 * @param pulseWidthMs in ms
 * @param focalSpotMm in mm
 */
public record XRaySourceSeries(
    List<BigDecimal> kvp,
    List<BigDecimal> tubeCurrentMa,
    List<BigDecimal> exposureUas,
    List<BigDecimal> pulseWidthMs,
    List<BigDecimal> focalSpotMm) {
  /** Every value once at most. */
  public static final XRaySourceSeries NONE =
      new XRaySourceSeries(List.of(), List.of(), List.of(), List.of(), List.of());

  public XRaySourceSeries {
    kvp = series(kvp);
    tubeCurrentMa = series(tubeCurrentMa);
    exposureUas = series(exposureUas);
    pulseWidthMs = series(pulseWidthMs);
    focalSpotMm = series(focalSpotMm);
  }

  private static List<BigDecimal> series(List<BigDecimal> values) {
    return values == null || values.size() < 2 ? List.of() : List.copyOf(values);
  }
}
