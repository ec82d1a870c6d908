package org.arcdose.service.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration CAP = Duration.ofMinutes(10);

  /** Always in the middle: no scatter. */
  private static final RandomGenerator MIDDLE =
      new Random() {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
          return 0.5;
        }
      };

  @Test
  void waits_twice_as_long_each_time_up_to_the_cap() {
    RetryPolicy policy = new RetryPolicy(FIRST, CAP, () -> MIDDLE);
    assertEquals(Duration.ofSeconds(5), policy.after(1));
    assertEquals(Duration.ofSeconds(10), policy.after(2));
    assertEquals(Duration.ofSeconds(320), policy.after(7));
    assertEquals(CAP, policy.after(8));
    assertEquals(CAP, policy.after(Integer.MAX_VALUE));
  }

  @Test
  void scatters_by_a_fifth_so_that_jobs_do_not_come_back_together() {
    Random random = new Random(1);
    RetryPolicy policy = new RetryPolicy(FIRST, CAP, () -> random);
    for (int i = 0; i < 1000; i++) {
      long millis = policy.after(1).toMillis();
      assertTrue(millis >= 4000 && millis <= 6000, () -> millis + " ms");
    }
  }
}
