package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dose.StudyFacts;
import org.arcdose.service.patient.KeptIdentity;
import org.arcdose.service.sql.PostgresText;

/** The study table. */
final class StudyRows {
  private static final List<String> IDENTITY =
      List.of(
          "accession_number",
          "patient_name",
          "patient_id",
          "patient_birth_date",
          "hashed_values",
          "not_patient");

  /**
   * What the newest report says counts; where it says nothing, what was known stays. Of who the
   * patient is nothing stays: the policy may have become stricter.
   */
  private static final String UPSERT = upsertStatement();

  private static final String IDENTIFY =
      "UPDATE arcdose.study SET patient_key = ?, accession_number = ?, patient_name = ?,"
          + " patient_id = ?, patient_birth_date = ?, hashed_values = ?, not_patient = ?"
          + " WHERE id = ?";

  private static final String TAKE_OUT =
      """
      WITH gone AS (
        DELETE FROM arcdose.dose_report WHERE sop_instance_uid = ? RETURNING study_id)
      SELECT (SELECT study_id FROM gone), EXISTS (SELECT 1 FROM arcdose.dose_report
        WHERE study_id = ? AND sop_instance_uid <> ?), nextval('arcdose.dose_report_seq')""";

  private StudyRows() {}

  private static String upsertStatement() {
    List<String> kept = new ArrayList<>(StudyColumns.TEXTS);
    kept.addAll(StudyColumns.VALUES);
    kept.add("patient_key");
    List<String> columns = new ArrayList<>(List.of("study_instance_uid"));
    columns.addAll(kept);
    columns.addAll(IDENTITY);
    Stream<String> completed =
        kept.stream()
            .map(
                column ->
                    StudyColumns.VALUES.contains(column)
                        ? "%1$s = coalesce(excluded.%1$s, s.%1$s)".formatted(column)
                        : "%1$s = coalesce(nullif(excluded.%1$s, ''), s.%1$s)".formatted(column));
    Stream<String> replaced = IDENTITY.stream().map("%1$s = excluded.%1$s"::formatted);
    return "INSERT INTO arcdose.study AS s ("
        + String.join(", ", columns)
        + ") VALUES ("
        + String.join(", ", Collections.nCopies(columns.size(), "?"))
        + ") ON CONFLICT (study_instance_uid) DO UPDATE SET "
        + Stream.concat(completed, replaced).collect(Collectors.joining(", "))
        + " RETURNING id";
  }

  /** Enters the study or completes it; its row stays locked until the transaction ends. */
  static long upsert(Connection connection, StudyFacts study, KeptIdentity kept)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    values.add(study.studyInstanceUid());
    values.addAll(StudyColumns.texts(study));
    values.addAll(StudyColumns.values(study));
    values.addAll(identity(connection, kept));
    try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
      set(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Says who the patient of a study is; the row stays locked until the transaction ends. */
  static void identify(Connection connection, long study, KeptIdentity kept) throws SQLException {
    List<Object> values = identity(connection, kept);
    values.add(study);
    try (PreparedStatement statement = connection.prepareStatement(IDENTIFY)) {
      set(statement, values);
      statement.executeUpdate();
    }
  }

  /** The patient key and the columns {@link #IDENTITY}. */
  private static List<Object> identity(Connection connection, KeptIdentity kept)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    values.add(kept.patientKey());
    values.add(kept.accessionNumber());
    values.add(kept.name());
    values.add(kept.id());
    values.add(kept.birthDate());
    values.add(connection.createArrayOf("text", kept.hashed().stream().map(Enum::name).toArray()));
    values.add(kept.notPatient());
    return values;
  }

  private static void set(PreparedStatement statement, List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      statement.setObject(i + 1, value instanceof String text ? PostgresText.of(text) : value);
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
