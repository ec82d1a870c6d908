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
 * that died, ends what takes too long and rings for what is due. One thread for each method: a
 * broker that does not answer must not cost this server its leases.
 */
final class Watchdog {
  private static final Logger LOG = System.getLogger(Watchdog.class.getName());
  private static final Duration BUSY = Duration.ofSeconds(1);

  /** A lease lasts several times as long. */
  private static final Duration REST = Duration.ofSeconds(5);

  private static final int BELIEVE_RING_SECONDS = 30;

  private final Ledger ledger;
  private final LedgerWatch watch;
  private final RunningJobs running;
  private final Doorbell doorbell;

  Watchdog(Ledger ledger, LedgerWatch watch, RunningJobs running, Doorbell doorbell) {
    this.ledger = ledger;
    this.watch = watch;
    this.running = running;
    this.doorbell = doorbell;
  }

  /** Own leases are renewed first: after an outage they are late, but nobody else has the jobs. */
  Duration keepLeases() {
    running.renew(ledger);
    report(watch.expireLeases(), "jobs lost their server and were taken back");
    report(watch.passDeadlines(), "jobs took too long and were ended");
    return REST;
  }

  /** Rings for what is due. */
  Duration ring() {
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
