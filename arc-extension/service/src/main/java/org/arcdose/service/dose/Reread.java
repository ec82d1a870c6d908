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

/** Enters the job that reads every stored report again. */
public final class Reread {
  private static final int LAST = 1;
  private static final int ATTEMPTS = 20;

  /** For a million reports at fifty a second. */
  private static final Duration TIME_LIMIT = Duration.ofHours(12);

  private static final String OPEN =
      """
      SELECT max(id) FROM arcdose.job
      WHERE kind = ? AND state IN ('QUEUED', 'RETRY_AT', 'RUNNING')""";

  private static final String OLDER =
      "SELECT EXISTS (SELECT 1 FROM arcdose.dose_report WHERE engine_version <> ?)";

  private final Database database;
  private final InstantSource clock;
  private final String engineVersion;

  public Reread(Database database, InstantSource clock, String engineVersion) {
    this.database = database;
    this.clock = clock;
    this.engineVersion = engineVersion;
  }

  /**
   * Enters the job unless one has not ended yet.
   *
   * @return number of the job that will do it
   */
  public long request() {
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

  /** Enters the job, once for each engine version, if reports of another one are stored. */
  public void afterUpgrade() {
    database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OLDER)) {
            statement.setString(1, engineVersion);
            try (ResultSet row = statement.executeQuery()) {
              return row.next() && row.getBoolean(1) ? enter(connection, "upgrade") : 0;
            }
          }
        });
  }

  private int enter(Connection connection, String digest) throws SQLException {
    return NewJobs.enter(
        connection,
        List.of(
            new NewJob(
                RereadHandler.KIND,
                engineVersion,
                List.of(),
                digest,
                clock.instant(),
                RereadHandler.KIND,
                LAST,
                ATTEMPTS,
                TIME_LIMIT)));
  }

  private static OptionalLong open(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
      statement.setString(1, RereadHandler.KIND);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        long id = row.getLong(1);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
      }
    }
  }
}
