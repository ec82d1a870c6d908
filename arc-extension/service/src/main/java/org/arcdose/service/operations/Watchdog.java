package org.arcdose.service.operations;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import org.arcdose.service.jobs.Doorbell;
import org.arcdose.service.jobs.Ledger;
import org.arcdose.service.jobs.LedgerWatch;
import org.arcdose.service.jobs.RunningJobs;

/**
 * Moves on what does not move by itself: renews this server's leases, takes jobs back from servers
 * that died, ends what takes too long and rings for what is due. Used by one thread.
 */
final class Watchdog {
  private static final Logger LOG = System.getLogger(Watchdog.class.getName());
  private static final Duration BUSY = Duration.ofSeconds(1);
  private static final Duration REST = Duration.ofSeconds(5);
  private static final int BELIEVE_RING_SECONDS = 30;

  /**
   * Leases are looked at this often, however busy the doorbell is; they last several times as long.
   */
  private static final long LEASES_NANOS = REST.toNanos();

  private final Ledger ledger;
  private final LedgerWatch watch;
  private final RunningJobs running;
  private final Doorbell doorbell;
  private long leasesAt = System.nanoTime() - LEASES_NANOS;

  Watchdog(Ledger ledger, LedgerWatch watch, RunningJobs running, Doorbell doorbell) {
    this.ledger = ledger;
    this.watch = watch;
    this.running = running;
    this.doorbell = doorbell;
  }

  /** Own leases are renewed first: after an outage they are late, but nobody else has the jobs. */
  Duration step() {
    if (System.nanoTime() - leasesAt >= LEASES_NANOS) {
      leasesAt = System.nanoTime();
      running.renew(ledger);
      report(watch.expireLeases(), "jobs lost their server and were taken back");
      report(watch.passDeadlines(), "jobs took too long and were ended");
    }
    List<Doorbell.Bell> bells = watch.toRing(BELIEVE_RING_SECONDS);
    doorbell.ring(bells);
    return bells.isEmpty() ? REST : BUSY;
  }

  private static void report(int jobs, String what) {
    if (jobs > 0) {
      LOG.log(Level.WARNING, "{0} {1}", jobs, what);
    }
  }
}
