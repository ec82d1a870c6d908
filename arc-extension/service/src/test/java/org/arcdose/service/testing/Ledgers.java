package org.arcdose.service.testing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.arcdose.archive.InstanceReference;
import org.arcdose.service.jobs.Ledger;
import org.arcdose.service.jobs.NewJob;
import org.arcdose.service.jobs.NewJobs;
import org.arcdose.service.jobs.RetryPolicy;
import org.arcdose.service.sql.Database;

/** Jobs for tests. */
public final class Ledgers {
  /** Without a wait, so that tests need not wait. */
  public static final RetryPolicy AT_ONCE =
      new RetryPolicy(Duration.ZERO, Duration.ZERO, () -> new Random(1));

  /** Longer than any test. */
  public static final RetryPolicy MUCH_LATER =
      new RetryPolicy(Duration.ofHours(1), Duration.ofHours(1), () -> new Random(1));

  private Ledgers() {}

  /** A ledger whose failed jobs are due again at once. */
  public static Ledger ledger(Database database) {
    return new Ledger(database, AT_ONCE, AT_ONCE);
  }

  /** A job of kind {@code test} that may be begun three times. */
  public static NewJob job(String name, String serialKey) {
    return new NewJob(
        "test",
        "1",
        List.of(new InstanceReference("1.2", "1.2.3", "1.2.3." + name, "")),
        name,
        Instant.now(),
        serialKey,
        4,
        3,
        Duration.ofMinutes(10));
  }

  /** Enters jobs and returns how many were new. */
  public static int enter(Database database, List<NewJob> jobs) {
    return database.transaction(connection -> NewJobs.enter(connection, jobs));
  }

  /** Enters one job and returns its id. */
  public static long enter(Database database, NewJob job) {
    enter(database, List.of(job));
    return Long.parseLong(
        ask(
            database,
            "SELECT id FROM arcdose.job WHERE input_digest = '" + job.inputDigest() + "'"));
  }

  /** The first value of the first row as text. */
  public static String ask(Database database, String sql) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql);
              ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
          }
        });
  }

  /** Runs a statement and returns how many rows it changed. */
  public static int change(Database database, String sql) {
    return database.call(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
          }
        });
  }
}
