package org.arcdose.service.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Lets one server of several follow the archive. The lock lives as long as its connection; the
 * compare-and-set of the position in {@link Intake} is what makes two leaders harmless, the lock
 * only saves the second one's work.
 */
public final class LeaderLock implements AutoCloseable {
  private static final int PING_SECONDS = 2;
  private static final long BELIEVED_NANOS = 5_000_000_000L;

  private final DataSource dataSource;
  private Connection connection;
  private long provedAt;

  public LeaderLock(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether this server leads; takes the lead if nobody has it. */
  public boolean held() throws SQLException {
    if (connection != null) {
      if (System.nanoTime() - provedAt < BELIEVED_NANOS) {
        return true;
      }
      if (alive()) {
        provedAt = System.nanoTime();
        return true;
      }
    }
    release();
    Connection candidate = dataSource.getConnection();
    boolean leads = false;
    try (PreparedStatement statement =
            candidate.prepareStatement("SELECT pg_try_advisory_lock(7262017, 0)");
        ResultSet row = statement.executeQuery()) {
      leads = row.next() && row.getBoolean(1);
    } finally {
      if (leads) {
        connection = candidate;
        provedAt = System.nanoTime();
      } else {
        candidate.close();
      }
    }
    return leads;
  }

  /** A pool that took the connection away does not answer false, it throws. */
  private boolean alive() {
    try {
      return connection.isValid(PING_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    release();
  }

  /** Gives the lead up; a pooled connection would otherwise carry the lock back into its pool. */
  public void release() {
    Connection closing = connection;
    connection = null;
    if (closing == null) {
      return;
    }
    try (closing;
        PreparedStatement statement =
            closing.prepareStatement("SELECT pg_advisory_unlock(7262017, 0)")) {
      statement.execute();
    } catch (SQLException e) {
      // a broken connection has lost its lock already
    }
  }
}
