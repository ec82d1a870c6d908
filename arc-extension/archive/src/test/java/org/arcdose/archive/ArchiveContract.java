package org.arcdose.archive;

import static org.arcdose.archive.Steps.sopInstanceUids;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.DicomReader;
import org.arcdose.dicom.Tag;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link Archive} must do, tried on a real archive. */
public abstract class ArchiveContract {
  private Steps steps;

  /** The archive under test; it may hold objects of earlier tests. */
  protected abstract Archive archive() throws Exception;

  /** The same adapter set up for an archive that is not there. */
  protected abstract Archive unreachableArchive() throws Exception;

  /** Deletes an object behind the adapter's back. */
  protected abstract void delete(InstanceReference instance) throws Exception;

  /** Sends an object to the archive over a DICOM association from this machine. */
  protected abstract void send(TestObject object, String callingAet, String calledAet)
      throws Exception;

  /** A called AE title the archive listens to. */
  protected String calledAet() {
    return "DOSE_IN";
  }

  /** Pattern of this machine as the archive's history knows it. */
  protected String remoteHost() {
    return "127\\.0\\.0\\.1|localhost";
  }

  /** What the archive gives is what was stored. */
  protected void assertAsStored(TestObject object, Dataset given) {
    assertArrayEquals(object.part10(), TestObject.part10(given));
  }

  @Test
  void names_itself() throws Exception {
    ArchiveIdentity identity = archive().echo();

    assertFalse(identity.product().isBlank());
    assertFalse(identity.version().isBlank());
    assertFalse(identity.aeTitle().isBlank());
  }

  @Test
  void shows_a_stored_object_with_its_identifiers() throws Exception {
    Position before = steps().end();
    TestObject object = TestObject.doseReport();
    Instant start = Instant.now();

    assertEquals(StoreResult.STORED, archive().store(object.stream()));

    List<InstanceStored> seen = steps().readOn(before, 100).stored();
    assertEquals(1, seen.size());
    InstanceStored stored = seen.get(0);
    assertEquals(object.reference(stored.instance().handle()), stored.instance());
    assertEquals(TestObject.DOSE_SR, stored.sopClassUid());
    assertTrue(
        Duration.between(start, stored.storedAt()).abs().toSeconds() <= 5, "stored just now");
  }

  @Test
  void knows_who_sent_an_object_over_an_association() throws Exception {
    Position before = steps().end();
    TestObject object = TestObject.doseReport();

    send(object, "CT_ROOM_3", calledAet());

    InstanceStored stored = steps().readOn(before, 100).stored().get(0);
    assertEquals("CT_ROOM_3", stored.callingAet());
    assertEquals(calledAet(), stored.calledAet());
    assertTrue(stored.remoteHost().matches(remoteHost()), stored.remoteHost());
  }

  @Test
  void says_nothing_new_when_nothing_is_new() throws Exception {
    StoredPage page = archive().follow(steps().end(), 1000);

    assertEquals(List.of(), steps().fresh(page.stored()));
    assertFalse(page.more());
  }

  @Test
  void shows_every_object_once_however_small_the_pages_are() throws Exception {
    Position before = steps().end();
    List<String> sent = steps().store(23);

    for (int limit : new int[] {1, 2, 7, 1000}) {
      assertEquals(
          sent, sopInstanceUids(steps().again().readOn(before, limit)), "pages of " + limit);
    }
  }

  @Test
  void goes_on_from_any_position_with_another_adapter_object() throws Exception {
    Position position = steps().end();
    List<String> sent = steps().store(9);
    List<String> seen = new ArrayList<>();

    StoredPage page;
    do {
      page = archive().follow(new Position(position.token()), 3);
      seen.addAll(sopInstanceUids(steps().fresh(page.stored())));
      position = page.next();
    } while (page.more());

    assertEquals(sent, seen);
  }

  @Test
  void shows_what_arrives_after_the_end_was_reached() throws Exception {
    Position position = steps().end();
    for (int i = 0; i < 3; i++) {
      List<String> sent = steps().store(1);
      StoredPage page = steps().readOn(position, 100);
      assertEquals(sent, sopInstanceUids(page));
      position = page.next();
    }
  }

