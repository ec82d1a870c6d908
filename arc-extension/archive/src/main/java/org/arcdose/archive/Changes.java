package org.arcdose.archive;

import java.time.Duration;
import java.util.Set;

/**
 * What an adapter inside the archive saw changing in studies the archive already had: objects
 * deleted, rejected or restored, another patient, other patient data. A hint, not the truth: what
 * it is, {@link Archive#standings} and {@link Archive#header} tell.
 */
public interface Changes {
  /**
   * Takes Study Instance UIDs.
   *
   * @param most at most so many changes
   * @param patience how long to wait for the first of them
   */
  Set<String> take(int most, Duration patience) throws InterruptedException;

  /** Whether something changed since the last call that {@link #take} will never give. */
  boolean missed();
}
