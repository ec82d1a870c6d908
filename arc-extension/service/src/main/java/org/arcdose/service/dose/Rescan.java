package org.arcdose.service.dose;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.arcdose.archive.Position;
import org.arcdose.service.jobs.SiteJob;
import org.arcdose.service.sql.Database;

/**
 * Enters the job that goes through the archive's history again: an engine that reads more kinds of
 * objects than the one before has to find those that are stored already, and an archive that was
 * there before ArcDose has a history.
 */
public final class Rescan {
  /** For a hundred million objects at five hundred a second. */
  private static final Duration TIME_LIMIT = Duration.ofHours(60);

  /** Whether an engine is new where another one has followed the archive. */
  private static final String NEW =
      """
      WITH started AS (INSERT INTO arcdose.engine (version) VALUES (?)
          ON CONFLICT DO NOTHING RETURNING version)
      SELECT EXISTS (SELECT 1 FROM started) AND EXISTS (SELECT 1 FROM arcdose.follow_position)""";

  private static final String RANGE =
      """
      INSERT INTO arcdose.rescan (job_id, token, objects, jobs, stored_from, stored_to)
      SELECT max(id), ?, 0, 0, ?, ? FROM arcdose.job WHERE kind = ? RETURNING job_id""";

  private final Database database;
  private final SiteJob job;

  public Rescan(Database database, InstantSource clock, String engineVersion) {
    this.database = database;
    this.job = new SiteJob(RescanHandler.KIND, engineVersion, TIME_LIMIT, clock);
  }

  /**
   * Enters the job unless one has not ended yet.
   *
   * @return number of the job that will do it
   */
  public long request() {
    return database.transaction(job::request);
  }

  /**
   * Enters the job for what was stored within a time; it follows one that has not ended yet.
   *
   * @param from null: from the beginning
   * @param to exclusive, null: to the end
   * @return number of the job that will do it
   */
  public long request(Instant from, Instant to) {
    return database.transaction(
        connection -> {
          job.enter(connection);
          try (PreparedStatement statement = connection.prepareStatement(RANGE)) {
            statement.setString(1, Position.START.token());
            statement.setObject(2, from == null ? null : from.atOffset(ZoneOffset.UTC));
            statement.setObject(3, to == null ? null : to.atOffset(ZoneOffset.UTC));
            statement.setString(4, RescanHandler.KIND);
            try (ResultSet row = statement.executeQuery()) {
              row.next();
              return row.getLong(1);
            }
          }
        });
  }

  /** Enters the job at the first start of an engine, unless it is the first engine of all. */
  public void afterUpgrade() {
    database.transaction(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(NEW)) {
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
