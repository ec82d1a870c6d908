package org.arcdose.systemtest;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that happens by itself. */
public final class Await {
  private static final long POLL_MS = 50;

  private Await() {}

  /**
   * Returns when the condition holds. An exception of the condition counts as "not yet": servers go
   * down and come back in these tests.
   *
   * @throws AssertionError when it does not hold in time
   */
  public static void until(String what, Duration limit, BooleanSupplier condition) {
    long deadline = System.nanoTime() + limit.toNanos();
    RuntimeException last = null;
    while (System.nanoTime() < deadline) {
      try {
        if (condition.getAsBoolean()) {
          return;
        }
        last = null;
      } catch (RuntimeException e) {
        last = e;
      }
      try {
        Thread.sleep(POLL_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("Not within " + limit.toSeconds() + " s: " + what, last);
  }
}
