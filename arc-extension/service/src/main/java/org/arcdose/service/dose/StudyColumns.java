package org.arcdose.service.dose;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dose.PatientFacts;
import org.arcdose.dose.StudyFacts;
import org.arcdose.dose.StudyStaff;

/** The columns of the study table that hold what reports say of their study. */
final class StudyColumns {
  /** Never null; empty if no report says anything. */
  static final List<String> TEXTS =
      List.of(
          "study_id",
          "study_description",
          "requested_procedure",
          "performed_procedure_step",
          "admitting_diagnosis",
          "referring_physician",
          "requesting_physician",
          "performing_physician",
          "reading_physician",
          "physician_of_record",
          "operator",
          "patient_sex",
          "patient_age");

  /** Null if no report says anything. */
  static final List<String> VALUES =
      List.of(
          "study_date",
          "study_time",
          "requested_procedure_code_value",
          "requested_procedure_code_scheme",
          "requested_procedure_code_meaning",
          "procedure_code_value",
          "procedure_code_scheme",
          "procedure_code_meaning",
          "patient_age_years",
          "patient_size_m",
          "patient_weight_kg");

  /** What {@link #read} looks at. */
  static final String SELECTED =
      Stream.concat(
              Stream.of("study_instance_uid", "accession_number"),
              Stream.concat(TEXTS.stream(), VALUES.stream()))
          .collect(Collectors.joining(", "));

  private StudyColumns() {}

  static List<String> texts(StudyFacts study) {
    StudyStaff staff = study.staff();
    return List.of(
        study.studyId(),
        study.studyDescription(),
        study.requestedProcedure(),
        study.performedProcedureStep(),
        study.admittingDiagnosis(),
        staff.referringPhysician(),
        staff.requestingPhysician(),
        staff.performingPhysician(),
        staff.readingPhysician(),
        staff.physicianOfRecord(),
        staff.operator(),
        study.patient().sex(),
        study.patient().age());
  }

  static List<Object> values(StudyFacts study) {
    Code requested = study.requestedProcedureCode();
    Code performed = study.procedureCode();
    PatientFacts patient = study.patient();
    return Arrays.asList(
        study.studyDate(),
        study.studyTime(),
        requested == null ? null : requested.value(),
        requested == null ? null : requested.scheme(),
        requested == null ? null : requested.meaning(),
        performed == null ? null : performed.value(),
        performed == null ? null : performed.scheme(),
        performed == null ? null : performed.meaning(),
        patient.ageYears(),
        patient.sizeM(),
        patient.weightKg());
  }

  /** The study of a row that has the columns {@link #SELECTED}. */
  static StudyFacts read(ResultSet row) throws SQLException {
    return new StudyFacts(
        row.getString("study_instance_uid"),
        row.getObject("study_date", LocalDate.class),
        row.getObject("study_time", LocalTime.class),
        row.getString("accession_number"),
        row.getString("study_id"),
        row.getString("study_description"),
        row.getString("requested_procedure"),
        code(row, "requested_procedure_code"),
        code(row, "procedure_code"),
        row.getString("performed_procedure_step"),
        row.getString("admitting_diagnosis"),
        staff(row),
        new PatientFacts(
            row.getString("patient_sex"),
            row.getString("patient_age"),
            row.getBigDecimal("patient_age_years"),
            row.getBigDecimal("patient_size_m"),
            row.getBigDecimal("patient_weight_kg")));
  }

  private static StudyStaff staff(ResultSet row) throws SQLException {
    return new StudyStaff(
        row.getString("referring_physician"),
        row.getString("requesting_physician"),
        row.getString("performing_physician"),
        row.getString("reading_physician"),
        row.getString("physician_of_record"),
        row.getString("operator"));
  }

  private static Code code(ResultSet row, String column) throws SQLException {
    String value = row.getString(column + "_value");
    return value == null
        ? null
        : new Code(value, row.getString(column + "_scheme"), row.getString(column + "_meaning"));
  }
}
