package org.arcdose.service.dose;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.InstantSource;
import org.arcdose.service.jobs.SiteJob;
import org.arcdose.service.sql.Database;

/**
 * Enters the job that asks the archive for all studies what it has changed: at start, after changes
 * were missed, and daily, because some things an archive does tell nobody.
 */
public final class ArchiveCheck {
  /** For a million studies at fifty a second. */
  private static final Duration TIME_LIMIT = Duration.ofHours(12);

  private static final String DUE =
      """
      SELECT EXISTS (SELECT 1 FROM arcdose.study) AND NOT EXISTS (SELECT 1 FROM arcdose.job
        WHERE kind = ? AND created_at > now() - make_interval(secs => ?))""";

  private final Database database;
  private final SiteJob job;

  public ArchiveCheck(Database database, InstantSource clock, String engineVersion) {
    this.database = database;
    this.job = new SiteJob(ArchiveCheckHandler.KIND, engineVersion, TIME_LIMIT, clock);
  }

  /** Enters the job unless one waits that has not begun. */
  public void request() {
    database.transaction(
        connection -> {
          job.ensure(connection);
          return null;
        });
  }

  /**
   * Enters the job if there is anything to ask about, unless there was one within a time.
   *
   * @return whether there is a new one
   */
  public boolean requestAfter(Duration pause) {
    return database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setString(1, ArchiveCheckHandler.KIND);
            statement.setDouble(2, pause.toSeconds());
            try (ResultSet row = statement.executeQuery()) {
              boolean due = row.next() && row.getBoolean(1);
              if (due) {
                job.ensure(connection);
              }
              return due;
            }
          }
        });
  }
}
