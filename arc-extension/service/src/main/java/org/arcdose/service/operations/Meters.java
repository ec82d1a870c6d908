package org.arcdose.service.operations;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.arcdose.service.jobs.JobMeter;
import org.arcdose.service.jobs.JobState;

/** Counts attempts since the server started. */
final class Meters implements JobMeter {
  private static final double[] BOUNDS = {
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300
  };

  private record Outcome(String kind, JobState state) {}

  private static final class Histogram {
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();

    Histogram() {
      for (int i = 0; i < buckets.length; i++) {
        buckets[i] = new LongAdder();
      }
    }

    void add(Duration took) {
      double seconds = took.toNanos() / 1e9;
      int bucket = 0;
      while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
        bucket++;
      }
      buckets[bucket].increment();
      nanos.add(took.toNanos());
    }
  }

  private final Map<Outcome, LongAdder> outcomes = new ConcurrentHashMap<>();
  private final Map<String, Histogram> durations = new ConcurrentHashMap<>();

  @Override
  public void attempted(String kind, JobState state, Duration took) {
    outcomes.computeIfAbsent(new Outcome(kind, state), key -> new LongAdder()).increment();
    durations.computeIfAbsent(kind, key -> new Histogram()).add(took);
  }

  void write(PrometheusText text) {
    text.family(
        "arcdose_job_attempts_total", "counter", "Attempts since start by what came of them.");
    outcomes.forEach(
        (outcome, count) ->
            text.sample(
                "arcdose_job_attempts_total",
                (double) count.sum(),
                "kind",
                outcome.kind(),
                "state",
                outcome.state().name()));
    text.family("arcdose_job_duration_seconds", "histogram", "How long attempts took.");
    new TreeMap<>(durations).forEach((kind, histogram) -> write(text, kind, histogram));
  }

  private static void write(PrometheusText text, String kind, Histogram histogram) {
    long sum = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      sum += histogram.buckets[i].sum();
      String bound = i < BOUNDS.length ? PrometheusText.number(BOUNDS[i]) : "+Inf";
      text.sample("arcdose_job_duration_seconds_bucket", (double) sum, "kind", kind, "le", bound);
    }
    text.sample("arcdose_job_duration_seconds_sum", histogram.nanos.sum() / 1e9, "kind", kind);
    text.sample("arcdose_job_duration_seconds_count", (double) sum, "kind", kind);
  }
}
