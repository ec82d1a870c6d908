package org.arcdose.service.jobs;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.enter;
import static org.arcdose.service.testing.Ledgers.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Eight workers, a doorbell that is a thread pool. */
@ExtendWith(TestDatabase.class)
class WorkersIT {
  private static final int WORKERS = 8;

  /** A handler that is a function of the job. */
  private record Handler(JobBody body) implements JobHandler {
    @Override
    public String kind() {
      return "test";
    }

    @Override
    public JobOutcome run(JobContext context) {
      return body.run(context.job());
    }
  }

  private interface JobBody {
    JobOutcome run(Job job);
  }

  @Test
  void each_of_500_jobs_is_done_exactly_once_although_every_bell_rings_for_every_worker(
      Database database) {
    enter(database, IntStream.range(0, 500).mapToObj(i -> job("j" + i, null)).toList());
    Map<Long, AtomicInteger> runs = new ConcurrentHashMap<>();
    Worker worker =
        worker(
            database,
            bells -> {},
            job -> {
              runs.computeIfAbsent(job.id(), id -> new AtomicInteger()).incrementAndGet();
              return new Done("{}");
            });
    List<Doorbell.Bell> bells = new LedgerWatch(database).toRing(30);
    try (Workers workers = new Workers()) {
      for (int i = 0; i < WORKERS; i++) {
        workers.pool.execute(() -> bells.forEach(bell -> worker.run(bell.jobId())));
      }
    }
    assertEquals(500, runs.size());
    assertTrue(runs.values().stream().allMatch(count -> count.get() == 1));
    assertEquals("500", ask(database, "SELECT count(*) FROM arcdose.job WHERE state = 'DONE'"));
    assertEquals("500", ask(database, "SELECT sum(attempt) FROM arcdose.job"));
  }

  @Test
  void jobs_of_a_serial_key_run_in_order_and_never_together_although_some_fail(Database database)
      throws InterruptedException {
    List<NewJob> jobs = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      jobs.add(job("j" + i, "key-" + i % 4));
    }
    enter(database, jobs);
    Map<String, List<Long>> order = new ConcurrentHashMap<>();
    Map<String, AtomicInteger> together = new ConcurrentHashMap<>();
    AtomicInteger overlaps = new AtomicInteger();
    LedgerWatch watch = new LedgerWatch(database);
    try (Workers workers = new Workers()) {
      Worker[] worker = new Worker[1];
      Doorbell doorbell =
          bells -> bells.forEach(bell -> workers.pool.execute(() -> worker[0].run(bell.jobId())));
      worker[0] =
          worker(
              database,
              doorbell,
              job -> {
                AtomicInteger inside =
                    together.computeIfAbsent(job.serialKey(), key -> new AtomicInteger());
                if (inside.incrementAndGet() > 1) {
                  overlaps.incrementAndGet();
                }
                order
                    .computeIfAbsent(
                        job.serialKey(), key -> Collections.synchronizedList(new ArrayList<>()))
                    .add(job.id());
                inside.decrementAndGet();
                // every seventh job fails once, every eleventh for good
                if (job.id() % 11 == 0) {
                  return new Failed("Broken.", Prospect.HOPELESS);
                }
                return job.id() % 7 == 0 && job.attempt() == 1
                    ? new Failed("Not yet.", Prospect.HOPEFUL)
                    : new Done("{}");
              });
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (open(database) > 0 && System.nanoTime() < deadline) {
        doorbell.ring(watch.toRing(30));
        Thread.sleep(20);
      }
      assertEquals(0, open(database));
    }
    assertEquals(0, overlaps.get());
    Map<String, List<Long>> sorted = new HashMap<>();
    order.forEach((key, ids) -> sorted.put(key, ids.stream().sorted().toList()));
    assertEquals(sorted, order);
  }

  private static int open(Database database) {
    return Integer.parseInt(
        ask(
            database,
            "SELECT count(*) FROM arcdose.job WHERE state IN ('QUEUED', 'RETRY_AT', 'RUNNING')"));
  }

  private static Worker worker(Database database, Doorbell doorbell, JobBody body) {
    return new Worker(
        Ledgers.ledger(database),
        new RunningJobs(),
        List.of(new Handler(body)),
        doorbell,
        (kind, state, took) -> {});
  }

  private static final class Workers implements AutoCloseable {
    final ExecutorService pool = Executors.newFixedThreadPool(WORKERS);

    @Override
    public void close() {
      pool.shutdown();
      try {
        assertTrue(pool.awaitTermination(60, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
