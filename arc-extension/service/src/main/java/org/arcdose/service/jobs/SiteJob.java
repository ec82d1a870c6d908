package org.arcdose.service.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A kind of job about everything that is stored: behind all other work, one at a time.
 *
 * @param version of what does the work
 * @param timeLimit of one attempt
 */
public record SiteJob(String kind, String version, Duration timeLimit, InstantSource clock) {
  /** Priority behind all other work. */
  public static final int LAST = 1;

  private static final int ATTEMPTS = 20;

  private static final String OPEN =
      """
      SELECT max(id) FROM arcdose.job
      WHERE kind = ? AND state IN ('QUEUED', 'RETRY_AT', 'RUNNING')""";

  private static final String WAITING =
      """
      SELECT EXISTS (SELECT 1 FROM arcdose.job
        WHERE kind = ? AND state IN ('QUEUED', 'RETRY_AT'))""";

  /**
   * Enters the job unless one has not ended yet.
   *
   * @return number of the job that will do it
   */
  public long request(Connection connection) throws SQLException {
    OptionalLong open = open(connection);
    if (open.isEmpty()) {
      enter(connection);
      open = open(connection);
    }
    return open.orElseThrow();
  }

  /** Enters the job; if one has not ended yet, it follows it. */
  public void enter(Connection connection) throws SQLException {
    enter(connection, UUID.randomUUID().toString());
  }

  /** Enters the job unless there ever was one of this digest and version. */
  public void enter(Connection connection, String digest) throws SQLException {
    NewJobs.enter(
        connection,
        List.of(
            new NewJob(
                kind,
                version,
                List.of(),
                digest,
                clock.instant(),
                kind,
                LAST,
                ATTEMPTS,
                timeLimit)));
  }

  /** Enters the job unless one waits that has not begun. */
  public void ensure(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
      statement.setString(1, kind);
      try (ResultSet row = statement.executeQuery()) {
        if (row.next() && !row.getBoolean(1)) {
          enter(connection);
        }
      }
    }
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
