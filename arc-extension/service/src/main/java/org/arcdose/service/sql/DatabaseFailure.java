package org.arcdose.service.sql;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.service.view.Unavailable;

/** The database did not do what it was asked. */
public final class DatabaseFailure extends Unavailable {
  private static final long serialVersionUID = 1L;

  /** SQLSTATE classes of statements that fail the same way again: the data do not fit. */
  private static final Set<String> DATA_DO_NOT_FIT = Set.of("22", "54");

  /** Connection lost, resources used up, operator intervention, system error. */
  private static final Set<String> AWAY = Set.of("08", "53", "57", "58");

  private final String sqlState;

  public DatabaseFailure(SQLException cause) {
    super("The database did not answer (SQLSTATE " + cause.getSQLState() + ").", cause);
    this.sqlState = cause.getSQLState() == null ? "" : cause.getSQLState();
  }

  /**
   * The failure behind an exception: its own, a cause's, or one suppressed, where a transaction
   * manager leaves what made a commit fail.
   */
  public static Optional<DatabaseFailure> in(Throwable e) {
    if (e == null) {
      return Optional.empty();
    }
    if (e instanceof SQLException sql) {
      return Optional.of(new DatabaseFailure(sql));
    }
    return Stream.concat(Stream.of(e.getSuppressed()), Stream.ofNullable(e.getCause()))
        .flatMap(each -> in(each).stream())
        .findFirst();
  }

  /** PostgreSQL's five-character error code, empty if there is none. */
  public String sqlState() {
    return sqlState;
  }

  /** Whether the database cannot be reached, is stopping, starting or has no room for us. */
  public boolean away() {
    return sqlState.length() != 5 || AWAY.contains(sqlState.substring(0, 2));
  }

  /** Whether the statement's values cannot be stored, now or later. */
  public boolean dataDoNotFit() {
    return sqlState.length() == 5 && DATA_DO_NOT_FIT.contains(sqlState.substring(0, 2));
  }
}
