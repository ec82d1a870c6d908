package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * Size Specific Dose Estimate (113930, DCM; PS3.16 TID 10013, AAPM reports 204 and 220). Null: not
 * in the report.
 *
 * @param doseMgy the estimate in mGy
 * @param method how it was made (CID 10023)
 * @param lateralMm Measured Lateral Dimension (113931, DCM) in mm
 * @param anteriorPosteriorMm Measured AP Dimension (113932, DCM) in mm
 * @param effectiveDiameterMm Derived Effective Diameter (113933, DCM) in mm
 * @param waterEquivalentDiameterMm (113980, DCM) in mm
 * @param waterEquivalentDiameterMethod what it was made from (CID 10024)
 * @param waterEquivalentDiameterAtMm where along the table it holds (113986, DCM) in mm
 */
public record SizeSpecificDose(
    BigDecimal doseMgy,
    Code method,
    BigDecimal lateralMm,
    BigDecimal anteriorPosteriorMm,
    BigDecimal effectiveDiameterMm,
    BigDecimal waterEquivalentDiameterMm,
    Code waterEquivalentDiameterMethod,
    BigDecimal waterEquivalentDiameterAtMm) {
  /** Of an estimate that has no value at all. */
  public static final SizeSpecificDose NONE =
      new SizeSpecificDose(null, null, null, null, null, null, null, null);
}
