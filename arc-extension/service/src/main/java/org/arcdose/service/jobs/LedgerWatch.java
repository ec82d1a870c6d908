package org.arcdose.service.jobs;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.service.sql.Database;

/** The job table as the watchdog uses it: nothing stays in a state for ever. */
public final class LedgerWatch {
  private static final String EXPIRE_LEASES =
      """
      UPDATE arcdose.job SET
        state = CASE WHEN attempt < max_attempts THEN 'QUEUED' ELSE 'FAILED' END,
        ended_at = CASE WHEN attempt < max_attempts THEN NULL ELSE now() END,
        error = CASE WHEN attempt < max_attempts THEN NULL ELSE format(
          'The server stopped %s times while it worked on this; look at its log before retrying.',
          attempt) END,
        due_at = now(), rung_at = NULL, lease_until = NULL, deadline_at = NULL
      WHERE state = 'RUNNING' AND lease_until < now()""";

  private static final String PASS_DEADLINES =
      """
      UPDATE arcdose.job SET state = 'FAILED', ended_at = now(), lease_until = NULL,
        deadline_at = NULL, error = format('Took longer than %s s and was given up.', time_limit_s)
      WHERE state = 'RUNNING' AND deadline_at < now()""";

  /**
   * Only the head of what is due has bells out: the broker never holds more than that, however long
   * the queue is, and a higher priority overtakes. One server at a time, lest two wait for each
   * other's rows.
   */
  private static final String RING =
      """
      UPDATE arcdose.job j SET rung_at = now()
      FROM (SELECT id FROM arcdose.job w
            WHERE state IN ('QUEUED', 'RETRY_AT') AND due_at <= now()
              AND (serial_key IS NULL OR NOT EXISTS (SELECT 1 FROM arcdose.job o
                WHERE o.serial_key = w.serial_key AND (o.state = 'RUNNING'
                  OR o.state IN ('QUEUED', 'RETRY_AT') AND o.id < w.id)))
            ORDER BY priority DESC, id LIMIT 500) head
      WHERE (SELECT pg_try_advisory_xact_lock(7262017, 2))
        AND j.id = head.id AND j.state IN ('QUEUED', 'RETRY_AT')
        AND (rung_at IS NULL OR rung_at < due_at OR rung_at < now() - make_interval(secs => ?))
      RETURNING j.id, j.priority""";

  private final Database database;

  public LedgerWatch(Database database) {
    this.database = database;
  }

  /** Gives jobs back whose worker's server no longer renews their lease. */
  public int expireLeases() {
    return update(EXPIRE_LEASES);
  }

  /** Ends jobs that run longer than they may. */
  public int passDeadlines() {
    return update(PASS_DEADLINES);
  }

  private int update(String sql) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
          }
        });
  }

  /**
   * The jobs to ring for: due, next of their serial key, among the first 500, and not rung before
   * or in vain.
   *
   * @param afterSeconds how long a ring that nobody followed is believed in
   */
  public List<Doorbell.Bell> toRing(int afterSeconds) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(RING)) {
            statement.setInt(1, afterSeconds);
            List<Doorbell.Bell> bells = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                bells.add(new Doorbell.Bell(rows.getLong(1), rows.getInt(2)));
              }
            }
            return bells;
          }
        });
  }
}
