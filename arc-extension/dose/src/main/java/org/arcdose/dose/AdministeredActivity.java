package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * How much was administered and what dose it gave (PS3.16 TID 10022). Null: not in the object.
 *
 * @param administeredMbq Administered activity (113507, DCM) or Radionuclide Total Dose (0018,1074)
 *     in MBq
 * @param preMeasuredMbq Pre-Administration Measured Activity (113508, DCM) in MBq
 * @param preDevice what it was measured with (113540, DCM)
 * @param preObserver Person Observer Name (121008, DCM) of that measurement
 * @param postMeasuredMbq Post-Administration Measured Activity (113509, DCM) in MBq
 * @param postDevice what it was measured with (113540, DCM)
 * @param postObserver Person Observer Name (121008, DCM) of that measurement
 * @param volumeCm3 Radiopharmaceutical Volume (123005, DCM) in cm3
 * @param extravasationSymptoms Intravenous Extravasation Symptoms (113505, DCM), meanings separated
 *     by a comma
 * @param extravasationPercent Estimated Extravasation Activity (113506, DCM) in %
 * @param effectiveDoseMsv Effective Dose (113839, DCM) in mSv
 * @param effectiveDoseAuthority Reference Authority (121406, DCM) of it, code meaning or text
 */
public record AdministeredActivity(
    BigDecimal administeredMbq,
    BigDecimal preMeasuredMbq,
    Code preDevice,
    String preObserver,
    BigDecimal postMeasuredMbq,
    Code postDevice,
    String postObserver,
    BigDecimal volumeCm3,
    String extravasationSymptoms,
    BigDecimal extravasationPercent,
    BigDecimal effectiveDoseMsv,
    String effectiveDoseAuthority) {
  /** Of an administration whose activity is unknown. */
  public static final AdministeredActivity NONE =
      new AdministeredActivity(
          null, null, null, null, null, null, null, null, null, null, null, null);

  /** Of an image, which tells no measurements. */
  public static AdministeredActivity ofImage(BigDecimal administeredMbq, BigDecimal volumeCm3) {
    return new AdministeredActivity(
        administeredMbq, null, null, null, null, null, null, volumeCm3, null, null, null, null);
  }
}
