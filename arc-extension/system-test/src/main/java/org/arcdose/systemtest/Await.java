package org.arcdose.systemtest;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that happens by itself. */
public final class Await {
  private static final Duration POLL = Duration.ofMillis(50);

  private Await() {}

  /**
   * Returns when the condition holds. An exception of the condition counts as "not yet": servers go
   * down and come back in these tests.
   *
   * @throws AssertionError when it does not hold in time
   */
  public static void until(String what, Duration limit, BooleanSupplier condition) {
    until(what, limit, POLL, condition);
  }

  /** As {@link #until(String, Duration, BooleanSupplier)}, asking more or less often. */
  public static void until(String what, Duration limit, Duration poll, BooleanSupplier condition) {
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
        Thread.sleep(poll.toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("Not within " + limit.toSeconds() + " s: " + what, last);
  }
}
