package org.arcdose.service.jobs;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.arcdose.service.testing.Ledgers.enter;
import static org.arcdose.service.testing.Ledgers.job;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Partial;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Walks the table of docs/jobs.md: every event in every state, allowed or refused. */
@ExtendWith(TestDatabase.class)
class LedgerTransitionsIT {
  private static final String LAST_ATTEMPT =
      "UPDATE arcdose.job SET attempt = max_attempts WHERE id = %d";

  /** What can happen to a job; the holder is whoever claimed it last. */
  private enum Event {
    CLAIM,
    DONE,
    PARTIAL,
    FAIL_HOPELESS,
    FAIL_HOPEFUL,
    FAIL_HOPEFUL_LAST_ATTEMPT,
    FAIL_WAITING,
    LEASE_EXPIRES,
    LEASE_EXPIRES_LAST_ATTEMPT,
    DEADLINE_PASSES,
    CANCEL,
    RETRY
  }

  /** Where each event leads from each state; an event that is not there changes nothing. */
  private static final Map<JobState, Map<Event, JobState>> TABLE = table();

  private static Map<JobState, Map<Event, JobState>> table() {
    Map<JobState, Map<Event, JobState>> table = new EnumMap<>(JobState.class);
    for (JobState waiting : List.of(JobState.QUEUED, JobState.RETRY_AT)) {
      table.put(waiting, Map.of(Event.CLAIM, JobState.RUNNING, Event.CANCEL, JobState.CANCELED));
    }
    table.put(
        JobState.RUNNING,
        new EnumMap<>(
            Map.of(
                Event.DONE, JobState.DONE,
                Event.PARTIAL, JobState.PARTIAL,
                Event.FAIL_HOPELESS, JobState.FAILED,
                Event.FAIL_HOPEFUL, JobState.RETRY_AT,
                Event.FAIL_HOPEFUL_LAST_ATTEMPT, JobState.FAILED,
                Event.FAIL_WAITING, JobState.RETRY_AT,
                Event.LEASE_EXPIRES, JobState.QUEUED,
                Event.LEASE_EXPIRES_LAST_ATTEMPT, JobState.FAILED,
                Event.DEADLINE_PASSES, JobState.FAILED,
                Event.CANCEL, JobState.CANCELED)));
    table.put(JobState.DONE, Map.of());
    for (JobState ended : List.of(JobState.PARTIAL, JobState.FAILED, JobState.CANCELED)) {
      table.put(ended, Map.of(Event.RETRY, JobState.QUEUED));
    }
    return table;
  }

  private Database database;
  private Ledger ledger;
  private LedgerWatch watch;
  private JobsJdbc jobs;

  @BeforeEach
  void open(Database database) {
    this.database = database;
    ledger = Ledgers.ledger(database);
    watch = new LedgerWatch(database);
    jobs = new JobsJdbc(database, () -> {});
  }

  @TestFactory
  List<DynamicTest> every_event_in_every_state_leads_where_the_table_says() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JobState from : JobState.values()) {
      for (Event event : Event.values()) {
        JobState to = TABLE.get(from).getOrDefault(event, from);
        String name =
            to == from ? event + " changes nothing in " + from : from + " " + event + " -> " + to;
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () -> {
                  Job holder = bring(from, from + "-" + event);
                  happen(event, holder);
                  assertEquals(to.name(), stateOf(holder.id()));
                }));
      }
    }
    return tests;
  }

  /** A job in a state, and the claim of the worker that had it last. */
  private Job bring(JobState state, String name) {
    long id = enter(database, job(name, null));
    if (state == JobState.QUEUED) {
      return new Job(id, 0, "test", "1", "1.2", job(name, null).instances(), 0, 3, 0, null);
    }
    Job holder = ledger.claim(id).orElseThrow();
    Consumer<JobOutcome> finish = outcome -> ledger.finish(holder, outcome, List.of());
    switch (state) {
      case DONE -> finish.accept(new Done("{}"));
      case PARTIAL -> finish.accept(new Partial("{}", "Half of it."));
      case FAILED -> finish.accept(new Failed("No.", Prospect.HOPELESS));
      case RETRY_AT -> finish.accept(new Failed("Not yet.", Prospect.HOPEFUL));
      case CANCELED -> jobs.cancel(id);
      default -> {}
    }
    assertEquals(state.name(), stateOf(id));
    return holder;
  }

  private void happen(Event event, Job holder) {
    switch (event) {
      case CLAIM -> ledger.claim(holder.id());
      case DONE -> finish(holder, new Done("{}"));
      case PARTIAL -> finish(holder, new Partial("{}", "Half of it."));
      case FAIL_HOPELESS -> finish(holder, new Failed("No.", Prospect.HOPELESS));
      case FAIL_HOPEFUL -> finish(holder, new Failed("Not yet.", Prospect.HOPEFUL));
      case FAIL_HOPEFUL_LAST_ATTEMPT ->
          finish(
              new Job(
                  holder.id(),
                  holder.fence(),
                  "test",
                  "1",
                  "1.2",
                  holder.instances(),
                  3,
                  3,
                  0,
                  null),
              new Failed("Never.", Prospect.HOPEFUL));
      case FAIL_WAITING -> finish(holder, new Failed("Away.", Prospect.WAITING));
      case LEASE_EXPIRES -> {
        change(
            database,
            "UPDATE arcdose.job SET lease_until = lease_until - interval '1 hour' WHERE id = "
                + holder.id());
        watch.expireLeases();
      }
      case LEASE_EXPIRES_LAST_ATTEMPT -> {
        change(database, LAST_ATTEMPT.formatted(holder.id()));
        happen(Event.LEASE_EXPIRES, holder);
      }
      case DEADLINE_PASSES -> {
        change(
            database,
            "UPDATE arcdose.job SET deadline_at = deadline_at - interval '1 hour' WHERE id = "
                + holder.id());
        watch.passDeadlines();
      }
      case CANCEL -> jobs.cancel(holder.id());
      case RETRY -> jobs.retry(holder.id());
    }
  }

  private void finish(Job holder, JobOutcome outcome) {
    Optional<JobState> state = ledger.finish(holder, outcome, List.of());
    state.ifPresent(now -> assertEquals(now.name(), stateOf(holder.id())));
  }

  private String stateOf(long id) {
    return ask(database, "SELECT state FROM arcdose.job WHERE id = " + id);
  }
}
