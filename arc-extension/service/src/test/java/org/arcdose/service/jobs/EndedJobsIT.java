package org.arcdose.service.jobs;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class EndedJobsIT {
  @Test
  void only_jobs_that_ended_well_long_ago_are_forgotten(Database database) {
    add(database, "dose", "DONE", 91, 1);
    add(database, "dose", "DONE", 89, 1);
    add(database, "dose", "FAILED", 400, 1);
    add(database, "dose", "CANCELED", 91, 1);
    add(database, "rescan", "DONE", 400, 1);
    change(
        database,
        "INSERT INTO arcdose.job_log (job_id, at, line) SELECT id, now(), 'x' FROM arcdose.job");
    assertEquals(2, new EndedJobs(database, List.of("dose")).forget(90));
    assertEquals(
        "dose DONE, dose FAILED, rescan DONE",
        ask(
            database,
            "SELECT string_agg(kind || ' ' || state, ', ' ORDER BY kind, state) FROM arcdose.job"));
    assertEquals("3", ask(database, "SELECT count(*) FROM arcdose.job_log"));
  }

  @Test
  void more_than_one_commit_holds_are_forgotten_in_one_go(Database database) {
    add(database, "dose", "PARTIAL", 10, 10_001);
    assertEquals(10_001, new EndedJobs(database, List.of("dose")).forget(9));
  }

  private static void add(Database database, String kind, String state, int days, int count) {
    change(
        database,
        "INSERT INTO arcdose.job (kind, version, subject, input_digest, study_instance_uid,"
            + " series_instance_uid, sop_instance_uids, handles, received_at, max_attempts,"
            + " time_limit_s, state, ended_at) SELECT '"
            + kind
            + "', '1', n::text, gen_random_uuid()::text, '1', '1', ARRAY[n::text], ARRAY[''],"
            + " now(), 3, 60, '"
            + state
            + "', now() - interval '"
            + days
            + " days' FROM generate_series(1, "
            + count
            + ") n");
  }
}
