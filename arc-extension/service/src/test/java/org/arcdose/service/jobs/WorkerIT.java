package org.arcdose.service.jobs;

import static org.arcdose.service.testing.Ledgers.enter;
import static org.arcdose.service.testing.Ledgers.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.JobRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever a handler does ends one job and nothing else. */
@ExtendWith(TestDatabase.class)
class WorkerIT {
  private interface Body {
    JobOutcome run(JobContext context) throws InterruptedException;
  }

  @Test
  void an_error_nobody_expected_fails_the_job_with_a_reference_into_the_log(Database database) {
    JobRow row =
        after(
            database,
            context -> {
              throw new IllegalStateException("Doe^John");
            });
    assertEquals("FAILED", row.state());
    assertEquals(
        "An error nobody expected stopped this job. The server log has the details under job-"
            + row.id()
            + "-1.",
        row.error());
  }

  @Test
  void an_object_that_nests_too_deep_fails_only_its_job(Database database) {
    JobRow row =
        after(
            database,
            context -> {
              throw new StackOverflowError();
            });
    assertEquals("FAILED", row.state());
    assertEquals(
        "The object nests deeper than the server can. The server log has the details under job-"
            + row.id()
            + "-1.",
        row.error());
  }

  @Test
  void a_job_that_found_no_memory_is_tried_again_because_another_may_have_taken_it(
      Database database) {
    JobRow row =
        after(
            database,
            context -> {
              throw new OutOfMemoryError();
            });
    assertEquals("RETRY_AT", row.state());
    assertEquals(1, row.attempt());
  }

  @Test
  void a_database_that_breaks_off_puts_the_job_off_and_a_value_it_cannot_hold_ends_it(
      Database database) {
    assertEquals("RETRY_AT", after(database, failing("08006")).state());
    assertEquals("RETRY_AT", after(database, failing("40P01")).state());
    JobRow unfit = after(database, failing("22003"));
    assertEquals("FAILED", unfit.state());
    assertEquals(
        "The object holds a value the database cannot store, too long or too large (SQLSTATE"
            + " 22003).",
        unfit.error());
  }

  @Test
  void a_database_that_breaks_off_at_the_commit_puts_the_job_off(Database database) {
    JobRow row =
        after(
            database,
            context -> {
              Exception resource = new Exception(new SQLException("Doe^John", "57P01"));
              IllegalStateException rollback = new IllegalStateException("Could not commit.");
              rollback.addSuppressed(resource);
              throw rollback;
            });
    assertEquals("RETRY_AT", row.state());
    assertEquals(0, row.attempt());
  }

  @Test
  void what_came_of_a_job_is_noted_when_the_database_is_back(DataSource dataSource) {
    AtomicInteger refused = new AtomicInteger(2);
    AtomicBoolean away = new AtomicBoolean();
    Database database =
        new Database(
            (DataSource)
                Proxy.newProxyInstance(
                    WorkerIT.class.getClassLoader(),
                    new Class<?>[] {DataSource.class},
                    (proxy, method, arguments) -> {
                      if (away.get() && refused.getAndDecrement() > 0) {
                        throw new SQLException("refused", "08001");
                      }
                      return method.invoke(dataSource, arguments);
                    }));
    JobRow row =
        after(
            database,
            context -> {
              away.set(true);
              return new Done("{}");
            });
    assertEquals("DONE", row.state());
    assertEquals(1, row.attempt());
  }

  private static Body failing(String sqlState) {
    return context -> {
      throw new DatabaseFailure(new SQLException("Doe^John", sqlState));
    };
  }

  @Test
  void a_server_that_stops_puts_its_jobs_off(Database database) {
    JobRow row =
        after(
            database,
            context -> {
              throw new InterruptedException();
            });
    assertEquals("RETRY_AT", row.state());
    assertEquals(0, row.attempt());
  }

  @Test
  void a_handler_tells_progress_and_leaves_lines(Database database) {
    JobRow row =
        after(
            database,
            context -> {
              assertEquals(true, context.progress(50));
              context.log("Half of it.");
              return new Done("{}");
            });
    assertEquals("DONE", row.state());
    assertEquals(100, row.progressPercent());
    assertNull(row.error());
  }

  private static JobRow after(Database database, Body body) {
    long id = enter(database, job("j" + System.nanoTime(), null));
    JobHandler handler =
        new JobHandler() {
          @Override
          public String kind() {
            return "test";
          }

          @Override
          public JobOutcome run(JobContext context) throws InterruptedException {
            return body.run(context);
          }
        };
    new Worker(
            new Ledger(database, Ledgers.MUCH_LATER, Ledgers.MUCH_LATER),
            new RunningJobs(),
            List.of(handler),
            bells -> {},
            (kind, state, took) -> {})
        .run(id);
    Thread.interrupted();
    return new JobsJdbc(database, () -> {}).byId(id).orElseThrow().job();
  }
}
