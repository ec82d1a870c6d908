package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * CT Dose (113829, DCM; PS3.16 TID 10013). Null: not in the report.
 *
 * @param meanCtdiVolMgy Mean CTDIvol (113830, DCM) in mGy
 * @param phantom CTDIw Phantom Type (113835, DCM)
 * @param freeAirFactorMgyPerMas CTDIfreeair Calculation Factor (113836, DCM) in mGy/(mA.s)
 * @param meanCtdiFreeAirMgy Mean CTDIfreeair (113837, DCM) in mGy
 * @param doseLengthProductMgyCm DLP (113838, DCM) in mGy.cm
 * @param effectiveDoseMsv Effective Dose (113839, DCM) in mSv
 * @param effectiveDoseMethod Measurement Method (370129005, SCT) of it
 * @param effectiveDoseFactorMsvPerMgyCm Effective Dose Conversion Factor (113840, DCM) in
 *     mSv/(mGy.cm)
 */
public record CtDose(
    BigDecimal meanCtdiVolMgy,
    Code phantom,
    BigDecimal freeAirFactorMgyPerMas,
    BigDecimal meanCtdiFreeAirMgy,
    BigDecimal doseLengthProductMgyCm,
    BigDecimal effectiveDoseMsv,
    Code effectiveDoseMethod,
    BigDecimal effectiveDoseFactorMsvPerMgyCm) {
  /** Of a localiser or another acquisition that has no dose in the report. */
  public static final CtDose NONE = new CtDose(null, null, null, null, null, null, null, null);

  /** Of an image. */
  public static CtDose ofImage(
      BigDecimal meanCtdiVolMgy, Code phantom, BigDecimal doseLengthProductMgyCm) {
    return new CtDose(
        meanCtdiVolMgy, phantom, null, null, doseLengthProductMgyCm, null, null, null);
  }
}
