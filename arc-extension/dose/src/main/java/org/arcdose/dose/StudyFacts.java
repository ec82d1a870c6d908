package org.arcdose.dose;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The study a report belongs to (PS3.3 C.7.2.1). Absent text is empty, absent dates are null.
 *
 * @param requestedProcedure Requested Procedure Code meaning or description
 */
public record StudyFacts(
    String studyInstanceUid,
    LocalDate studyDate,
    LocalTime studyTime,
    String accessionNumber,
    String studyDescription,
    String requestedProcedure,
    PatientFacts patient) {}
