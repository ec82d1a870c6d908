package org.arcdose.archive;

import java.time.Duration;
import java.util.List;

/**
 * What an adapter inside the archive saw being stored, at once and without asking the archive. A
 * hint, not the truth: {@link Archive#follow} finds what is missing here.
 */
public interface Arrivals {
  /**
   * Takes what has arrived, oldest first.
   *
   * @param most at most so many objects
   * @param patience how long to wait for the first of them
   */
  List<InstanceStored> take(int most, Duration patience) throws InterruptedException;

  /** Whether objects were stored since the last call that {@link #take} will never give. */
  boolean missed();

  /** How long the archive was kept by each notification. */
  DurationHistogram observing();
}
