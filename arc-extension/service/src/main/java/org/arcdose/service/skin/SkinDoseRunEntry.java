package org.arcdose.service.skin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.arcdose.service.jobs.JobsJdbc;
import org.arcdose.service.sql.PostgresText;

/**
 * Enters a run with its jobs on the caller's transaction. A result another run wants too is entered
 * once; its job is begun again if it had been canceled or had failed.
 */
final class SkinDoseRunEntry {
  /** Kind of the jobs. */
  static final String KIND = "skin-dose-run";

  /** Behind what has just come. */
  private static final int PRIORITY = 3;

  private static final int ATTEMPTS = 3;
  private static final Duration TIME_LIMIT = Duration.ofHours(1);

  /** A study that is being deleted is gone. */
  private static final String STUDY =
      "SELECT id FROM arcdose.study WHERE study_instance_uid = ? FOR KEY SHARE";

  private static final String RUN =
      """
      INSERT INTO arcdose.skin_dose_run (requested_by, study_id, events) VALUES (?, ?, ?)
      RETURNING id""";

  /** Changes nothing of a job that is there, but answers with its number and locks it. */
  private static final String JOB =
      """
      INSERT INTO arcdose.job (kind, version, subject, input_digest, study_instance_uid,
        series_instance_uid, sop_instance_uids, handles, received_at, priority, max_attempts,
        time_limit_s)
      VALUES (?, ?, ?, ?, ?, '', '{}', '{}', now(), ?, ?, ?)
      ON CONFLICT ON CONSTRAINT job_once DO UPDATE SET input_digest = excluded.input_digest
      RETURNING id""";

  private static final String RESULT =
      """
      INSERT INTO arcdose.skin_dose_run_result (digest, study_id, job_id, parameters)
      VALUES (?, ?, ?, ?::jsonb)
      ON CONFLICT (digest) DO UPDATE SET job_id = excluded.job_id
      RETURNING id""";

  private static final String VARIANT =
      "INSERT INTO arcdose.skin_dose_run_variant (run_id, number, result_id) VALUES (?, ?, ?)";

  private final Connection connection;
  private final SkinDoseRunRequest request;
  private final Long study;

  private SkinDoseRunEntry(Connection connection, SkinDoseRunRequest request, Long study) {
    this.connection = connection;
    this.request = request;
    this.study = study;
  }

  /**
   * Enters a run.
   *
   * @return its number, null if its study is gone
   */
  static Long enter(
      Connection connection, SkinDoseRunRequest request, SkinDoseRunInput input, String user)
      throws SQLException {
    Long study = null;
    if (request.studyInstanceUid() != null) {
      study = id(connection, STUDY, PostgresText.of(request.studyInstanceUid()));
      if (study == null) {
        return null;
      }
    }
    return new SkinDoseRunEntry(connection, request, study).enter(input, user);
  }

  private long enter(SkinDoseRunInput input, String user) throws SQLException {
    long run = id(connection, RUN, PostgresText.of(user), study, request.events());
    // In one order, lest two runs wait for each other.
    SortedMap<String, SkinDoseParameters> wanted = new TreeMap<>();
    List<String> digests = request.variants().stream().map(input::digest).toList();
    for (int i = 0; i < digests.size(); i++) {
      wanted.put(digests.get(i), request.variants().get(i));
    }
    SortedMap<String, Long> results = new TreeMap<>();
    for (var entry : wanted.entrySet()) {
      results.put(entry.getKey(), result(entry.getKey(), entry.getValue()));
    }
    try (PreparedStatement statement = connection.prepareStatement(VARIANT)) {
      for (int i = 0; i < digests.size(); i++) {
        statement.setLong(1, run);
        statement.setInt(2, i + 1);
        statement.setLong(3, results.get(digests.get(i)));
        statement.addBatch();
      }
      statement.executeBatch();
    }
    return run;
  }

  private long result(String digest, SkinDoseParameters parameters) throws SQLException {
    String uid =
        request.studyInstanceUid() == null ? "" : PostgresText.of(request.studyInstanceUid());
    long job =
        id(
            connection,
            JOB,
            KIND,
            SkinDoseComputation.VERSION,
            uid.isEmpty() ? "events" : uid,
            digest,
            uid,
            PRIORITY,
            ATTEMPTS,
            TIME_LIMIT.toSeconds());
    JobsJdbc.retry(connection, List.of(job));
    return id(connection, RESULT, digest, study, job, parameters.toJson().toString());
  }

  private static Long id(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : null;
      }
    }
  }
}
