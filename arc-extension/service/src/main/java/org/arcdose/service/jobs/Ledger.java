package org.arcdose.service.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arcdose.archive.InstanceReference;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.PostgresText;

/**
 * The job table as workers use it. Every transition is one statement that names the state it leaves
 * and, for a running job, the fence of its claim; so a worker that lost its job changes nothing.
 * Time is the database's.
 */
public final class Ledger {
  /** How long a claim holds without being renewed. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  private static final String UNIQUE_VIOLATION = "23505";

  private static final String CLAIM =
      """
      UPDATE arcdose.job j SET state = 'RUNNING', attempt = attempt + 1, fence = fence + 1,
        started_at = now(), error = NULL,
        lease_until = now() + make_interval(secs => ?),
        deadline_at = now() + make_interval(secs => time_limit_s)
      WHERE id = ? AND state IN ('QUEUED', 'RETRY_AT') AND due_at <= now()
        AND (serial_key IS NULL OR NOT EXISTS (SELECT 1 FROM arcdose.job o
          WHERE o.serial_key = j.serial_key AND (o.state = 'RUNNING'
            OR o.state IN ('QUEUED', 'RETRY_AT') AND o.id < j.id)))
      RETURNING fence, kind, version, study_instance_uid, series_instance_uid, sop_instance_uids,
        handles, attempt, max_attempts, waits,
        serial_key""";

  private static final String RENEW =
      """
      UPDATE arcdose.job j SET lease_until = now() + make_interval(secs => ?)
      FROM unnest(?::bigint[], ?::integer[]) held(id, fence)
      WHERE j.id = held.id AND j.fence = held.fence AND j.state = 'RUNNING'
      RETURNING j.id""";

  /** Whoever waits never sees a job go back: an attempt after another first catches up with it. */
  private static final String PROGRESS =
      """
      UPDATE arcdose.job SET progress_percent = greatest(progress_percent, ?)
      WHERE id = ? AND fence = ? AND state = 'RUNNING'""";

  private static final String OUTRANKED =
      """
      SELECT EXISTS (SELECT 1 FROM arcdose.job o WHERE o.state IN ('QUEUED', 'RETRY_AT')
          AND o.priority > j.priority AND o.due_at <= now())
        OR EXISTS (SELECT 1 FROM arcdose.job o WHERE o.state = 'RUNNING' AND o.priority > j.priority)
      FROM arcdose.job j WHERE j.id = ? AND j.fence = ? AND j.state = 'RUNNING'""";

  private static final String END =
      """
      UPDATE arcdose.job SET state = ?, progress_percent = CASE WHEN ? THEN 100 ELSE progress_percent END,
        result = ?::jsonb, error = ?, ended_at = now(), lease_until = NULL, deadline_at = NULL
      WHERE id = ? AND fence = ? AND state = 'RUNNING'""";

  private static final String RETRY_LATER =
      """
      UPDATE arcdose.job SET state = 'RETRY_AT', error = ?, due_at = now() + make_interval(secs => ?),
        attempt = attempt - ?, waits = waits + ?, lease_until = NULL, deadline_at = NULL
      WHERE id = ? AND fence = ? AND state = 'RUNNING'""";

  private static final String LOG =
      """
      INSERT INTO arcdose.job_log (job_id, at, line)
      SELECT ?, l.at, l.line FROM unnest(?::timestamptz[], ?::text[]) WITH ORDINALITY l(at, line, n)
      ORDER BY l.n""";

  private static final String NEXT_OF =
      """
      SELECT id, priority FROM arcdose.job
      WHERE serial_key = ? AND state IN ('QUEUED', 'RETRY_AT') AND due_at <= now()
      ORDER BY id LIMIT 1""";

  private final Database database;
  private final RetryPolicy failures;
  private final RetryPolicy waits;

  /**
   * @param failures waits after attempts that failed
   * @param waits waits while something is away
   */
  public Ledger(Database database, RetryPolicy failures, RetryPolicy waits) {
    this.database = database;
    this.failures = failures;
    this.waits = waits;
  }

