package org.arcdose.service.view;

import java.util.Map;
import java.util.Optional;

/** The job ledger as staff look at it and act on it. */
public interface Jobs {
  Page<JobRow> find(JobQuery query);

  Optional<JobDetail> byId(long id);

  /** How many jobs are in each state; large numbers are estimates. */
  Map<String, Long> countByState();

  /**
   * Puts an ended job back into the queue.
   *
   * @return false if there is no such job or it has not ended in FAILED, PARTIAL or CANCELED
   */
  boolean retry(long id);

  /**
   * Ends a job that has not ended.
   *
   * @return false if there is no such job or it has ended
   */
  boolean cancel(long id);
}
