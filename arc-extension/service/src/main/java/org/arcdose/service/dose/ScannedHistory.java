package org.arcdose.service.dose;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Position;
import org.arcdose.archive.StoredPage;
import org.arcdose.service.intake.InboxRow;
import org.arcdose.service.intake.OwnObjects;
import org.arcdose.service.jobs.NewJobs;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.PostgresText;

/**
 * How far a job has gone through the archive's history. Where it is and the jobs it enters are one
 * commit.
 */
public final class ScannedHistory {
  /** By how much archives tell objects out of the order of their times. */
  private static final Duration DISORDER = Duration.ofHours(1);

  private static final String BEGIN =
      """
      INSERT INTO arcdose.rescan (job_id, token, objects, jobs) VALUES (?, ?, 0, 0)
      ON CONFLICT (job_id) DO NOTHING""";

  private static final String REACHED =
      "SELECT token, first_stored_at, objects, jobs, stored_from, stored_to FROM arcdose.rescan WHERE job_id = ?";

  private static final String MOVE =
      """
      UPDATE arcdose.rescan SET token = ?, first_stored_at = ?, objects = ?, jobs = ?
      WHERE job_id = ? AND token = ?""";

  private static final String READ =
      """
      SELECT r.sop_instance_uid, r.series_instance_uid FROM arcdose.dose_report r
      JOIN arcdose.study s ON s.id = r.study_id
      WHERE s.study_instance_uid = ANY (?) AND r.engine_version = ?""";

  private final Database database;
  private final DoseRule rule;

  /**
   * @param rule tells what is read from the objects
   */
  public ScannedHistory(Database database, DoseRule rule) {
    this.database = database;
    this.rule = rule;
  }

  /**
   * Where a job is.
   *
   * @param firstStoredAt when the first object of the history was stored, null before it
   * @param objects looked at
   * @param jobs entered
   * @param range what is looked at
   */
  record Reached(Position position, Instant firstStoredAt, long objects, long jobs, Range range) {
    boolean isBeginning() {
      return position.equals(Position.START);
    }
  }

  /**
   * When objects were stored.
   *
   * @param from null: ever since
   * @param to exclusive, null: until now
   */
  record Range(Instant from, Instant to) {
    boolean has(InstanceStored stored) {
      return (from == null || !stored.storedAt().isBefore(from))
          && (to == null || stored.storedAt().isBefore(to));
    }

    /** Whether this and all that follows was stored later, whatever the order within minutes. */
    boolean isOver(StoredPage page) {
      return to != null
          && !page.stored().isEmpty()
          && page.stored().stream().noneMatch(each -> each.storedAt().isBefore(to.plus(DISORDER)));
    }
  }

  /** Where a job is; the beginning if it is new. */
  Reached reached(long job) {
    return database.transaction(
        connection -> {
          try (PreparedStatement begin = connection.prepareStatement(BEGIN);
              PreparedStatement reached = connection.prepareStatement(REACHED)) {
            begin.setLong(1, job);
            begin.setString(2, Position.START.token());
            begin.executeUpdate();
            reached.setLong(1, job);
            try (ResultSet row = reached.executeQuery()) {
              row.next();
              return new Reached(
                  new Position(row.getString(1)),
                  instant(row, 2),
                  row.getLong(3),
                  row.getLong(4),
                  new Range(instant(row, 5), instant(row, 6)));
            }
          }
        });
  }

  /**
   * Enters the jobs a stretch of the history is due and moves on.
   *
   * @return where the job is now; empty if it is somewhere else, because another server has it
   */
  Optional<Reached> accept(long job, Reached from, StoredPage page, Instant now) {
    return database.transaction(
        connection -> {
          List<InstanceStored> stored = page.stored().stream().filter(from.range()::has).toList();
          int entered = enter(connection, stored, now);
          Instant first = from.firstStoredAt();
          if (first == null && !stored.isEmpty()) {
            first = stored.get(0).storedAt();
          }
          Reached to =
              new Reached(
                  page.next(),
                  first,
                  from.objects() + stored.size(),
                  from.jobs() + entered,
                  from.range());
          if (!move(connection, job, from, to)) {
            connection.rollback();
            return Optional.empty();
          }
          return Optional.of(to);
        });
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private int enter(Connection connection, List<InstanceStored> stored, Instant now)
      throws SQLException {
    List<InstanceStored> concerned = stored.stream().filter(rule::concerns).toList();
    if (concerned.isEmpty()) {
      return 0;
    }
    Set<String> read = read(connection, concerned);
    List<InboxRow> unread =
        concerned.stream()
            .filter(each -> !read.contains(PostgresText.of(DoseRule.unit(each))))
            .map(each -> new InboxRow(0, now, each))
            .toList();
    return NewJobs.enter(connection, rule.jobs(OwnObjects.others(connection, unread)));
  }

  /** UIDs of the objects, and of their series, this engine has read in the studies of a page. */
  private Set<String> read(Connection connection, List<InstanceStored> stored) throws SQLException {
    Object[] studies =
        stored.stream()
            .map(each -> PostgresText.of(each.instance().studyInstanceUid()))
            .distinct()
            .toArray();
    Set<String> uids = new HashSet<>();
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setArray(1, connection.createArrayOf("text", studies));
      statement.setString(2, rule.engineVersion());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          uids.add(row.getString(1));
          uids.add(row.getString(2));
        }
      }
    }
    return uids;
  }

  private static boolean move(Connection connection, long job, Reached from, Reached to)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
      statement.setString(1, to.position().token());
      statement.setObject(
          2,
          to.firstStoredAt() == null
              ? null
              : OffsetDateTime.ofInstant(to.firstStoredAt(), ZoneOffset.UTC));
      statement.setLong(3, to.objects());
      statement.setLong(4, to.jobs());
      statement.setLong(5, job);
      statement.setString(6, from.position().token());
      return statement.executeUpdate() == 1;
    }
  }
}
