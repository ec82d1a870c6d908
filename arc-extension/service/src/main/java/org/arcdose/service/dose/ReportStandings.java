package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.Standing;
import org.arcdose.dicom.Code;
import org.arcdose.service.patient.KeptIdentity;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;

/** How the objects of the stored reports stand in the archive, as far as ArcDose knows. */
public final class ReportStandings {
  private static final String KNOWN =
      """
      SELECT s.id AS study_id, s.study_instance_uid, s.archive_patient, r.id,
        r.series_instance_uid, r.sop_instance_uid, r.object_gone_at IS NOT NULL AS gone,
        r.rejection_value, r.rejection_scheme, r.rejection_meaning
      FROM arcdose.study s JOIN arcdose.dose_report r ON r.study_id = s.id
      WHERE\s""";

  private static final String OF_STUDIES =
      KNOWN + "s.study_instance_uid = ANY (?) ORDER BY s.id, r.id";

  private static final String AFTER =
      KNOWN
          + "s.id IN (SELECT id FROM arcdose.study WHERE id > ? ORDER BY id LIMIT ?)"
          + " ORDER BY s.id, r.id";

  private static final String NEWEST = "SELECT coalesce(max(id), 0) FROM arcdose.study";

  private static final String LOCK = "SELECT id FROM arcdose.study WHERE id = ? FOR UPDATE";

  /** A time stays as long as what it tells of. */
  private static final String NOTE =
      """
      UPDATE arcdose.dose_report r SET
        object_gone_at = CASE WHEN n.gone THEN coalesce(r.object_gone_at, now()) END,
        rejected_at = CASE WHEN n.value IS NOT NULL THEN coalesce(r.rejected_at, now()) END,
        rejection_value = n.value, rejection_scheme = n.scheme, rejection_meaning = n.meaning,
        counts = n.counts
      FROM (SELECT ?::bigint AS id, ?::boolean AS gone, ?::text AS value, ?::text AS scheme,
        ?::text AS meaning, ?::boolean AS counts) n
      WHERE r.id = n.id""";

  private static final String PATIENT_SEEN =
      "UPDATE arcdose.study SET archive_patient = ? WHERE id = ?";

  /**
   * A report and what is known of its object.
   *
   * @param rejection null if it is not known to be rejected
   */
  record Known(long id, InstanceReference object, boolean gone, Code rejection) {
    /** What is known after the archive was asked: of what is gone, why it was rejected stays. */
    Known told(Standing standing) {
      Code reason = standing.rejection();
      return new Known(
          id,
          object,
          !standing.present(),
          reason == null && !standing.present() ? rejection : reason);
    }

    boolean counts() {
      return rejection == null || Rejections.count(rejection);
    }

    boolean differs(Known other) {
      return gone != other.gone || !Objects.equals(rejection, other.rejection);
    }
  }

  /** A study, its reports, and what stood for its patient when he was last read. */
  record KnownStudy(long id, String patient, List<Known> reports) {}

  private final Database database;

  public ReportStandings(Database database) {
    this.database = database;
  }

  List<KnownStudy> of(Collection<String> studyInstanceUids) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OF_STUDIES)) {
            Object[] uids = studyInstanceUids.stream().map(PostgresText::of).toArray();
            statement.setArray(1, connection.createArrayOf("text", uids));
            return read(statement);
          }
        });
  }

  /** The next studies by their ids. */
  List<KnownStudy> after(long study, int limit) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, study);
            statement.setInt(2, limit);
            return read(statement);
          }
        });
  }

  private static List<KnownStudy> read(PreparedStatement statement) throws SQLException {
    Map<Long, KnownStudy> studies = new LinkedHashMap<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        long id = row.getLong("study_id");
        String patient = row.getString("archive_patient");
        studies
            .computeIfAbsent(id, key -> new KnownStudy(key, patient, new ArrayList<>()))
            .reports()
            .add(report(row));
      }
    }
    return List.copyOf(studies.values());
  }

  private static Known report(ResultSet row) throws SQLException {
    String value = row.getString("rejection_value");
    return new Known(
        row.getLong("id"),
        new InstanceReference(
            row.getString("study_instance_uid"),
            row.getString("series_instance_uid"),
            row.getString("sop_instance_uid"),
            ""),
        row.getBoolean("gone"),
        value == null
            ? null
            : new Code(
                value, row.getString("rejection_scheme"), row.getString("rejection_meaning")));
  }

  /** Highest id of a study, 0 if there is none. */
  long newestStudy() {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(NEWEST);
              ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  /**
   * Notes how reports of a study stand now.
   *
   * @param summed whether others count than before
   */
  void note(long study, List<Known> reports, boolean summed) {
    database.transaction(
        connection -> {
          execute(connection, LOCK, study);
          for (Known report : reports) {
            note(connection, report);
          }
          if (summed) {
            StudyTotals.refresh(connection, study, true);
            SkinDoseRequest.enter(connection, List.of(study), false, SkinDoseRequest.LATER);
          }
          return null;
        });
  }

  private static void note(Connection connection, Known report) throws SQLException {
    Code rejection = report.rejection();
    try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
      statement.setLong(1, report.id());
      statement.setBoolean(2, report.gone());
      statement.setString(3, rejection == null ? null : PostgresText.of(rejection.value()));
      statement.setString(4, rejection == null ? null : PostgresText.of(rejection.scheme()));
      statement.setString(5, rejection == null ? null : PostgresText.of(rejection.meaning()));
      statement.setBoolean(6, report.counts());
      statement.executeUpdate();
    }
  }

  /**
   * Notes who the patient of a study is now.
   *
   * @param patient stands for what the archive said of him before he was read
   */
  void identify(long study, KeptIdentity kept, String patient) {
    database.transaction(
        connection -> {
          StudyRows.identify(connection, study, kept);
          StudyTotals.refresh(connection, study, false);
          try (PreparedStatement statement = connection.prepareStatement(PATIENT_SEEN)) {
            statement.setString(1, patient);
            statement.setLong(2, study);
            return statement.executeUpdate();
          }
        });
  }

  private static void execute(Connection connection, String sql, long id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.execute();
    }
  }
}
