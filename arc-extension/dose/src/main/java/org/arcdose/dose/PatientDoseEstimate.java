package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * One number of a Radiation Dose Estimate (128402, DCM) in a Patient Radiation Dose SR (PS3.16 TID
 * 10030 to 10034): a dose to an organ or the skin that another program estimated. Null: not in the
 * report.
 *
 * @param name Radiation Dose Estimate Name (128403, DCM)
 * @param site organ or region the dose is for
 * @param laterality (272741003, SCT)
 * @param quantity what the number is, e.g. Maximum Absorbed Radiation Dose (128531, DCM)
 * @param absorbedDoseMgy the number in mGy if it is an absorbed dose
 * @param equivalentDoseMsv the number in mSv if it is an equivalent or effective dose
 * @param distribution Distribution Representation (128413, DCM), e.g. Skin Dose Map
 * @param patientModel Patient Model Type (128417, DCM)
 * @param sourceReports SOP Instance UIDs of the dose reports it was made from (128416, DCM),
 *     separated by a comma
 */
public record PatientDoseEstimate(
    String name,
    Code site,
    Code laterality,
    Code quantity,
    BigDecimal absorbedDoseMgy,
    BigDecimal equivalentDoseMsv,
    Code distribution,
    Code patientModel,
    String sourceReports) {
  /** Of an estimate without anything. */
  public static final PatientDoseEstimate NONE =
      new PatientDoseEstimate(null, null, null, null, null, null, null, null, null);
}
