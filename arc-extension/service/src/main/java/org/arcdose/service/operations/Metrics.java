package org.arcdose.service.operations;

import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.arcdose.archive.Arrivals;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.DatabaseFailure;

/** What monitoring asks, in one look at the open jobs and one at the inbox. */
final class Metrics {
  private static final String OPEN_JOBS =
      """
      SELECT kind, state, count(*) FROM arcdose.job
      WHERE state IN ('QUEUED', 'RETRY_AT', 'RUNNING') GROUP BY kind, state ORDER BY kind, state""";

  private static final String INBOX_LAG =
      """
      SELECT coalesce(extract(epoch FROM now() - min(received_at)), 0) FROM (
        SELECT received_at FROM arcdose.inbox WHERE dispatched_at IS NULL ORDER BY id LIMIT 1) oldest""";

  private final Database database;
  private final Meters meters;
  private final Optional<Arrivals> arrivals;

  Metrics(Database database, Meters meters, Optional<Arrivals> arrivals) {
    this.database = database;
    this.meters = meters;
    this.arrivals = arrivals;
  }

  /**
   * Writes everything; what the database cannot tell now is left out.
   *
   * @param followedAt when the archive was last followed, null if it never was
   */
  String text(boolean up, Instant followedAt, Instant now) {
    PrometheusText text = new PrometheusText();
    text.gauge("arcdose_up", "1 if ArcDose works, 0 if it is dormant.", up ? 1 : 0);
    if (up) {
      try {
        database.call(connection -> fromDatabase(connection, text));
      } catch (DatabaseFailure e) {
        text.gauge("arcdose_database_up", "1 if the database answers.", 0);
      }
    }
    meters.write(text);
    arrivals.ifPresent(
        told -> {
          text.family("arcdose_observer_seconds", "histogram", "How long the archive was kept.");
          text.histogram("arcdose_observer_seconds", told.observing());
        });
    if (followedAt != null) {
      text.gauge(
          "arcdose_follow_age_seconds",
          "Time since the archive was last followed.",
          Duration.between(followedAt, now).toMillis() / 1000.0);
    }
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    text.gauge("arcdose_jvm_heap_used_bytes", "Heap in use.", (double) heap.getUsed());
    text.gauge("arcdose_jvm_heap_max_bytes", "Heap the server may use.", (double) heap.getMax());
    return text.toString();
  }

  private static Void fromDatabase(Connection connection, PrometheusText text) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OPEN_JOBS);
        ResultSet row = statement.executeQuery()) {
      text.family("arcdose_jobs_open", "gauge", "Jobs that have not ended.");
      while (row.next()) {
        text.sample(
            "arcdose_jobs_open",
            row.getDouble(3),
            "kind",
            row.getString(1),
            "state",
            row.getString(2));
      }
    }
    try (PreparedStatement statement = connection.prepareStatement(INBOX_LAG);
        ResultSet row = statement.executeQuery()) {
      row.next();
      text.gauge(
          "arcdose_inbox_lag_seconds", "Age of the oldest undispatched row.", row.getDouble(1));
    }
    text.gauge("arcdose_database_up", "1 if the database answers.", 1);
    return null;
  }
}
