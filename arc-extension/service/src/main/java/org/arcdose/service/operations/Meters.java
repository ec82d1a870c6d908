package org.arcdose.service.operations;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.arcdose.archive.DurationHistogram;
import org.arcdose.service.jobs.JobMeter;
import org.arcdose.service.jobs.JobState;

/** Counts attempts since the server started. */
final class Meters implements JobMeter {
  private static final double[] BOUNDS = {
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300
  };

  private record Outcome(String kind, JobState state) {}

  private final Map<Outcome, LongAdder> outcomes = new ConcurrentHashMap<>();
  private final Map<String, DurationHistogram> durations = new ConcurrentHashMap<>();

  @Override
  public void attempted(String kind, JobState state, Duration took) {
    outcomes.computeIfAbsent(new Outcome(kind, state), key -> new LongAdder()).increment();
    durations.computeIfAbsent(kind, key -> new DurationHistogram(BOUNDS)).add(took.toNanos());
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
    new TreeMap<>(durations)
        .forEach(
            (kind, histogram) ->
                text.histogram("arcdose_job_duration_seconds", histogram, "kind", kind));
  }
}
