package org.arcdose.service.operations;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;

/** A thread that does the same step again and again until it is closed; no step can end it. */
final class Loop implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Loop.class.getName());
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final Duration STOP_WAIT = Duration.ofSeconds(5);

  /** What the loop does. */
  @FunctionalInterface
  interface Step {
    /** How long to wait before the next step; null ends the loop. */
    Duration next() throws InterruptedException;
  }

  private final String name;
  private final Step step;
  private final Thread thread;
  private final Semaphore wake = new Semaphore(0);
  private boolean databaseAway;
  private volatile boolean stopped;

  Loop(String name, ThreadFactory threads, Step step) {
    this.name = name;
    this.step = step;
    this.thread = threads.newThread(this::run);
    thread.setName("arcdose-" + name);
    thread.start();
  }

  /** Begins the next step at once, or right after the one that is going on. */
  void wake() {
    wake.release();
  }

  private void run() {
    try {
      Duration pause = Duration.ZERO;
      while (!stopped && pause != null) {
        if (wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
          wake.drainPermits();
        }
        pause = stopped ? null : step();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration step() throws InterruptedException {
    try {
      Duration pause = step.next();
      databaseAway = false;
      return pause;
    } catch (DatabaseFailure e) {
      if (!databaseAway) {
        LOG.log(Level.WARNING, "{0}: waits. {1}", name, e.getMessage());
      }
      databaseAway = true;
      return AFTER_FAILURE;
    } catch (RuntimeException | Error e) {
      LOG.log(Level.WARNING, "{0}: tried again in 5 s after {1}", name, StackText.of(e));
      return AFTER_FAILURE;
    }
  }

  @Override
  public void close() {
    stopped = true;
    thread.interrupt();
    try {
      thread.join(STOP_WAIT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
