package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.arcdose.service.jobs.NewJob;
import org.arcdose.service.jobs.NewJobs;
import org.arcdose.service.sql.Database;

/**
 * A job about everything that is stored: behind all other work, never two of them at a time.
 *
 * @param version engine that does it
 * @param timeLimit for one attempt
 */
record SiteJob(String kind, String version, Duration timeLimit, InstantSource clock) {
  /** Priority behind all other work. */
  static final int LAST = 1;

  private static final String SERIAL_KEY = "site";
  private static final int ATTEMPTS = 20;

  private static final String OPEN =
      """
      SELECT max(id) FROM arcdose.job
      WHERE kind = ? AND state IN ('QUEUED', 'RETRY_AT', 'RUNNING')""";

  /** Enters it unless one of its kind has not ended yet; the number of the one that will do it. */
  long request(Database database) {
    return database.transaction(
        connection -> {
          OptionalLong open = open(connection);
          if (open.isEmpty()) {
            enter(connection, UUID.randomUUID().toString());
            open = open(connection);
          }
          return open.orElseThrow();
        });
  }

  /**
   * Enters it once for an occasion and a version, on the caller's transaction.
   *
   * @return how many were new
   */
  int enter(Connection connection, String occasion) throws SQLException {
    return NewJobs.enter(
        connection,
        List.of(
            new NewJob(
                kind,
                version,
                List.of(),
                occasion,
                clock.instant(),
                SERIAL_KEY,
                LAST,
                ATTEMPTS,
                timeLimit)));
  }

  private OptionalLong open(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
      statement.setString(1, kind);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        long id = row.getLong(1);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
      }
    }
  }
}
