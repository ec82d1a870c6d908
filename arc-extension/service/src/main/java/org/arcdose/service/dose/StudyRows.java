package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.arcdose.dose.PatientFacts;
import org.arcdose.dose.StudyFacts;
import org.arcdose.service.patient.KeptIdentity;
import org.arcdose.service.sql.PostgresText;

/** The study table. */
final class StudyRows {
  /**
   * What the newest report says counts; where it says nothing, what was known stays. Of who the
   * patient is nothing stays: the policy may have become stricter.
   */
  private static final String UPSERT =
      """
      INSERT INTO arcdose.study AS s (study_instance_uid, study_date, study_time, accession_number,
        study_description, requested_procedure, patient_key, patient_sex, patient_age_years,
        patient_size_m, patient_weight_kg, patient_name, patient_id, patient_birth_date,
        hashed_values, not_patient)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (study_instance_uid) DO UPDATE SET
        study_date = coalesce(excluded.study_date, s.study_date),
        study_time = coalesce(excluded.study_time, s.study_time),
        accession_number = excluded.accession_number,
        study_description = coalesce(nullif(excluded.study_description, ''), s.study_description),
        requested_procedure =
          coalesce(nullif(excluded.requested_procedure, ''), s.requested_procedure),
        patient_key = coalesce(nullif(excluded.patient_key, ''), s.patient_key),
        patient_sex = coalesce(nullif(excluded.patient_sex, ''), s.patient_sex),
        patient_age_years = coalesce(excluded.patient_age_years, s.patient_age_years),
        patient_size_m = coalesce(excluded.patient_size_m, s.patient_size_m),
        patient_weight_kg = coalesce(excluded.patient_weight_kg, s.patient_weight_kg),
        patient_name = excluded.patient_name, patient_id = excluded.patient_id,
        patient_birth_date = excluded.patient_birth_date,
        hashed_values = excluded.hashed_values, not_patient = excluded.not_patient
      RETURNING id""";

  private static final String TAKE_OUT =
      """
      WITH gone AS (
        DELETE FROM arcdose.dose_report WHERE sop_instance_uid = ? RETURNING study_id)
      SELECT (SELECT study_id FROM gone), EXISTS (SELECT 1 FROM arcdose.dose_report
        WHERE study_id = ? AND sop_instance_uid <> ?), nextval('arcdose.dose_report_seq')""";

  private StudyRows() {}

  /** Enters the study or completes it; its row stays locked until the transaction ends. */
  static long upsert(Connection connection, StudyFacts study, KeptIdentity kept)
      throws SQLException {
    PatientFacts patient = study.patient();
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      statement.setString(1, PostgresText.of(study.studyInstanceUid()));
      statement.setObject(2, study.studyDate(), Types.DATE);
      statement.setObject(3, study.studyTime(), Types.TIME);
      statement.setString(4, PostgresText.of(kept.accessionNumber()));
      statement.setString(5, PostgresText.of(study.studyDescription()));
      statement.setString(6, PostgresText.of(study.requestedProcedure()));
      statement.setString(7, kept.patientKey());
      statement.setString(8, PostgresText.of(patient.sex()));
      statement.setBigDecimal(9, patient.ageYears());
      statement.setBigDecimal(10, patient.sizeM());
      statement.setBigDecimal(11, patient.weightKg());
      statement.setString(12, PostgresText.of(kept.name()));
      statement.setString(13, PostgresText.of(kept.id()));
      statement.setString(14, kept.birthDate());
      statement.setArray(
          15, connection.createArrayOf("text", kept.hashed().stream().map(Enum::name).toArray()));
      statement.setString(16, PostgresText.of(kept.notPatient()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * What was there when a report was about to be saved.
   *
   * @param report id of the report about to be saved, higher than those of its study so far
   * @param formerStudy id of the study an older report of the same object belonged to, null if
   *     there was none
   * @param siblings whether the study has reports of other objects
   */
  record Before(long report, Long formerStudy, boolean siblings) {}

  /** Takes the older report of an object out, with everything that belongs to it. */
  static Before takeOut(Connection connection, String sopInstanceUid, long study)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(TAKE_OUT)) {
      statement.setString(1, PostgresText.of(sopInstanceUid));
      statement.setLong(2, study);
      statement.setString(3, PostgresText.of(sopInstanceUid));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Before(row.getLong(3), row.getObject(1, Long.class), row.getBoolean(2));
      }
    }
  }
}
