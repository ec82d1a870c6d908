package org.arcdose.service.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.service.sql.Database;

/** Makes the days of the inbox ahead of time and drops those nobody needs any more. */
public final class InboxPartitions {
  private static final int DAYS_AHEAD = 7;
  private static final String PREFIX = "inbox_";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** Servers that keep house at the same moment take turns. */
  private static final String ALONE = "SELECT pg_advisory_xact_lock(7262017, 3)";

  private static final String DAYS =
      """
      SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'arcdose.inbox'::regclass AND c.relname ~ '^inbox_[0-9]{8}$'
      ORDER BY c.relname""";

  private static final String IN_USE =
      """
      SELECT EXISTS (SELECT 1 FROM arcdose.inbox
          WHERE received_at >= ? AND received_at < ? AND dispatched_at IS NULL)
        OR EXISTS (SELECT 1 FROM arcdose.job WHERE received_at >= ? AND received_at < ?
          AND state IN ('QUEUED', 'RETRY_AT', 'RUNNING'))""";

  private static final String PURGE_DEFAULT =
      """
      DELETE FROM arcdose.inbox_default i WHERE received_at < ? AND dispatched_at IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM arcdose.job j WHERE j.state IN ('QUEUED', 'RETRY_AT',
          'RUNNING') AND j.received_at <= i.received_at)""";

  private final Database database;

  public InboxPartitions(Database database) {
    this.database = database;
  }

  /**
   * Keeps house.
   *
   * @param keepDays days before today that stay even if their jobs have ended
   */
  public void keep(int keepDays) {
    LocalDate today = today();
    List<LocalDate> days = days();
    today
        .datesUntil(today.plusDays(DAYS_AHEAD + 1L))
        .filter(day -> !days.contains(day))
        .forEach(this::make);
    LocalDate first = today.minusDays(keepDays);
    for (LocalDate day : days) {
      if (day.isBefore(first)) {
        dropIfUnused(day);
      }
    }
    purgeDefault(first);
  }

  private LocalDate today() {
    return database.call(
        connection -> {
          try (PreparedStatement statement =
                  connection.prepareStatement("SELECT (now() AT TIME ZONE 'UTC')::date");
              ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, LocalDate.class);
          }
        });
  }

  private List<LocalDate> days() {
    return database.call(
        connection -> {
          List<LocalDate> days = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(DAYS);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              days.add(LocalDate.parse(rows.getString(1).substring(PREFIX.length()), DAY));
            }
          }
          return days;
        });
  }

  /** A day whose first rows already lie in the default partition stays there. */
  private void make(LocalDate day) {
    database.transaction(
        connection -> {
          alone(connection);
          if (!inDefault(connection, day)) {
            execute(
                connection,
                "CREATE TABLE IF NOT EXISTS arcdose.%s PARTITION OF arcdose.inbox"
                        .formatted(name(day))
                    + " FOR VALUES FROM ('%s 00:00+00') TO ('%s 00:00+00')"
                        .formatted(day, day.plusDays(1)));
          }
          return null;
        });
  }

  private static boolean inDefault(Connection connection, LocalDate day) throws SQLException {
    String sql =
        "SELECT EXISTS (SELECT 1 FROM arcdose.inbox_default"
            + " WHERE received_at >= ? AND received_at < ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, day.atStartOfDay().atOffset(ZoneOffset.UTC));
      statement.setObject(2, day.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void dropIfUnused(LocalDate day) {
    database.transaction(
        connection -> {
          alone(connection);
          if (!inUse(connection, day)) {
            execute(connection, "DROP TABLE IF EXISTS arcdose." + name(day));
          }
          return null;
        });
  }

  private static boolean inUse(Connection connection, LocalDate day) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(IN_USE)) {
      for (int i = 0; i < 4; i++) {
        statement.setObject(i + 1, day.plusDays(i % 2).atStartOfDay().atOffset(ZoneOffset.UTC));
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private void purgeDefault(LocalDate first) {
    database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(PURGE_DEFAULT)) {
            statement.setObject(1, first.atStartOfDay().atOffset(ZoneOffset.UTC));
            return statement.executeUpdate();
          }
        });
  }

  private static void alone(Connection connection) throws SQLException {
    execute(connection, ALONE);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String name(LocalDate day) {
    return PREFIX + day.format(DAY);
  }
}
