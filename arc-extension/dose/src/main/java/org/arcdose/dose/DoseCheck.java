package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * Dose Check (NEMA XR 25; PS3.16 TID 10015) of one CT acquisition: its alert (113900, DCM) on the
 * dose accumulated so far or its notification (113908, DCM) on its own dose. Null: not in the
 * report.
 *
 * @param dlpConfigured whether a limit for the DLP is set (113901 or 113909, DCM)
 * @param ctdiVolConfigured whether a limit for CTDIvol is set (113902 or 113910, DCM)
 * @param dlpValueMgyCm limit for the DLP (113903 or 113911, DCM) in mGy.cm
 * @param ctdiVolValueMgy limit for CTDIvol (113904 or 113912, DCM) in mGy
 * @param dlpForwardEstimateMgyCm what was foreseen (113905 or 113913, DCM) in mGy.cm
 * @param ctdiVolForwardEstimateMgy what was foreseen (113906 or 113914, DCM) in mGy
 * @param reasonForProceeding (113907, DCM)
 * @param personName who authorised it (113870, DCM)
 * @param personId (113871, DCM)
 * @param personRole Person Role in Procedure (113875, DCM)
 */
public record DoseCheck(
    Boolean dlpConfigured,
    Boolean ctdiVolConfigured,
    BigDecimal dlpValueMgyCm,
    BigDecimal ctdiVolValueMgy,
    BigDecimal dlpForwardEstimateMgyCm,
    BigDecimal ctdiVolForwardEstimateMgy,
    String reasonForProceeding,
    String personName,
    String personId,
    Code personRole) {
  /** Of an acquisition that was not checked. */
  public static final DoseCheck NONE =
      new DoseCheck(null, null, null, null, null, null, null, null, null, null);
}
