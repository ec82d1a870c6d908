package org.arcdose.dose;

import java.time.LocalDate;
import java.time.LocalTime;
import org.arcdose.dicom.Code;

/**
 * The study a report belongs to (PS3.3 C.7.2.1). Absent text is empty, absent dates and codes are
 * null.
 *
 * @param studyInstanceUid (0020,000D)
 * @param studyDate (0008,0020), else Content Date or Series Date
 * @param studyTime (0008,0030), else Content Time or Series Time
 * @param accessionNumber (0008,0050)
 * @param studyId (0020,0010)
 * @param studyDescription (0008,1030)
 * @param requestedProcedure meaning of the Requested Procedure Code or Requested Procedure
 *     Description (0032,1060)
 * @param requestedProcedureCode (0032,1064), of the study or its first request
 * @param procedureCode Procedure Code (0008,1032): what was performed
 * @param performedProcedureStep Performed Procedure Step Description (0040,0254)
 * @param admittingDiagnosis Admitting Diagnoses Description (0008,1080), else the meanings of the
 *     codes (0008,1084), separated by a comma
 */
public record StudyFacts(
    String studyInstanceUid,
    LocalDate studyDate,
    LocalTime studyTime,
    String accessionNumber,
    String studyId,
    String studyDescription,
    String requestedProcedure,
    Code requestedProcedureCode,
    Code procedureCode,
    String performedProcedureStep,
    String admittingDiagnosis,
    StudyStaff staff,
    PatientFacts patient) {
  /** The same study, described in other words. */
  public StudyFacts described(String description, String requestedProcedure) {
    return new StudyFacts(
        studyInstanceUid,
        studyDate,
        studyTime,
        accessionNumber,
        studyId,
        description,
        requestedProcedure,
        requestedProcedureCode,
        procedureCode,
        performedProcedureStep,
        admittingDiagnosis,
        staff,
        patient);
  }
}