  @Test
  void loses_nothing_while_several_senders_store() throws Exception {
    int senders = 4;
    int each = 50;
    Position position = steps().end();
    Set<String> sent = ConcurrentHashMap.newKeySet();
    List<String> seen = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(senders);
    try {
      List<Future<?>> sending = new ArrayList<>();
      for (int i = 0; i < senders; i++) {
        sending.add(threads.submit(() -> sent.addAll(steps().store(each))));
      }
      boolean sendersDone;
      do {
        sendersDone = sending.stream().allMatch(Future::isDone);
        StoredPage page = steps().readOn(position, 10);
        seen.addAll(sopInstanceUids(page));
        position = page.next();
      } while (!sendersDone);
      for (Future<?> done : sending) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(senders * each, seen.size());
    assertEquals(sent, new HashSet<>(seen));
  }

  @Test
  void skips_a_deleted_object_and_nothing_else() throws Exception {
    Position before = steps().end();
    steps().store(4);
    List<InstanceStored> stored = steps().readOn(before, 100).stored();

    delete(stored.get(1).instance());
    delete(stored.get(3).instance());

    assertEquals(List.of(stored.get(0), stored.get(2)), steps().again().readOn(before, 2).stored());
  }

  @Test
  void goes_on_when_the_last_object_it_showed_is_deleted() throws Exception {
    Position before = steps().end();
    steps().store(2);
    StoredPage page = steps().readOn(before, 100);
    for (InstanceStored stored : page.stored()) {
      delete(stored.instance());
    }
    assertEquals(List.of(), steps().readOn(page.next(), 100).stored());

    List<String> later = steps().store(1);

    assertEquals(later, sopInstanceUids(steps().readOn(page.next(), 100)));
  }

  @Test
  void refuses_page_sizes_out_of_range() {
    assertThrows(IllegalArgumentException.class, () -> archive().follow(Position.START, 0));
    assertThrows(IllegalArgumentException.class, () -> archive().follow(Position.START, 1001));
  }

  @Test
  void gives_the_header_of_a_dose_report_as_it_was_stored() throws Exception {
    TestObject object = TestObject.doseReport();
    archive().store(object.stream());

    Dataset header = archive().header(object.reference());

    assertAsStored(object, header);
    List<String> numbers =
        header.item(Tag.CONTENT_SEQUENCE).orElseThrow().items(Tag.CONTENT_SEQUENCE).stream()
            .map(item -> item.item(Tag.MEASURED_VALUE_SEQUENCE).orElseThrow())
            .map(measured -> measured.string(Tag.NUMERIC_VALUE).orElseThrow())
            .toList();
    assertEquals(List.of("1.50", "0.000", "+12.3E-1", "7."), numbers);
  }

  @Test
  void gives_the_header_of_an_image_without_its_pixels() throws Exception {
    TestObject object = TestObject.image(5_000_000);
    archive().store(object.stream());

    Dataset header = archive().header(object.reference());

    assertEquals(object.sopInstanceUid(), header.string(Tag.SOP_INSTANCE_UID).orElseThrow());
    assertTrue(header.strings(Tag.PIXEL_DATA).isEmpty());
  }

  @Test
  void gives_the_whole_object_as_it_was_stored() throws Exception {
    for (TestObject object : List.of(TestObject.doseReport(), TestObject.image(3_000_000))) {
      archive().store(object.stream());

      assertAsStored(object, fetch(object.reference()));
    }
  }

  @Test
  void finds_an_object_by_its_uids_when_the_handle_is_stale() throws Exception {
    TestObject object = TestObject.doseReport();
    archive().store(object.stream());

    assertAsStored(object, fetch(object.reference("no-such-handle")));
  }

  @Test
  void tells_that_an_object_is_already_there() throws Exception {
    TestObject object = TestObject.doseReport();
    archive().store(object.stream());
    Position before = steps().end();

    assertEquals(StoreResult.ALREADY_THERE, archive().store(object.stream()));
    assertEquals(List.of(), steps().readOn(before, 100).stored());
  }

  @Test
  void tells_that_an_object_is_gone() throws Exception {
    Position before = steps().end();
    steps().store(1);
    InstanceReference instance = steps().readOn(before, 100).stored().get(0).instance();
    delete(instance);

    assertThrows(ObjectGone.class, () -> archive().header(instance));
    assertThrows(ObjectGone.class, () -> archive().bytes(instance));
    InstanceReference never = TestObject.doseReport().reference();
    assertThrows(ObjectGone.class, () -> archive().header(never));
    assertThrows(ObjectGone.class, () -> archive().bytes(never));
  }

  @Test
  void tells_how_objects_stand_in_the_order_asked_for() throws Exception {
    Position before = steps().end();
    steps().store(2);
    List<InstanceStored> stored = steps().readOn(before, 100).stored();
    InstanceReference gone = stored.get(0).instance();
    InstanceReference there = stored.get(1).instance();
    delete(gone);
    InstanceReference never = TestObject.doseReport().reference();

    List<Standing> standings = archive().standings(List.of(never, there, gone));

    assertEquals(List.of(false, true, false), standings.stream().map(Standing::present).toList());
    standings.forEach(standing -> assertNull(standing.rejection()));
    assertEquals(
        standings.get(1), archive().standings(List.of(there)).get(0), "nothing has changed");
  }

  @Test
  void shows_everything_stored_from_a_moment_on() throws Exception {
    Instant moment = Instant.now().minusSeconds(5);
    List<String> sent = steps().store(3);

    List<String> seen = new ArrayList<>();
    Position position = archive().before(moment);
    StoredPage page;
    do {
      page = archive().follow(position, 1000);
      seen.addAll(sopInstanceUids(page));
      position = page.next();
    } while (page.more());

    assertTrue(seen.containsAll(sent), "all of " + sent);
  }

  @Test
  void refuses_what_is_no_dicom_object() {
    InputStream text = new ByteArrayInputStream("no DICOM object".repeat(100).getBytes());

    assertThrows(ObjectUnreadable.class, () -> archive().store(text));
  }

  @Test
  void stores_nothing_of_an_object_that_breaks_off() throws Exception {
    Position before = steps().end();
    byte[] file = TestObject.image(1_000_000).part10();
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(file, 0, file.length / 2),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("cable out");
              }
            });

    assertThrows(ArchiveUnavailable.class, () -> archive().store(broken));
    assertEquals(List.of(), steps().readOn(before, 100).stored());
  }

  @Test
  void tells_in_every_operation_that_the_archive_is_not_there() throws Exception {
    Archive archive = unreachableArchive();
    TestObject object = TestObject.doseReport();

    assertThrows(ArchiveUnavailable.class, archive::echo);
    assertThrows(ArchiveUnavailable.class, () -> archive.follow(Position.START, 100));
    assertThrows(ArchiveUnavailable.class, () -> archive.header(object.reference()));
    assertThrows(ArchiveUnavailable.class, () -> archive.bytes(object.reference("handle")));
    assertThrows(ArchiveUnavailable.class, () -> archive.store(object.stream()));
    assertThrows(
        ArchiveUnavailable.class, () -> archive.standings(List.of(object.reference("handle"))));
  }

  @Test
  void serves_eight_threads_at_once() throws Exception {
    Archive archive = archive();
    List<TestObject> objects = Stream.generate(() -> TestObject.image(300_000)).limit(8).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Void>> work = new ArrayList<>();
      for (TestObject object : objects) {
        work.add(
            () -> {
              assertEquals(StoreResult.STORED, archive.store(object.stream()));
              for (int i = 0; i < 20; i++) {
                assertAsStored(object, fetch(object.reference()));
                archive.header(object.reference());
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Steps steps() throws Exception {
    if (steps == null) {
      steps = new Steps(archive());
    }
    return steps;
  }

  private Dataset fetch(InstanceReference instance) throws Exception {
    try (InputStream in = archive().bytes(instance)) {
      return DicomReader.read(in).dataset();
    }
  }
}
