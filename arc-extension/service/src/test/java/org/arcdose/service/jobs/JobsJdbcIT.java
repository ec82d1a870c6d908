package org.arcdose.service.jobs;

import static org.arcdose.service.testing.Ledgers.change;
import static org.arcdose.service.testing.Ledgers.enter;
import static org.arcdose.service.testing.Ledgers.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.JobQuery;
import org.arcdose.service.view.JobRow;
import org.arcdose.service.view.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class JobsJdbcIT {
  private final AtomicInteger rings = new AtomicInteger();
  private Database database;
  private JobsJdbc jobs;

  @BeforeEach
  void open(Database database) {
    this.database = database;
    jobs = new JobsJdbc(database, rings::incrementAndGet);
  }

  @Test
  void lists_the_newest_first_and_restricts_to_state_kind_and_uid() {
    enter(database, List.of(job("a", null), job("b", null)));
    Page<JobRow> all = jobs.find(new JobQuery(null, "", null, 0, 10));
    assertEquals(List.of("1.2.3.b", "1.2.3.a"), all.rows().stream().map(JobRow::subject).toList());
    assertEquals(2, all.total());
    assertEquals(1, jobs.find(new JobQuery("QUEUED", "test", "1.2.3.a", 0, 10)).total());
    assertEquals(2, jobs.find(new JobQuery(null, null, "1.2", 0, 10)).total());
    assertEquals(0, jobs.find(new JobQuery("DONE", null, null, 0, 10)).total());
  }

  @Test
  void counts_exactly_up_to_10000_and_estimates_beyond() {
    change(
        database,
        "INSERT INTO arcdose.job (kind, version, subject, input_digest, study_instance_uid,"
            + " series_instance_uid, sop_instance_uids, handles, received_at, max_attempts,"
            + " time_limit_s) SELECT 'test', '1', n::text, n::text, '1', '1', ARRAY[n::text],"
            + " ARRAY[''], now(), 3, 60 FROM generate_series(1, 20000) n");
    change(database, "ANALYZE arcdose.job");
    change(database, "UPDATE arcdose.job SET kind = 'few' WHERE id <= 10000");
    assertEquals(10_000, jobs.find(new JobQuery(null, "few", null, 0, 10)).total());
    long all = jobs.find(new JobQuery(null, null, null, 0, 10)).total();
    assertTrue(all > 15_000 && all < 50_000, () -> "estimated " + all);
    long queued = jobs.countByState().get("QUEUED");
    assertTrue(queued > 15_000 && queued < 50_000, () -> "estimated " + queued);
    assertEquals(0L, jobs.countByState().get("PARTIAL"));
  }

  @Test
  void a_character_the_database_cannot_hold_is_left_out_of_a_search() {
    enter(database, List.of(job("a", null)));
    assertEquals(1, jobs.find(new JobQuery(null, null, "1.2\0", 0, 10)).total());
    assertEquals(1, jobs.find(new JobQuery(null, "te\0st", null, 0, 10)).total());
  }

  @Test
  void a_user_retries_what_has_failed_and_the_attempts_begin_anew() {
    long id = enter(database, job("a", null));
    Ledger ledger = Ledgers.ledger(database);
    for (int i = 0; i < 3; i++) {
      Job job = ledger.claim(id).orElseThrow();
      ledger.finish(job, new Failed("Broken.", Prospect.HOPEFUL), List.of());
    }
    assertEquals("Broken.", jobs.byId(id).orElseThrow().job().error());
    assertTrue(jobs.retry(id));
    assertEquals(1, rings.get());
    assertFalse(jobs.retry(id));
    assertEquals(1, ledger.claim(id).orElseThrow().attempt());
  }

  @Test
  void a_canceled_job_stays_canceled_although_its_worker_goes_on() {
    long id = enter(database, job("a", null));
    Ledger ledger = Ledgers.ledger(database);
    Job job = ledger.claim(id).orElseThrow();
    assertTrue(jobs.cancel(id));
    assertFalse(ledger.progress(job, 50));
    ledger.finish(job, new JobOutcome.Done("{}"), List.of());
    assertEquals("CANCELED", jobs.byId(id).orElseThrow().job().state());
    assertFalse(jobs.cancel(id));
  }

  @Test
  void a_set_of_objects_is_listed_under_its_series() {
    NewJob one = job("a", null);
    NewJob set =
        new NewJob(
            "test",
            "1",
            IntStream.range(0, 500).mapToObj(i -> one.instances().get(0)).toList(),
            "set",
            one.receivedAt(),
            null,
            4,
            3,
            one.timeLimit());
    JobRow row = jobs.byId(enter(database, set)).orElseThrow().job();
    assertEquals(500, row.subjects());
    assertEquals("1.2.3", row.subject());
    assertEquals(500, Ledgers.ledger(database).claim(row.id()).orElseThrow().instances().size());
  }
}
