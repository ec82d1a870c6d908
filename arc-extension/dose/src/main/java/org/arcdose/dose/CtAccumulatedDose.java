package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * CT Accumulated Dose Data (113811, DCM; PS3.16 TID 10012). Null: not in the report.
 *
 * @param irradiationEvents Total Number of Irradiation Events (113812, DCM)
 * @param doseLengthProductMgyCm CT Dose Length Product Total (113813, DCM) in mGy.cm over all
 *     phantoms: the sum where the report gives one total per phantom, see {@link CtPhantomTotal}
 * @param effectiveDoseMsv CT Effective Dose Total (113814, DCM) in mSv
 * @param referenceAuthority Reference Authority (121406, DCM) of it, code meaning or text
 * @param effectiveDoseMethod Measurement Method (370129005, SCT) of it
 * @param patientModel (113815, DCM)
 * @param effectiveDosePhantom Effective Dose Phantom Type (113817, DCM)
 * @param dosimeterType (113818, DCM)
 * @param comment (121106, DCM), with an image Comments on Radiation Dose (0040,0310)
 */
public record CtAccumulatedDose(
    Integer irradiationEvents,
    BigDecimal doseLengthProductMgyCm,
    BigDecimal effectiveDoseMsv,
    String referenceAuthority,
    Code effectiveDoseMethod,
    String patientModel,
    String effectiveDosePhantom,
    String dosimeterType,
    String comment) {
  /** Of a container without a value. */
  public static final CtAccumulatedDose NONE =
      new CtAccumulatedDose(null, null, null, null, null, null, null, null, null);
}
