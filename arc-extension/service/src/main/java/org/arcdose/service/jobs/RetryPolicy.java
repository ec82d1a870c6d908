package org.arcdose.service.jobs;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: doubled each time up to a cap, and scattered so that
 * jobs which failed together do not come back together.
 */
public record RetryPolicy(
    Duration first, Duration cap, Supplier<? extends RandomGenerator> random) {
  private static final double SCATTER = 0.2;

  /**
   * The wait after an attempt.
   *
   * @param attempt 1 for the first
   */
  public Duration after(int attempt) {
    int doublings = Math.min(Math.max(attempt, 1) - 1, 30);
    double millis = Math.min(first.toMillis() * Math.pow(2, doublings), (double) cap.toMillis());
    double factor = 1 - SCATTER + 2 * SCATTER * random.get().nextDouble();
    return Duration.ofMillis(Math.round(millis * factor));
  }
}
