package org.arcdose.emulated;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Patience. */
final class Await {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Await() {}

  static void until(String what, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what);
      }
      Thread.sleep(100);
    }
  }
}
