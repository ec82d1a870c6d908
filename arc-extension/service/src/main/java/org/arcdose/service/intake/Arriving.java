package org.arcdose.service.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.archive.Arrivals;
import org.arcdose.archive.InstanceStored;
import org.arcdose.service.sql.DatabaseFailure;

/**
 * Writes what an archive tells at once into the inbox, many objects in one commit. What cannot be
 * written is dropped and looked up in the archive's history later: nothing piles up. Used by one
 * thread.
 */
public final class Arriving {
  private static final Logger LOG = System.getLogger(Arriving.class.getName());

  /** One commit's worth of rows. */
  private static final int GROUP = 200;

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** How long the first of a group waits for others: a commit for each would cost the archive. */
  private static final Duration GATHERING = Duration.ofMillis(50);

  private final Arrivals arrivals;
  private final Intake intake;
  private final Runnable arrived;
  private final Runnable reconcile;
  private boolean dropping;

  /**
   * @param arrived told after every commit that brought rows
   * @param reconcile told when the archive's history has to be looked at
   */
  public Arriving(Arrivals arrivals, Intake intake, Runnable arrived, Runnable reconcile) {
    this.arrivals = arrivals;
    this.intake = intake;
    this.arrived = arrived;
    this.reconcile = reconcile;
  }

  /**
   * Takes the next group in.
   *
   * @return how long to wait before the next step
   */
  public Duration step() throws InterruptedException {
    List<InstanceStored> group = new ArrayList<>(arrivals.take(GROUP, PATIENCE));
    if (!group.isEmpty()) {
      if (group.size() < GROUP) {
        Thread.sleep(GATHERING.toMillis());
        group.addAll(arrivals.take(GROUP - group.size(), Duration.ZERO));
      }
      write(group);
    }
    if (arrivals.missed()) {
      reconcile.run();
    }
    return Duration.ZERO;
  }

  private void write(List<InstanceStored> group) {
    try {
      intake.accept(group);
      if (dropping) {
        LOG.log(Level.INFO, "The database takes in again what the archive stores");
        dropping = false;
        reconcile.run();
      }
      arrived.run();
    } catch (DatabaseFailure e) {
      if (!dropping) {
        LOG.log(
            Level.WARNING,
            "The database does not take in what the archive stores; it is made up for later");
      }
      dropping = true;
      reconcile.run();
    }
  }
}
