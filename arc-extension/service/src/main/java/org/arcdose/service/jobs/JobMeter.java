package org.arcdose.service.jobs;

import java.time.Duration;

/** Counts attempts. */
@FunctionalInterface
public interface JobMeter {
  /**
   * An attempt is over.
   *
   * @param state what the job is in now
   */
  void attempted(String kind, JobState state, Duration took);
}
