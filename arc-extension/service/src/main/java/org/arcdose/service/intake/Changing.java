package org.arcdose.service.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.Changes;
import org.arcdose.service.sql.DatabaseFailure;

/**
 * Looks at the studies an archive says it has changed. What cannot be looked at now is left to the
 * job that looks at all. Used by one thread.
 */
public final class Changing {
  private static final Logger LOG = System.getLogger(Changing.class.getName());
  private static final int GROUP = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** What is done to studies that have changed. */
  @FunctionalInterface
  public interface Look {
    void at(Collection<String> studyInstanceUids) throws ArchiveException;
  }

  private final Changes changes;
  private final Look look;
  private final Runnable lookAtAll;
  private final Duration settling;

  /** Whether there was a change nobody has looked at and no job was entered for. */
  private boolean open;

  /**
   * @param settling how long the archive may take to commit what it has told
   */
  public Changing(Changes changes, Look look, Runnable lookAtAll, Duration settling) {
    this.changes = changes;
    this.look = look;
    this.lookAtAll = lookAtAll;
    this.settling = settling;
  }

  /**
   * Looks at the next ones.
   *
   * @return how long to wait before the next step
   */
  public Duration step() throws InterruptedException {
    Set<String> studies = changes.take(GROUP, PATIENCE);
    open |= changes.missed();
    if (!studies.isEmpty()) {
      Thread.sleep(settling.toMillis());
      try {
        look.at(studies);
      } catch (ArchiveException | DatabaseFailure e) {
        LOG.log(Level.WARNING, "What the archive changed is looked at later: {0}", e.getMessage());
        open = true;
      }
    }
    if (open) {
      lookAtAll.run();
      open = false;
    }
    return Duration.ZERO;
  }
}
