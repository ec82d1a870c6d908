package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Position;
import org.arcdose.archive.StoredPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryIT {
  private static ArchiveTables tables;

  @BeforeAll
  static void start() throws SQLException {
    tables = new ArchiveTables();
  }

  @AfterAll
  static void stop() {
    tables.close();
  }

  @BeforeEach
  void begin() throws SQLException {
    tables.begin();
  }

  @Test
  void tells_who_sent_what_to_whom() throws SQLException {
    tables.stored(1, "1 hour");
    InstanceStored found = after(Position.START, 10).stored().get(0);
    assertEquals("1.1", found.instance().studyInstanceUid());
    assertEquals("1.1.1", found.instance().seriesInstanceUid());
    assertEquals("1.1.1.1", found.instance().sopInstanceUid());
    assertEquals("ANGIO", found.callingAet());
    assertEquals("DCM4CHEE", found.calledAet());
  }

  @Test
  void old_objects_are_told_once_page_by_page() throws SQLException {
    for (int pk = 1; pk <= 5; pk++) {
      tables.stored(pk, "1 hour");
    }
    StoredPage first = after(Position.START, 3);
    assertTrue(first.more());
    StoredPage second = after(first.next(), 3);
    assertFalse(second.more());
    assertEquals(List.of("1.1.1.4", "1.1.1.5"), uids(second));
    assertEquals(List.of(), uids(after(second.next(), 3)));
  }

  @Test
  void an_object_whose_commit_came_late_is_found_by_the_next_pass() throws SQLException {
    tables.stored(1, "1 hour");
    tables.stored(3, "1 minute");
    StoredPage pass = after(Position.START, 10);
    tables.stored(2, "1 minute");
    assertEquals(List.of("1.1.1.2", "1.1.1.3"), uids(after(pass.next(), 10)));
  }

  @Test
  void a_time_is_found_among_many_objects_without_reading_those_before() throws SQLException {
    tables.execute(
        "INSERT INTO public.instance SELECT n, '1.1.1.' || n, '1.2',"
            + " now() - (20000 - n) * interval '1 minute', 1 FROM generate_series(1, 20000) n"
            + " WHERE n % 7 <> 0");
    Instant tenThousandMinutesAgo = Instant.now().minus(Duration.ofMinutes(10_000));

    StoredPage page =
        after(new History(tables.dataSource()).before(tenThousandMinutesAgo).position(), 1000);

    Instant first = page.stored().get(0).storedAt();
    assertTrue(first.isBefore(tenThousandMinutesAgo), "nothing of the time is left out");
    assertTrue(
        Duration.between(first, tenThousandMinutesAgo).toMinutes() <= 1_011,
        "at most 1000 keys and 10 minutes early: " + first);
  }

  @Test
  void before_the_first_object_is_the_beginning() throws SQLException {
    assertEquals(0, new History(tables.dataSource()).before(Instant.now()).settled());
    tables.stored(5, "1 minute");
    Position position = new History(tables.dataSource()).before(Instant.EPOCH).position();
    assertEquals(List.of("1.1.1.5"), uids(after(position, 10)));
  }

  @Test
  void the_objects_of_a_study_a_series_or_one_alone() throws SQLException {
    tables.stored(1, "1 hour");
    tables.stored(2, "1 hour");
    History history = new History(tables.dataSource());
    assertEquals(2, history.of("1.1", null, null).size());
    assertEquals(2, history.of("1.1", "1.1.1", null).size());
    assertEquals(0, history.of("1.1", "1.1.2", null).size());
    assertEquals(
        "1.1.1.2", history.of("1.1", "1.1.1", "1.1.1.2").get(0).instance().sopInstanceUid());
    assertEquals(0, history.of("1.2", null, null).size());
  }

  @Test
  void the_studies_of_a_patient_by_number_or_id() throws SQLException {
    tables.execute("INSERT INTO public.study VALUES (2, '1.2', 2)");
    tables.execute("INSERT INTO public.patient_id VALUES (2, 'PAT-2', 2)");
    History history = new History(tables.dataSource());
    assertEquals(List.of("1.1"), history.studiesOf(Set.of(1L), Set.of()));
    assertEquals(List.of("1.2"), history.studiesOf(Set.of(), Set.of("PAT-2", "PAT-9")));
    assertEquals(2, history.studiesOf(Set.of(1L), Set.of("PAT-2")).size());
  }

  private static StoredPage after(Position position, int limit) throws SQLException {
    return new History(tables.dataSource()).after(PkCursor.of(position), limit);
  }

  private static List<String> uids(StoredPage page) {
    return page.stored().stream().map(s -> s.instance().sopInstanceUid()).toList();
  }
}
