package org.arcdose.service.jobs;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.arcdose.service.testing.Ledgers.enter;
import static org.arcdose.service.testing.Ledgers.job;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class LedgerIT {
  private Database database;
  private Ledger ledger;
  private LedgerWatch watch;

  @BeforeEach
  void open(Database database) {
    this.database = database;
    ledger = Ledgers.ledger(database);
    watch = new LedgerWatch(database);
  }

  @Test
  void enters_the_same_job_only_once() {
    assertEquals(2, enter(database, List.of(job("a", null), job("b", null))));
    assertEquals(1, enter(database, List.of(job("a", null), job("c", null))));
    assertEquals("3", ask(database, "SELECT count(*) FROM arcdose.job"));
  }

  @Test
  void gives_a_job_to_one_claim_only() {
    long id = enter(database, job("a", null));
    assertTrue(ledger.claim(id).isPresent());
    assertTrue(ledger.claim(id).isEmpty());
    assertTrue(ledger.claim(id + 1).isEmpty());
  }

  @Test
  void knows_whether_more_urgent_work_is_there() {
    Job last = ledger.claim(enter(database, job("a", null))).orElseThrow();
    change(database, "UPDATE arcdose.job SET priority = 1");
    assertFalse(ledger.outranked(last));
    long other = enter(database, job("b", null));
    assertTrue(ledger.outranked(last), "it waits");
    Job urgent = ledger.claim(other).orElseThrow();
    assertTrue(ledger.outranked(last), "it is being done");
    assertFalse(ledger.outranked(urgent));
    ledger.finish(urgent, new Done("{}"), List.of());
    assertFalse(ledger.outranked(last));
    enter(database, job("c", null));
    change(
        database, "UPDATE arcdose.job SET due_at = now() + interval '1 h' WHERE state = 'QUEUED'");
    assertFalse(ledger.outranked(last), "it is not due");
  }

  @Test
  void a_worker_that_lost_its_lease_cannot_end_the_job_of_the_next_one() {
    long id = enter(database, job("a", null));
    Job first = ledger.claim(id).orElseThrow();
    expire(id);
    Job second = ledger.claim(id).orElseThrow();
    assertEquals(2, second.attempt());
    assertEquals(Optional.empty(), ledger.finish(first, new Done("{}"), List.of()));
    assertFalse(ledger.progress(first, 50));
    assertEquals(Set.of(), ledger.renew(List.of(first)));
    assertEquals(Set.of(id), ledger.renew(List.of(second)));
    assertEquals(
        Optional.of(JobState.DONE), ledger.finish(second, new Done("{\"n\":1}"), List.of()));
  }

  @Test
  void a_renewed_lease_does_not_expire() {
    long id = enter(database, job("a", null));
    Job job = ledger.claim(id).orElseThrow();
    change(database, "UPDATE arcdose.job SET lease_until = now() - interval '1 s'");
    ledger.renew(List.of(job));
    assertEquals(0, watch.expireLeases());
  }

  @Test
  void a_job_that_kills_its_server_every_time_fails_with_a_sentence() {
    long id = enter(database, job("a", null));
    for (int attempt = 1; attempt <= 3; attempt++) {
      assertEquals(attempt, ledger.claim(id).orElseThrow().attempt());
      expire(id);
    }
    assertTrue(ledger.claim(id).isEmpty());
    assertEquals(
        "The server stopped 3 times while it worked on this; look at its log before retrying.",
        ask(database, "SELECT error FROM arcdose.job"));
  }

  @Test
  void hopeful_failures_use_the_attempts_up_and_waiting_does_not() {
    long id = enter(database, job("a", null));
    for (int i = 0; i < 10; i++) {
      Job job = ledger.claim(id).orElseThrow();
      assertEquals(1, job.attempt());
      assertEquals(i, job.waits());
      ledger.finish(job, new Failed("The archive is away.", Prospect.WAITING), List.of());
    }
    List<JobState> states = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Job job = ledger.claim(id).orElseThrow();
      states.add(
          ledger.finish(job, new Failed("Broken.", Prospect.HOPEFUL), List.of()).orElseThrow());
    }
    assertEquals(List.of(JobState.RETRY_AT, JobState.RETRY_AT, JobState.FAILED), states);
  }

  @Test
  void a_job_waiting_for_its_next_attempt_cannot_be_claimed_before_it_is_due() {
    Ledger patient = new Ledger(database, Ledgers.MUCH_LATER, Ledgers.MUCH_LATER);
    long id = enter(database, job("a", null));
    Job job = patient.claim(id).orElseThrow();
    patient.finish(job, new Failed("Broken.", Prospect.HOPEFUL), List.of());
    assertTrue(patient.claim(id).isEmpty());
    assertEquals(List.of(), watch.toRing(30));
  }

  @Test
  void keeps_the_lines_a_job_left_in_their_order() {
    long id = enter(database, job("a", null));
    Job job = ledger.claim(id).orElseThrow();
    Instant at = Instant.parse("2026-11-20T10:00:00Z");
    ledger.finish(
        job,
        new Done("{}"),
        List.of(new Ledger.LogLine(at, "first\0"), new Ledger.LogLine(at, "second")));
    assertEquals(
        List.of("first", "second"),
        new JobsJdbc(database, () -> {})
            .byId(id).orElseThrow().log().stream().map(line -> line.text()).toList());
  }

  @Test
  void releases_jobs_of_a_serial_key_in_order_and_one_at_a_time() {
    long first = enter(database, job("a", "stream"));
    long second = enter(database, job("b", "stream"));
    long other = enter(database, job("c", "another"));
    assertTrue(ledger.claim(second).isEmpty());
    Job running = ledger.claim(first).orElseThrow();
    assertTrue(ledger.claim(second).isEmpty());
    assertTrue(ledger.claim(other).isPresent());
    ledger.finish(running, new Failed("Broken.", Prospect.HOPEFUL), List.of());
    assertTrue(ledger.claim(second).isEmpty(), "the first one's retry comes before");
    Job again = ledger.claim(first).orElseThrow();
    ledger.finish(again, new Failed("Broken for good.", Prospect.HOPELESS), List.of());
    assertEquals(
        second, ledger.nextOf("stream").map(Doorbell.Bell::jobId).orElseThrow().longValue());
    assertTrue(ledger.claim(second).isPresent());
  }

  @Test
  void rings_once_for_what_is_due_and_again_when_nobody_came() {
    long first = enter(database, job("a", "stream"));
    enter(database, job("b", "stream"));
    assertEquals(List.of(new Doorbell.Bell(first, 4)), watch.toRing(30));
    assertEquals(List.of(), watch.toRing(30));
    change(database, "UPDATE arcdose.job SET rung_at = now() - interval '31 s'");
    assertEquals(List.of(new Doorbell.Bell(first, 4)), watch.toRing(30));
  }

  @Test
  void keeps_no_more_than_500_bells_out_however_long_the_queue_is() {
    enter(database, IntStream.range(0, 1200).mapToObj(i -> job("j" + i, null)).toList());
    assertEquals(500, watch.toRing(30).size());
    assertEquals(0, watch.toRing(30).size());
    change(
        database,
        "UPDATE arcdose.job SET state = 'DONE', ended_at = now() WHERE id IN"
            + " (SELECT id FROM arcdose.job ORDER BY id LIMIT 200)");
    assertEquals(200, watch.toRing(30).size());
  }

  private void expire(long id) {
    change(
        database, "UPDATE arcdose.job SET lease_until = now() - interval '1 s' WHERE id = " + id);
    assertEquals(1, watch.expireLeases());
  }
}