  /**
   * Takes a job that is due. Of a serial key only the oldest job that has not ended can be taken,
   * and none while one runs.
   *
   * @return empty if the job is not there, not due, not next or already taken
   */
  public Optional<Job> claim(long id) {
    try {
      return database.call(
          connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
              statement.setLong(1, LEASE.toSeconds());
              statement.setLong(2, id);
              try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(job(id, row)) : Optional.empty();
              }
            }
          });
    } catch (DatabaseFailure e) {
      if (e.sqlState().equals(UNIQUE_VIOLATION)) {
        return Optional.empty(); // another job of the serial key was claimed at the same moment
      }
      throw e;
    }
  }

  private static Job job(long id, ResultSet row) throws SQLException {
    String study = row.getString("study_instance_uid");
    String series = row.getString("series_instance_uid");
    String[] sops = (String[]) row.getArray("sop_instance_uids").getArray();
    String[] handles = (String[]) row.getArray("handles").getArray();
    List<InstanceReference> instances = new ArrayList<>(sops.length);
    for (int i = 0; i < sops.length; i++) {
      instances.add(new InstanceReference(study, series, sops[i], handles[i]));
    }
    return new Job(
        id,
        row.getInt("fence"),
        row.getString("kind"),
        row.getString("version"),
        study,
        instances,
        row.getInt("attempt"),
        row.getInt("max_attempts"),
        row.getInt("waits"),
        row.getString("serial_key"));
  }

  /**
   * Renews the leases of jobs.
   *
   * @return the ids of those that are still their holder's
   */
  public Set<Long> renew(Collection<Job> jobs) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(RENEW)) {
            statement.setLong(1, LEASE.toSeconds());
            statement.setArray(
                2, connection.createArrayOf("bigint", jobs.stream().map(Job::id).toArray()));
            statement.setArray(
                3, connection.createArrayOf("integer", jobs.stream().map(Job::fence).toArray()));
            Set<Long> held = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                held.add(rows.getLong(1));
              }
            }
            return held;
          }
        });
  }

  /** Whether a job of a higher priority is due or running; false if the job is no longer held. */
  public boolean outranked(Job job) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(OUTRANKED)) {
            statement.setLong(1, job.id());
            statement.setInt(2, job.fence());
            try (ResultSet row = statement.executeQuery()) {
              return row.next() && row.getBoolean(1);
            }
          }
        });
  }

  /**
   * Notes how far a job is.
   *
   * @return false if the job is no longer the claim's
   */
  public boolean progress(Job job, int percent) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
            statement.setInt(1, percent);
            statement.setLong(2, job.id());
            statement.setInt(3, job.fence());
            return statement.executeUpdate() == 1;
          }
        });
  }

  /**
   * Notes what came of an attempt: ends the job or sets its next attempt.
   *
   * @param log lines the attempt left
   * @return the state the job is in now; empty if it is no longer the claim's, then nothing changed
   */
  public Optional<JobState> finish(Job job, JobOutcome outcome, List<LogLine> log) {
    return log.isEmpty()
        ? database.call(connection -> finish(connection, job, outcome))
        : database.transaction(
            connection -> {
              Optional<JobState> state = finish(connection, job, outcome);
              if (state.isPresent()) {
                writeLog(connection, job.id(), log);
              }
              return state;
            });
  }

  private Optional<JobState> finish(Connection connection, Job job, JobOutcome outcome)
      throws SQLException {
    if (outcome instanceof JobOutcome.Done done) {
      return end(connection, job, JobState.DONE, done.result(), null);
    }
    if (outcome instanceof JobOutcome.Partial partial) {
      return end(connection, job, JobState.PARTIAL, partial.result(), partial.sentence());
    }
    JobOutcome.Failed failed = (JobOutcome.Failed) outcome;
    return switch (failed.prospect()) {
      case HOPELESS -> end(connection, job, JobState.FAILED, null, failed.sentence());
      case HOPEFUL ->
          job.attempt() < job.maxAttempts()
              ? retryLater(connection, job, failed.sentence(), failures.after(job.attempt()), 0)
              : end(connection, job, JobState.FAILED, null, failed.sentence());
      case WAITING ->
          retryLater(connection, job, failed.sentence(), waits.after(job.waits() + 1), 1);
    };
  }

  private static Optional<JobState> end(
      Connection connection, Job job, JobState state, String result, String error)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(END)) {
      statement.setString(1, state.name());
      statement.setBoolean(2, state == JobState.DONE);
      statement.setString(3, PostgresText.of(result));
      statement.setString(4, PostgresText.of(error));
      statement.setLong(5, job.id());
      statement.setInt(6, job.fence());
      return statement.executeUpdate() == 1 ? Optional.of(state) : Optional.empty();
    }
  }

  private static Optional<JobState> retryLater(
      Connection connection, Job job, String error, Duration wait, int uncounted)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(RETRY_LATER)) {
      statement.setString(1, PostgresText.of(error));
      statement.setDouble(2, wait.toMillis() / 1000.0);
      statement.setInt(3, uncounted);
      statement.setInt(4, uncounted);
      statement.setLong(5, job.id());
      statement.setInt(6, job.fence());
      return statement.executeUpdate() == 1 ? Optional.of(JobState.RETRY_AT) : Optional.empty();
    }
  }

  private static void writeLog(Connection connection, long jobId, List<LogLine> log)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOG)) {
      statement.setLong(1, jobId);
      statement.setArray(
          2,
          connection.createArrayOf(
              "timestamptz", log.stream().map(line -> line.at().toString()).toArray()));
      statement.setArray(
          3,
          connection.createArrayOf(
              "text", log.stream().map(line -> PostgresText.of(line.text())).toArray()));
      statement.executeUpdate();
    }
  }

  /** The job of a serial key that can be claimed now that another has ended. */
  public Optional<Doorbell.Bell> nextOf(String serialKey) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(NEXT_OF)) {
            statement.setString(1, serialKey);
            try (ResultSet row = statement.executeQuery()) {
              return row.next()
                  ? Optional.of(new Doorbell.Bell(row.getLong(1), row.getInt(2)))
                  : Optional.empty();
            }
          }
        });
  }

  /** One line a job leaves. */
  public record LogLine(Instant at, String text) {}
}
