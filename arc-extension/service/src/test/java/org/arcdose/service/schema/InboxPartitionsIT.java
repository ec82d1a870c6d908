package org.arcdose.service.schema;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.arcdose.archive.InstanceReference;
import org.arcdose.service.jobs.NewJob;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class InboxPartitionsIT {
  private final LocalDate old = LocalDate.now(ZoneOffset.UTC).minusDays(30);

  private Database database;
  private InboxPartitions partitions;

  @BeforeEach
  void open(Database database) {
    this.database = database;
    partitions = new InboxPartitions(database);
  }

  @Test
  void makes_today_and_a_week_ahead_once() {
    partitions.keep(7);
    partitions.keep(7);
    assertEquals("8", days());
    arrive("now()", true);
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.inbox_default"));
  }

  @Test
  void drops_an_old_day_once_everything_in_it_was_looked_at() {
    partitions.keep(7);
    makeOldDay();
    arrive("'" + old + " 12:00+00'", false);
    partitions.keep(7);
    assertEquals("9", days());
    change(database, "UPDATE arcdose.inbox SET dispatched_at = now()");
    partitions.keep(7);
    assertEquals("8", days());
  }

  @Test
  void keeps_an_old_day_while_a_job_of_it_has_not_ended() {
    partitions.keep(7);
    makeOldDay();
    arrive("'" + old + " 12:00+00'", true);
    Instant received = old.atTime(12, 0).toInstant(ZoneOffset.UTC);
    long job =
        Ledgers.enter(
            database,
            new NewJob(
                "test",
                "1",
                List.of(new InstanceReference("1", "1", "1", "")),
                "digest",
                received,
                null,
                4,
                3,
                Duration.ofMinutes(1)));
    partitions.keep(7);
    assertEquals("9", days());
    change(database, "UPDATE arcdose.job SET state = 'FAILED', ended_at = now() WHERE id = " + job);
    partitions.keep(7);
    assertEquals("8", days());
  }

  @Test
  void rows_that_came_without_a_partition_are_safe_and_leave_later() {
    arrive("'" + old + " 12:00+00'", true);
    arrive("now()", true);
    partitions.keep(7);
    assertEquals("7", days(), "today lies in the default partition and stays there");
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  private String days() {
    return ask(
        database,
        "SELECT count(*) FROM pg_class WHERE relname ~ '^inbox_[0-9]{8}$' AND relkind = 'r'");
  }

  private void makeOldDay() {
    change(
        database,
        "CREATE TABLE arcdose.inbox_"
            + old.format(DateTimeFormatter.BASIC_ISO_DATE)
            + " PARTITION OF arcdose.inbox FOR VALUES FROM ('"
            + old
            + " 00:00+00') TO ('"
            + old.plusDays(1)
            + " 00:00+00')");
  }

  private void arrive(String at, boolean dispatched) {
    change(
        database,
        "INSERT INTO arcdose.inbox (received_at, study_instance_uid, series_instance_uid,"
            + " sop_instance_uid, sop_class_uid, handle, calling_aet, called_aet, remote_host,"
            + " stored_at, dispatched_at) VALUES ("
            + at
            + ", '1', '1', '1', '1', '', '', '', '', now(), "
            + (dispatched ? "now()" : "NULL")
            + ")");
  }
}
