package org.arcdose.service.dose;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.InstantSource;
import org.arcdose.service.jobs.SiteJob;
import org.arcdose.service.sql.Database;

/** Enters the job that reads every stored report again. */
public final class Reread {
  /** For a million reports at fifty a second. */
  private static final Duration TIME_LIMIT = Duration.ofHours(12);

  private static final String OLDER =
      "SELECT EXISTS (SELECT 1 FROM arcdose.dose_report WHERE engine_version <> ?)";

  private final Database database;
  private final SiteJob job;

  public Reread(Database database, InstantSource clock, String engineVersion) {
    this.database = database;
    this.job = new SiteJob(RereadHandler.KIND, engineVersion, TIME_LIMIT, clock);
  }

  /**
   * Enters the job unless one has not ended yet.
   *
   * @return number of the job that will do it
   */
  public long request() {
    return database.transaction(job::request);
  }

  /** Enters the job, once for each engine version, if reports of another one are stored. */
  public void afterUpgrade() {
    database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OLDER)) {
            statement.setString(1, job.version());
            try (ResultSet row = statement.executeQuery()) {
              if (row.next() && row.getBoolean(1)) {
                job.enter(connection, "upgrade");
              }
              return null;
            }
          }
        });
  }
}
