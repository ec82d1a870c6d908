package org.arcdose.service.jobs;

import java.sql.PreparedStatement;
import java.util.List;
import org.arcdose.service.sql.Database;

/** Forgets jobs of single objects some time after they ended well. */
public final class EndedJobs {
  private static final int AT_ONCE = 10_000;

  private static final String DELETE =
      """
      DELETE FROM arcdose.job WHERE id IN (
        SELECT id FROM arcdose.job WHERE kind = ANY (?) AND state IN ('DONE', 'PARTIAL', 'CANCELED')
          AND ended_at < now() - make_interval(days => ?) ORDER BY id LIMIT ?)""";

  private final Database database;
  private final List<String> kinds;

  /**
   * @param kinds whose jobs are not asked for again once they have ended
   */
  public EndedJobs(Database database, List<String> kinds) {
    this.database = database;
    this.kinds = List.copyOf(kinds);
  }

  /**
   * Deletes in small commits.
   *
   * @param days how long they stay
   * @return number of deleted jobs
   */
  public int forget(int days) {
    int all = 0;
    int deleted;
    do {
      deleted = forgetSome(days);
      all += deleted;
    } while (deleted == AT_ONCE);
    return all;
  }

  private int forgetSome(int days) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            statement.setArray(1, connection.createArrayOf("text", kinds.toArray()));
            statement.setInt(2, days);
            statement.setInt(3, AT_ONCE);
            return statement.executeUpdate();
          }
        });
  }
}
