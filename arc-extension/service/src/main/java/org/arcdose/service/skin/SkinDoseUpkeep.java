package org.arcdose.service.skin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.arcdose.service.jobs.SiteJob;
import org.arcdose.service.sql.Database;

/** Enters the jobs that go over the skin doses of all studies. */
public final class SkinDoseUpkeep {
  /** Kind of the job that computes all of them again. */
  public static final String ALL = "skin-dose-all";

  /** Kind of the job that computes those again that were made with other settings or versions. */
  public static final String OUTDATED = "skin-dose-outdated";

  private static final Duration TIME_LIMIT = Duration.ofHours(24);

  /** Changes the row only if what is in force is not what was in force last. */
  private static final String REMEMBER =
      """
      INSERT INTO arcdose.setting (name, value) VALUES ('skin-dose', ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = now()
      WHERE setting.value <> excluded.value""";

  private static final String ANY =
      """
      SELECT EXISTS (SELECT 1 FROM arcdose.study WHERE modalities && ?)
        OR EXISTS (SELECT 1 FROM arcdose.skin_dose)""";

  private final Database database;
  private final SiteJob all;
  private final SiteJob outdated;

  public SkinDoseUpkeep(Database database, InstantSource clock) {
    this.database = database;
    this.all = new SiteJob(ALL, SkinDoseComputation.VERSION, TIME_LIMIT, clock);
    this.outdated = new SiteJob(OUTDATED, SkinDoseComputation.VERSION, TIME_LIMIT, clock);
  }

  /**
   * Enters the job that computes all again, unless one has not ended yet.
   *
   * @return number of the job that will do it
   */
  public long request() {
    return database.transaction(all::request);
  }

  /**
   * Told what is in force, at start and whenever it changes. What was made with something else is
   * computed again.
   *
   * @return whether there is a new job
   */
  public boolean inForce(SkinDoseSite site) {
    return database.transaction(
        connection -> {
          boolean due = remember(connection, site) && any(connection, site);
          if (due) {
            outdated.enter(connection);
          }
          return due;
        });
  }

  private static boolean remember(Connection connection, SkinDoseSite site) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
      statement.setString(1, SkinDoseComputation.VERSION + " " + site.digest());
      return statement.executeUpdate() > 0;
    }
  }

  private static boolean any(Connection connection, SkinDoseSite site) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ANY)) {
      statement.setArray(1, connection.createArrayOf("text", site.modalities().toArray()));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
