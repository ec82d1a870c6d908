package org.arcdose.service.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a list is: counted up to a limit, beyond it PostgreSQL's own estimate, because nobody
 * waits for a million rows to be counted in order to see fifty.
 */
public final class RowCount {
  /** Up to here the count is exact. */
  public static final int EXACT = 10_000;

  private static final Pattern ESTIMATE = Pattern.compile("rows=(\\d+)");

  private RowCount() {}

  /**
   * Counts.
   *
   * @param from a FROM clause with its conditions
   * @param values of the clause's parameters
   */
  public static long of(Connection connection, String from, List<Object> values)
      throws SQLException {
    String sql = "SELECT count(*) FROM (SELECT 1" + from + " LIMIT " + (EXACT + 1) + ") head";
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      long counted = row.getLong(1);
      return counted <= EXACT ? counted : Math.max(counted, estimate(connection, from, values));
    }
  }

  private static long estimate(Connection connection, String from, List<Object> values)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, "EXPLAIN SELECT 1" + from, values);
        ResultSet row = statement.executeQuery()) {
      row.next();
      Matcher matcher = ESTIMATE.matcher(row.getString(1));
      return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.size(); i++) {
      statement.setObject(i + 1, values.get(i));
    }
    return statement;
  }
}
