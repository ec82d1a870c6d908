package org.arcdose.archive;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Counts durations by upper bounds. Adding never blocks. */
public final class DurationHistogram {
  private final double[] bounds;
  private final LongAdder[] buckets;
  private final LongAdder nanos = new LongAdder();

  /**
   * @param boundsSeconds upper bounds in seconds, ascending; a last bucket takes the rest
   */
  public DurationHistogram(double... boundsSeconds) {
    this.bounds = boundsSeconds.clone();
    this.buckets =
        Stream.generate(LongAdder::new).limit(bounds.length + 1L).toArray(LongAdder[]::new);
  }

  /** Counts one duration. */
  public void add(long durationNanos) {
    double seconds = durationNanos / 1e9;
    int bucket = 0;
    while (bucket < bounds.length && seconds > bounds[bucket]) {
      bucket++;
    }
    buckets[bucket].increment();
    nanos.add(durationNanos);
  }

  /** Upper bounds in seconds. */
  public List<Double> bounds() {
    return Arrays.stream(bounds).boxed().toList();
  }

  /** Counts by bucket, one more than there are bounds. */
  public List<Long> counts() {
    return Arrays.stream(buckets).map(LongAdder::sum).toList();
  }

  /** Sum of all durations in seconds. */
  public double sumSeconds() {
    return nanos.sum() / 1e9;
  }
}
