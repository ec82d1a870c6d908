package org.arcdose.archive.dcm4chee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.arcdose.archive.Arrivals;
import org.arcdose.archive.DurationHistogram;
import org.arcdose.archive.InstanceStored;

/**
 * Between the archive's threads and ours. Bounded: a full queue lets the archive go on and is made
 * up for from its tables. Needs nothing to be there, so that nothing can keep the archive from
 * calling it.
 */
@ApplicationScoped
public class StoredQueue implements Arrivals {
  /** A minute's worth of the fastest archive measured; about 4 MB. */
  private static final int ROOM = 10_000;

  private final BlockingQueue<InstanceStored> stored = new ArrayBlockingQueue<>(ROOM);
  private final AtomicBoolean missed = new AtomicBoolean();
  private final DurationHistogram observing =
      new DurationHistogram(5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 1e-2, 1e-1);

  void offer(InstanceStored instance) {
    if (!stored.offer(instance)) {
      miss();
    }
  }

  void miss() {
    missed.set(true);
  }

  void observed(long nanos) {
    observing.add(nanos);
  }

  @Override
  public List<InstanceStored> take(int most, Duration patience) throws InterruptedException {
    InstanceStored first = stored.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (first == null) {
      return List.of();
    }
    List<InstanceStored> taken = new ArrayList<>();
    taken.add(first);
    stored.drainTo(taken, most - 1);
    return taken;
  }

  @Override
  public boolean missed() {
    return missed.getAndSet(false);
  }

  @Override
  public DurationHistogram observing() {
    return observing;
  }
}
