package org.arcdose.archive.dcm4chee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What changed in the archive, between its threads and ours. Bounded, and needs nothing to be
 * there, as {@link StoredQueue}.
 */
@ApplicationScoped
public class ChangeQueue {
  private static final int ROOM = 10_000;

  /** Something the archive changed. */
  sealed interface Change {
    record OfStudy(String studyInstanceUid) implements Change {
      public OfStudy {
        Objects.requireNonNull(studyInstanceUid, "studyInstanceUid");
      }
    }

    /** By the archive's own number. */
    record OfPatient(long pk) implements Change {}

    /** Kept until it is looked up, and printed nowhere. */
    record OfPatientId(String id) implements Change {
      public OfPatientId {
        Objects.requireNonNull(id, "id");
      }

      @Override
      public String toString() {
        return "OfPatientId[not printed]";
      }
    }
  }

  private final BlockingQueue<Change> changes = new ArrayBlockingQueue<>(ROOM);
  private final AtomicBoolean missed = new AtomicBoolean();

  void offer(Change change) {
    if (!changes.offer(change)) {
      miss();
    }
  }

  void miss() {
    missed.set(true);
  }

  List<Change> take(int most, Duration patience) throws InterruptedException {
    Change first = changes.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (first == null) {
      return List.of();
    }
    List<Change> taken = new ArrayList<>();
    taken.add(first);
    changes.drainTo(taken, most - 1);
    return taken;
  }

  boolean missed() {
    return missed.getAndSet(false);
  }
}
