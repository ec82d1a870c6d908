package org.arcdose.service.intake;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.arcdose.archive.Arrivals;
import org.arcdose.archive.DurationHistogram;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Position;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.service.dose.DoseRule;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class IntakeIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final String ARCHIVE = "Fake";

  private DataSource dataSource;
  private Database database;
  private Intake intake;

  @BeforeEach
  void open(DataSource dataSource) {
    this.dataSource = dataSource;
    database = new Database(dataSource);
    intake = new Intake(database, stored -> true);
  }

  @Test
  void rows_and_position_arrive_together() {
    assertEquals(Position.START, intake.position(ARCHIVE));
    assertTrue(intake.accept(ARCHIVE, Position.START, stored(200), new Position("200")));
    assertEquals(new Position("200"), intake.position(ARCHIVE));
    assertEquals("200", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void when_the_rows_do_not_arrive_the_position_stays() {
    intake.position(ARCHIVE);
    change(database, "ALTER TABLE arcdose.inbox ADD CONSTRAINT broken CHECK (handle <> 'h7')");
    assertThrows(
        DatabaseFailure.class,
        () -> intake.accept(ARCHIVE, Position.START, stored(10), new Position("10")));
    assertEquals(Position.START, intake.position(ARCHIVE));
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void two_servers_that_follow_from_the_same_position_bring_the_rows_once() {
    intake.position(ARCHIVE);
    assertTrue(intake.accept(ARCHIVE, Position.START, stored(10), new Position("10")));
    assertFalse(intake.accept(ARCHIVE, Position.START, stored(10), new Position("10")));
    assertEquals("10", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void the_inbox_is_in_the_order_of_arrival_whatever_connection_brings_the_rows()
      throws SQLException {
    List<InstanceStored> stored = stored(3);
    try (Connection one = dataSource.getConnection();
        Connection other = dataSource.getConnection()) {
      Inbox.insert(one, stored.subList(0, 1), each -> true);
      Inbox.insert(other, stored.subList(1, 2), each -> true);
      Inbox.insert(one, stored.subList(2, 3), each -> true);
      assertEquals(stored, Inbox.undispatched(other, 10).stream().map(InboxRow::stored).toList());
    }
  }

  @Test
  void a_text_the_database_cannot_hold_does_not_stop_the_intake() {
    InstanceStored odd =
        new InstanceStored(
            new InstanceReference("1\0", "2", "3\uD800", ""), "", "A\0", "", "", Instant.EPOCH);
    intake.position(ARCHIVE);
    assertTrue(intake.accept(ARCHIVE, Position.START, List.of(odd), new Position("1")));
  }

  @Test
  void only_one_server_leads_until_it_gives_the_lead_up() throws Exception {
    try (LeaderLock first = new LeaderLock(dataSource);
        LeaderLock second = new LeaderLock(dataSource)) {
      assertTrue(first.held());
      assertFalse(second.held());
      first.release();
      assertTrue(second.held());
      assertFalse(first.held());
    }
  }

  @Test
  void a_stored_dose_report_becomes_one_job_and_an_image_none() {
    FakeArchive archive = new FakeArchive();
    archive.add(STUDIES.ct(1));
    archive.add(STUDIES.image(1));
    archive.add(STUDIES.fluoroscopy(1));
    follow(archive, 1);
    Dispatcher dispatcher = dispatcher();
    assertEquals(new Dispatcher.Dispatched(3, 2), dispatcher.dispatch());
    assertEquals(new Dispatcher.Dispatched(0, 0), dispatcher.dispatch());
    assertEquals("2", ask(database, "SELECT count(*) FROM arcdose.job WHERE kind = 'dose'"));
  }

  @Test
  void an_object_of_our_own_causes_no_job() {
    FakeArchive archive = new FakeArchive();
    SyntheticObject own = STUDIES.object(Kind.PATIENT_DOSE, 1);
    InstanceIdentity identity =
        new InstanceIdentity(
            own.studyInstanceUid(),
            own.seriesInstanceUid(),
            "1.2.840.10008.5.1.4.1.1.88.73",
            own.sopInstanceUid());
    OwnObjects objects = new OwnObjects(database);
    objects.enter(List.of(identity), "digest");
    archive.add(own);
    archive.add(STUDIES.object(Kind.PATIENT_DOSE, 2));
    follow(archive, 1);
    assertEquals(new Dispatcher.Dispatched(2, 1), dispatcher().dispatch());
    assertEquals(
        STUDIES.object(Kind.PATIENT_DOSE, 2).sopInstanceUid(),
        ask(database, "SELECT subject FROM arcdose.job"));
    assertEquals(
        List.of(new OwnObjects.OwnObject(identity, "digest", null)),
        objects.ofStudy(own.studyInstanceUid()));
    objects.stored(List.of(identity));
    objects.enter(List.of(identity), "another");
    OwnObjects.OwnObject stored = objects.ofStudy(own.studyInstanceUid()).get(0);
    assertEquals("digest", stored.contentDigest());
    assertNotNull(stored.storedAt());
  }

  @Test
  void an_object_seen_twice_causes_one_job_and_stored_again_another() {
    FakeArchive archive = new FakeArchive();
    archive.add(STUDIES.ct(1));
    InstanceStored seen = archive.stored().get(0);
    InstanceStored storedAgain =
        new InstanceStored(
            seen.instance(), seen.sopClassUid(), "", "", "", seen.storedAt().plusSeconds(60));
    intake.position(ARCHIVE);
    intake.accept(ARCHIVE, Position.START, List.of(seen, seen, storedAgain), new Position("3"));
    assertEquals(new Dispatcher.Dispatched(3, 2), dispatcher().dispatch());
  }

  @Test
  void follows_page_by_page_without_waiting_and_rests_at_the_end() {
    FakeArchive archive = new FakeArchive();
    IntStream.range(0, 450).forEach(i -> archive.add(STUDIES.image(i)));
    AtomicInteger arrivals = new AtomicInteger();
    try (LeaderLock lead = new LeaderLock(dataSource)) {
      Follower follower =
          new Follower(
              archive, intake, lead, arrivals::incrementAndGet, Instant::now, Pace.FOLLOWING);
      assertEquals(Duration.ZERO, follower.step());
      assertEquals(Duration.ZERO, follower.step());
      assertEquals(Duration.ofMillis(50), follower.step());
      assertEquals(Duration.ofMillis(100), follower.step());
      assertEquals(Duration.ofMillis(200), follower.step());
      assertEquals(Duration.ofMillis(250), follower.step());
    }
    assertEquals(3, arrivals.get());
    assertEquals("450", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void asks_an_archive_that_is_away_less_and_less_often_and_goes_on_where_it_was() {
    FakeArchive archive = new FakeArchive();
    archive.add(STUDIES.ct(1));
    try (LeaderLock lead = new LeaderLock(dataSource)) {
      Follower follower =
          new Follower(archive, intake, lead, () -> {}, Instant::now, Pace.FOLLOWING);
      follower.step();
      archive.away(true);
      archive.add(STUDIES.ct(2));
      for (int i = 0; i < 10; i++) {
        follower.step();
      }
      assertEquals(Duration.ofSeconds(5), follower.step());
      assertEquals("The archive does not answer.", follower.status().detail());
      assertFalse(follower.status().up());
      archive.away(false);
      follower.step();
      assertTrue(follower.status().up());
    }
    assertEquals("2", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void an_object_told_at_once_and_found_again_in_the_history_is_taken_in_once() {
    List<InstanceStored> stored = stored(5);
    intake.position(ARCHIVE);
    assertEquals(3, intake.accept(stored.subList(1, 4)));
    assertTrue(intake.accept(ARCHIVE, Position.START, stored, new Position("5")));
    assertEquals(0, intake.accept(stored));
    assertEquals("5", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void what_is_told_while_the_database_refuses_is_looked_up_in_the_history() throws Exception {
    List<List<InstanceStored>> groups = new ArrayList<>(List.of(stored(2), stored(4)));
    Arrivals told =
        new Arrivals() {
          @Override
          public List<InstanceStored> take(int most, Duration patience) {
            boolean others = patience.isZero();
            return groups.isEmpty() || others ? List.of() : groups.remove(0);
          }

          @Override
          public boolean missed() {
            return false;
          }

          @Override
          public DurationHistogram observing() {
            return new DurationHistogram();
          }
        };
    AtomicInteger reconciled = new AtomicInteger();
    Arriving arriving = new Arriving(told, intake, () -> {}, reconciled::incrementAndGet);
    change(database, "ALTER TABLE arcdose.inbox ADD CONSTRAINT broken CHECK (handle <> 'h1')");
    arriving.step();
    assertEquals(1, reconciled.get());
    change(database, "ALTER TABLE arcdose.inbox DROP CONSTRAINT broken");
    arriving.step();
    assertEquals(2, reconciled.get());
    arriving.step();
    assertEquals(2, reconciled.get());
    assertEquals("4", ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void what_no_job_follows_from_is_done_with_at_once() {
    Intake choosy =
        new Intake(database, stored -> stored.instance().sopInstanceUid().equals("1.1.1.1"));
    choosy.accept(stored(3));
    assertEquals("3", ask(database, "SELECT count(*) FROM arcdose.inbox"));
    assertEquals(
        "1.1.1.1",
        ask(database, "SELECT sop_instance_uid FROM arcdose.inbox WHERE dispatched_at IS NULL"));
  }

  @Test
  void who_are_told_of_the_same_objects_at_the_same_moment_enter_them_once() throws Exception {
    int rounds = 50;
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < rounds; round++) {
        List<InstanceStored> same = stored(round + 1).subList(round, round + 1);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Integer> told =
            () -> {
              together.await();
              return intake.accept(same);
            };
        int entered = 0;
        for (Future<Integer> each : both.invokeAll(List.of(told, told))) {
          entered += each.get();
        }
        assertEquals(1, entered);
      }
    } finally {
      both.shutdown();
    }
    assertEquals(Integer.toString(rounds), ask(database, "SELECT count(*) FROM arcdose.inbox"));
  }

  @Test
  void the_history_of_an_archive_that_tells_by_itself_is_begun_a_day_ago() {
    FakeArchive archive = new FakeArchive();
    Instant now = Instant.parse("2026-11-20T12:00:00Z");
    SyntheticStudies studies = new SyntheticStudies(5);
    archive.add(studies.ct(1), now.minus(Duration.ofDays(400)));
    archive.add(studies.ct(2), now.minus(Duration.ofHours(25)));
    archive.add(studies.ct(3), now.minus(Duration.ofHours(23)));
    archive.add(studies.ct(4), now);
    try (LeaderLock lead = new LeaderLock(dataSource)) {
      Follower follower =
          new Follower(archive, intake, lead, () -> {}, () -> now, Pace.RECONCILING);
      follower.step();
      follower.step();
    }
    assertEquals(
        studies.ct(3).sopInstanceUid() + "," + studies.ct(4).sopInstanceUid(),
        ask(
            database,
            "SELECT string_agg(sop_instance_uid, ',' ORDER BY stored_at) FROM arcdose.inbox"));
  }

  private void follow(FakeArchive archive, int steps) {
    try (LeaderLock lead = new LeaderLock(dataSource)) {
      Follower follower =
          new Follower(archive, intake, lead, () -> {}, Instant::now, Pace.FOLLOWING);
      for (int i = 0; i < steps; i++) {
        follower.step();
      }
    }
  }

  private Dispatcher dispatcher() {
    return new Dispatcher(database, List.of(new DoseRule(DoseExtraction::concerns, "1")));
  }

  private static List<InstanceStored> stored(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new InstanceStored(
                    new InstanceReference("1.1", "1.1.1", "1.1.1." + i, "h" + i),
                    "1.2.840.10008.5.1.4.1.1.2",
                    "",
                    "",
                    "",
                    Instant.EPOCH))
        .toList();
  }
}
