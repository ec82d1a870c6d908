package org.arcdose.service.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.service.jobs.NewJob;
import org.arcdose.service.jobs.NewJobs;
import org.arcdose.service.sql.Database;

/**
 * Turns inbox rows into jobs, but for objects that ArcDose itself stored. One server at a time, in
 * the order of the inbox, because the order of job ids is the order of a serial key.
 */
public final class Dispatcher {
  /** Most inbox rows looked at in one transaction. */
  static final int BATCH = 1000;

  private static final String ALONE = "SELECT pg_try_advisory_xact_lock(7262017, 1)";

  private final Database database;
  private final List<DispatchRule> rules;

  public Dispatcher(Database database, List<DispatchRule> rules) {
    this.database = database;
    this.rules = List.copyOf(rules);
  }

  /**
   * What one pass did.
   *
   * @param rows inbox rows looked at
   * @param jobs jobs that are new in the ledger
   */
  public record Dispatched(int rows, int jobs) {
    static final Dispatched NOTHING = new Dispatched(0, 0);

    /** Whether more rows may be waiting. */
    public boolean full() {
      return rows == BATCH;
    }
  }

  /** Looks at the oldest rows nobody has looked at. */
  public Dispatched dispatch() {
    return database.transaction(
        connection -> {
          if (!alone(connection)) {
            return Dispatched.NOTHING;
          }
          List<InboxRow> rows = Inbox.undispatched(connection, BATCH);
          if (rows.isEmpty()) {
            return Dispatched.NOTHING;
          }
          List<InboxRow> others = OwnObjects.others(connection, rows);
          List<NewJob> jobs = new ArrayList<>();
          for (DispatchRule rule : rules) {
            jobs.addAll(rule.jobs(others));
          }
          int entered = jobs.isEmpty() ? 0 : NewJobs.enter(connection, jobs);
          Inbox.markDispatched(connection, rows);
          return new Dispatched(rows.size(), entered);
        });
  }

  private static boolean alone(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ALONE);
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }
}
