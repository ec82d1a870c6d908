package org.arcdose.service.skin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Asks for the skin dose of a study to be stored in the archive, on the transaction that keeps it.
 * One that waits already stands for whatever is kept by the time it begins.
 */
final class SkinDoseObjectRequest {
  /** Kind of these jobs. */
  static final String KIND = "skin-dose-object";

  /** Raised whenever the same result would be told otherwise. */
  private static final String VERSION = "1";

  /** Behind what has just come. */
  private static final int PRIORITY = 3;

  private static final int ATTEMPTS = 5;
  private static final Duration TIME_LIMIT = Duration.ofMinutes(10);

  private static final String ENTER =
      """
      INSERT INTO arcdose.job (kind, version, subject, input_digest, study_instance_uid,
        series_instance_uid, sop_instance_uids, handles, received_at, serial_key, priority,
        max_attempts, time_limit_s)
      SELECT ?, ?, s.study_instance_uid, gen_random_uuid(), s.study_instance_uid, '', '{}', '{}', now(),
        'skin-dose-object ' || s.id, ?, ?, ?
      FROM arcdose.study s
      WHERE s.id = ?
        AND NOT EXISTS (SELECT 1 FROM (SELECT j.id FROM arcdose.job j
          WHERE j.serial_key = 'skin-dose-object ' || s.id AND j.state IN ('QUEUED', 'RETRY_AT')
          FOR UPDATE SKIP LOCKED) waiting)""";

  private SkinDoseObjectRequest() {}

  static void enter(Connection connection, long study) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
      statement.setString(1, KIND);
      statement.setString(2, VERSION);
      statement.setInt(3, PRIORITY);
      statement.setInt(4, ATTEMPTS);
      statement.setLong(5, TIME_LIMIT.toSeconds());
      statement.setLong(6, study);
      statement.executeUpdate();
    }
  }
}
