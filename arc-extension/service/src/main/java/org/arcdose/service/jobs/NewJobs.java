package org.arcdose.service.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Function;
import org.arcdose.archive.InstanceReference;
import org.arcdose.service.sql.PostgresText;

/** Enters jobs into the ledger. */
public final class NewJobs {
  private static final String ENTER =
      """
      INSERT INTO arcdose.job (kind, version, subject, input_digest, study_instance_uid,
        series_instance_uid, sop_instance_uids, handles, received_at, serial_key, priority,
        max_attempts, time_limit_s)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT ON CONSTRAINT job_once DO NOTHING""";

  private NewJobs() {}

  /**
   * Enters jobs on the caller's transaction; those the ledger already has are left alone.
   *
   * @return how many were new
   */
  public static int enter(Connection connection, Collection<NewJob> jobs) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
      for (NewJob job : jobs) {
        statement.setString(1, job.kind());
        statement.setString(2, job.version());
        statement.setString(3, PostgresText.of(job.subject()));
        statement.setString(4, job.inputDigest());
        statement.setString(5, first(job, InstanceReference::studyInstanceUid));
        statement.setString(6, first(job, InstanceReference::seriesInstanceUid));
        statement.setArray(
            7,
            connection.createArrayOf(
                "text",
                job.instances().stream().map(i -> PostgresText.of(i.sopInstanceUid())).toArray()));
        statement.setArray(
            8,
            connection.createArrayOf(
                "text", job.instances().stream().map(i -> PostgresText.of(i.handle())).toArray()));
        statement.setObject(9, OffsetDateTime.ofInstant(job.receivedAt(), ZoneOffset.UTC));
        statement.setString(10, job.serialKey());
        statement.setInt(11, job.priority());
        statement.setInt(12, job.maxAttempts());
        statement.setLong(13, job.timeLimit().toSeconds());
        statement.addBatch();
      }
      int entered = 0;
      for (int count : statement.executeBatch()) {
        entered += Math.max(count, 0);
      }
      return entered;
    }
  }

  private static String first(NewJob job, Function<InstanceReference, String> part) {
    return job.instances().stream().findFirst().map(part).map(PostgresText::of).orElse("");
  }
}
