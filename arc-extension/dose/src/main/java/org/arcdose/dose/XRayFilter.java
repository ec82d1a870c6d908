package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * A filter in the beam: X-Ray Filters (113771, DCM; PS3.16 TID 10003B). Null: not in the report.
 *
 * @param type X-Ray Filter Type (113772, DCM)
 * @param material X-Ray Filter Material (113757, DCM)
 * @param thicknessMinimumMm (113758, DCM) in mm
 * @param thicknessMaximumMm (113773, DCM) in mm
 */
public record XRayFilter(
    Code type, Code material, BigDecimal thicknessMinimumMm, BigDecimal thicknessMaximumMm) {
  /** Of a filter the report says nothing of. */
  public static final XRayFilter NONE = new XRayFilter(null, null, null, null);
}
