package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.dcm4chee.ChangeQueue.Change;
import org.dcm4chee.arc.conf.RejectionNote;
import org.dcm4chee.arc.entity.Instance;
import org.dcm4chee.arc.store.StoreContext;
import org.dcm4chee.arc.store.StoreSession;
import org.junit.jupiter.api.Test;

/** The archive's interfaces are stood in for by what a test says of them. */
class StoredObserverTest {
  private final StoredQueue queue = new StoredQueue();
  private final ChangeQueue changes = new ChangeQueue();
  private final StoredObserver observer = new StoredObserver(queue, changes);
  private final Map<String, Supplier<Object>> said = new HashMap<>();

  @Test
  void failures_duplicates_and_rejection_notes_are_no_new_objects() throws Exception {
    said.put("getException", () -> new java.io.IOException("0110"));
    observer.stored(context());
    said.clear();
    observer.stored(context());
    said.put("getRejectionNote", RejectionNote::new);
    observer.stored(context());
    assertEquals(List.of(), taken());
    assertFalse(queue.missed());
  }

  @Test
  void nothing_a_store_brings_along_escapes_into_the_archive() throws Exception {
    said.put(
        "getException",
        () -> {
          throw new NoSuchMethodError("getException");
        });
    observer.stored(context());
    assertEquals(List.of(), taken());
    assertTrue(queue.missed());
    assertFalse(queue.missed(), "a gap is told once");
  }

  @Test
  void a_rejection_note_that_cannot_be_read_is_a_gap_and_nothing_else() throws Exception {
    said.put("getRejectionNote", RejectionNote::new);
    observer.stored(context());
    assertTrue(changes.missed());
    assertFalse(queue.missed());
  }

  @Test
  void an_object_stored_over_another_is_a_change_of_its_study() throws Exception {
    said.put("getStoredInstance", Instance::new);
    said.put("getPreviousInstance", Instance::new);
    said.put("getStudyInstanceUID", () -> "1.2.3");
    observer.stored(context());
    assertEquals(List.of(new Change.OfStudy("1.2.3")), changes.take(10, Duration.ZERO));
  }

  @Test
  void a_full_queue_lets_the_archive_go_on_and_remembers_the_gap() throws Exception {
    InstanceStored one =
        new InstanceStored(new InstanceReference("1", "2", "3", ""), "", "", "", "", Instant.EPOCH);
    IntStream.range(0, 10_000).forEach(i -> queue.offer(one));
    assertFalse(queue.missed());
    queue.offer(one);
    assertTrue(queue.missed());
  }

  @Test
  void every_notification_is_timed() {
    observer.stored(context());
    assertEquals(1, queue.observing().counts().stream().mapToLong(Long::longValue).sum());
  }

  private List<InstanceStored> taken() throws InterruptedException {
    return queue.take(10, Duration.ZERO);
  }

  private StoreContext context() {
    Map<String, Supplier<Object>> answers = new HashMap<>(said);
    answers.put("getStoreSession", () -> Told.as(StoreSession.class, Map.of()));
    return Told.as(StoreContext.class, answers);
  }
}
