package org.arcdose.service.jobs;

import java.util.List;

/**
 * Wakes workers. A ring may get lost or come twice: the ledger decides, and the watchdog rings
 * again.
 */
public interface Doorbell {
  /** Rings once for each job; never throws because of a broker that is away. */
  void ring(List<Bell> bells);

  /** One job that is due. */
  record Bell(long jobId, int priority) {}
}
