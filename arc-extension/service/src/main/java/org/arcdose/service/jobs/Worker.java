package org.arcdose.service.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;

/**
 * Does one job when its bell rings: claims it, lets its handler work outside any transaction, notes
 * what came of it. Whatever a handler throws ends one job, not the server.
 */
public final class Worker {
  private static final Logger LOG = System.getLogger(Worker.class.getName());

  /** How long an outcome outlives the database. */
  private static final Duration HELD = Duration.ofMinutes(2);

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Ledger ledger;
  private final RunningJobs running;
  private final Map<String, JobHandler> handlers;
  private final Doorbell doorbell;
  private final JobMeter meter;

  public Worker(
      Ledger ledger,
      RunningJobs running,
      Collection<? extends JobHandler> handlers,
      Doorbell doorbell,
      JobMeter meter) {
    this.ledger = ledger;
    this.running = running;
    this.handlers =
        handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    this.doorbell = doorbell;
    this.meter = meter;
  }

  /**
   * Does the job if it is there to be done.
   *
   * @throws DatabaseFailure if the ledger cannot be reached; the watchdog rings again later
   */
  public void run(long jobId) {
    Optional<Job> claimed = ledger.claim(jobId);
    if (claimed.isEmpty()) {
      return;
    }
    Job job = claimed.get();
    long begin = System.nanoTime();
    RunningJob context = new RunningJob(job, ledger);
    running.add(context);
    Optional<JobState> state;
    try {
      state = finish(context, attempt(context));
    } finally {
      running.remove(context);
    }
    if (state.isEmpty()) {
      LOG.log(Level.INFO, "Job {0}: no longer ours, its outcome is dropped", id(job));
      return;
    }
    meter.attempted(job.kind(), state.get(), Duration.ofNanos(System.nanoTime() - begin));
    if (state.get().terminal() && job.serialKey() != null) {
      doorbell.ring(ledger.nextOf(job.serialKey()).map(List::of).orElse(List.of()));
    }
  }

  /**
   * Holds on to what came of the job while the database is away: forgotten, it would cost an
   * attempt and be done again.
   */
  private Optional<JobState> finish(RunningJob context, JobOutcome outcome) {
    long end = System.nanoTime() + HELD.toNanos();
    while (true) {
      try {
        return ledger.finish(context.job(), outcome, context.lines());
      } catch (DatabaseFailure e) {
        if (!e.away() || System.nanoTime() > end) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(DatabaseFailure failure) {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  private JobOutcome attempt(RunningJob context) {
    Job job = context.job();
    JobHandler handler = handlers.get(job.kind());
    if (handler == null) {
      return new Failed(
          "This server cannot do jobs of kind '" + job.kind() + "'; another version is needed.",
          Prospect.WAITING);
    }
    try {
      return handler.run(context);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Failed("The server was stopped.", Prospect.WAITING);
    } catch (OutOfMemoryError e) {
      // Perhaps another job took the memory.
      return surprise(job, e, "The server had not enough memory", Prospect.HOPEFUL);
    } catch (StackOverflowError e) {
      return surprise(job, e, "The object nests deeper than the server can", Prospect.HOPELESS);
    } catch (Throwable e) {
      String what = "An error nobody expected stopped this job";
      return databaseTrouble(e).orElseGet(() -> surprise(job, e, what, Prospect.HOPELESS));
    }
  }

  private static Optional<JobOutcome> databaseTrouble(Throwable e) {
    return DatabaseFailure.in(e)
        .map(
            failure ->
                failure.dataDoNotFit()
                    ? new Failed(
                        "The object holds a value the database cannot store, too long or too large"
                            + code(failure),
                        Prospect.HOPELESS)
                    : new Failed(
                        "The database did not answer or broke off" + code(failure),
                        failure.away() ? Prospect.WAITING : Prospect.HOPEFUL));
  }

  private static String code(DatabaseFailure failure) {
    return " (SQLSTATE " + failure.sqlState() + ").";
  }

  /** The log gets classes and lines only: messages may quote the object. */
  private static JobOutcome surprise(Job job, Throwable e, String what, Prospect prospect) {
    String reference = "job-" + job.id() + "-" + job.attempt();
    LOG.log(Level.ERROR, "{0}: {1}", reference, StackText.of(e));
    return new Failed(what + ". The server log has the details under " + reference + ".", prospect);
  }

  private static String id(Job job) {
    return Long.toString(job.id());
  }
}
