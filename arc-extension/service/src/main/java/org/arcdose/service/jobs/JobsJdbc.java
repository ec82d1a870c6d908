package org.arcdose.service.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;
import org.arcdose.service.sql.RowCount;
import org.arcdose.service.view.JobDetail;
import org.arcdose.service.view.JobQuery;
import org.arcdose.service.view.JobRow;
import org.arcdose.service.view.Jobs;
import org.arcdose.service.view.Page;

/** The ledger as staff look at it. */
public final class JobsJdbc implements Jobs {
  private static final int MOST_LOG_LINES = 1000;

  private static final String COLUMNS =
      """
      id, kind, state, study_instance_uid, subject, cardinality(sop_instance_uids) AS subjects,
        attempt, max_attempts, progress_percent, error, created_at, started_at, ended_at,
        CASE WHEN state = 'RETRY_AT' THEN due_at END AS retry_at""";

  private static final String RETRY =
      """
      UPDATE arcdose.job SET state = 'QUEUED', attempt = 0, waits = 0, progress_percent = 0, error = NULL,
        result = NULL, due_at = now(), rung_at = NULL, started_at = NULL, ended_at = NULL
      WHERE id = ANY (?) AND state IN ('FAILED', 'PARTIAL', 'CANCELED')""";

  /** The new fence keeps a worker that still runs from changing anything. */
  private static final String CANCEL =
      """
      UPDATE arcdose.job SET state = 'CANCELED', fence = fence + 1, ended_at = now(),
        lease_until = NULL, deadline_at = NULL
      WHERE id = ANY (?) AND state IN ('QUEUED', 'RETRY_AT', 'RUNNING')""";

  private final Database database;
  private final Runnable changed;

  /**
   * @param changed told when jobs may have become due
   */
  public JobsJdbc(Database database, Runnable changed) {
    this.database = database;
    this.changed = changed;
  }

  @Override
  public Page<JobRow> find(JobQuery query) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    restrict(query.state(), "state = ?", conditions, values);
    restrict(query.kind(), "kind = ?", conditions, values);
    if (query.subject() != null && !query.subject().isEmpty()) {
      conditions.add("(subject = ? OR study_instance_uid = ?)");
      String uid = PostgresText.of(query.subject());
      values.add(uid);
      values.add(uid);
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    String from = " FROM arcdose.job" + where;
    return database.call(
        connection -> {
          List<JobRow> rows = rows(connection, query, from, values);
          long total = RowCount.of(connection, from, values);
          return new Page<>(
              rows,
              rows.isEmpty() ? total : Math.max(total, query.offset() + (long) rows.size()),
              query.offset());
        });
  }

  private static void restrict(
      String value, String condition, List<String> conditions, List<Object> values) {
    if (value != null && !value.isEmpty()) {
      conditions.add(condition);
      values.add(PostgresText.of(value));
    }
  }

  /** What precedes the page is passed over in an index, not row by row. */
  private static List<JobRow> rows(
      Connection connection, JobQuery query, String from, List<Object> values) throws SQLException {
    String ids = "SELECT id" + from + " ORDER BY id DESC LIMIT ? OFFSET ?";
    String sql =
        "SELECT "
            + COLUMNS
            + " FROM arcdose.job WHERE id = ANY(ARRAY("
            + ids
            + ")) ORDER BY id DESC";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int index = 1;
      for (Object value : values) {
        statement.setObject(index++, value);
      }
      statement.setInt(index++, query.limit());
      statement.setInt(index, query.offset());
      List<JobRow> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row(row));
        }
      }
      return found;
    }
  }

  private static JobRow row(ResultSet row) throws SQLException {
    return new JobRow(
        row.getLong("id"),
        row.getString("kind"),
        row.getString("state"),
        row.getString("study_instance_uid"),
        row.getString("subject"),
        row.getInt("subjects"),
        row.getInt("attempt"),
        row.getInt("max_attempts"),
        row.getInt("progress_percent"),
        row.getString("error"),
        instant(row, "created_at"),
        instant(row, "started_at"),
        instant(row, "ended_at"),
        instant(row, "retry_at"));
  }

  @Override
  public Optional<JobDetail> byId(long id) {
    return database.call(
        connection -> {
          String sql = "SELECT " + COLUMNS + ", result FROM arcdose.job WHERE id = ?";
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new JobDetail(row(row), log(connection, id), row.getString("result")))
                  : Optional.empty();
            }
          }
        });
  }

  private static List<JobDetail.LogLine> log(Connection connection, long id) throws SQLException {
    String sql = "SELECT at, line FROM arcdose.job_log WHERE job_id = ? ORDER BY id LIMIT ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, id);
      statement.setInt(2, MOST_LOG_LINES);
      List<JobDetail.LogLine> lines = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          lines.add(new JobDetail.LogLine(instant(row, "at"), row.getString("line")));
        }
      }
      return lines;
    }
  }

  @Override
  public Map<String, Long> countByState() {
    return database.call(
        connection -> {
          Map<String, Long> counts = new LinkedHashMap<>();
          for (JobState state : JobState.values()) {
            String from = " FROM arcdose.job WHERE state = ?";
            counts.put(state.name(), RowCount.of(connection, from, List.of(state.name())));
          }
          return counts;
        });
  }

  @Override
  public boolean retry(long id) {
    return change(RETRY, id);
  }

  @Override
  public boolean cancel(long id) {
    return change(CANCEL, id);
  }

  private boolean change(String sql, long id) {
    boolean done = database.call(connection -> change(connection, sql, List.of(id)) == 1);
    if (done) {
      changed.run();
    }
    return done;
  }

  /** As {@link #retry(long)}, on the caller's transaction. */
  public static void retry(Connection connection, Collection<Long> ids) throws SQLException {
    change(connection, RETRY, ids);
  }

  /** As {@link #cancel(long)}, on the caller's transaction. */
  public static void cancel(Connection connection, Collection<Long> ids) throws SQLException {
    change(connection, CANCEL, ids);
  }

  private static int change(Connection connection, String sql, Collection<Long> ids)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      return statement.executeUpdate();
    }
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
