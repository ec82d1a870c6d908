package org.arcdose.emulated;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Patience. */
final class Await {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Await() {}

  static void until(String what, Callable<Boolean> condition) throws Exception {
    until(() -> what, condition);
  }

  static void until(Supplier<String> what, Callable<Boolean> condition) throws Exception {
    long deadline = System.nanoTime() + LIMIT.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("Not within " + LIMIT.toSeconds() + " s: " + what.get());
      }
      Thread.sleep(100);
    }
  }
}
