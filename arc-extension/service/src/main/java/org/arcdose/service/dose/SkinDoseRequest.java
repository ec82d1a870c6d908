package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import org.arcdose.skindose.Provenance;

/**
 * Asks for the skin dose of a study, on the transaction that changes what is stored of it: the job
 * is there if and only if the change is. The job reads what is stored when it begins, so one that
 * has not begun yet stands for all changes.
 */
public final class SkinDoseRequest {
  /** Kind of these jobs. */
  public static final String KIND = "skin-dose";

  /** Of an object that has just come. */
  static final int AT_ONCE = 4;

  /** Of what is only worked over: behind whatever has just come. */
  static final int LATER = 2;

  private static final int ATTEMPTS = 5;
  private static final Duration TIME_LIMIT = Duration.ofMinutes(10);

  /**
   * A waiting job is locked, so that nobody begins it before this change is there; one that
   * somebody is just beginning does not count. Each request is a job of its own: what it leads to
   * depends on what is stored by then.
   */
  private static final String ENTER =
      """
      INSERT INTO arcdose.job (kind, version, subject, input_digest, study_instance_uid,
        series_instance_uid, sop_instance_uids, handles, received_at, serial_key, priority,
        max_attempts, time_limit_s)
      SELECT ?, ?, s.study_instance_uid, gen_random_uuid(), s.study_instance_uid, '', '{}', '{}', now(),
        'skin-dose ' || s.id, ?, ?, ?
      FROM arcdose.study s
      WHERE s.id = ANY (?)
        AND (? OR 'RF' = ANY (s.modalities)
          OR EXISTS (SELECT 1 FROM arcdose.skin_dose d WHERE d.study_id = s.id))
        AND NOT EXISTS (SELECT 1 FROM (SELECT j.id FROM arcdose.job j
          WHERE j.serial_key = 'skin-dose ' || s.id AND j.state IN ('QUEUED', 'RETRY_AT')
          FOR UPDATE SKIP LOCKED) waiting)""";

  private SkinDoseRequest() {}

  /**
   * Enters the jobs of those studies that are fluoroscopy or have a skin dose that may no longer
   * hold.
   *
   * @param always also of radiography
   * @return how many jobs are new
   */
  static int enter(Connection connection, Collection<Long> studies, boolean always, int priority)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
      statement.setString(1, KIND);
      statement.setString(2, Provenance.MODEL_VERSION);
      statement.setInt(3, priority);
      statement.setInt(4, ATTEMPTS);
      statement.setLong(5, TIME_LIMIT.toSeconds());
      statement.setArray(6, connection.createArrayOf("bigint", studies.toArray()));
      statement.setBoolean(7, always);
      return statement.executeUpdate();
    }
  }
}
