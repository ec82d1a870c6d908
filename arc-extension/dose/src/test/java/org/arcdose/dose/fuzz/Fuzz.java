package org.arcdose.dose.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.arcdose.dicom.DicomException;

/**
 * Gives damaged objects to everything that takes objects. Each must end in time and as it must;
 * what does not is named by seed and iteration, which do it again:
 *
 * <pre>./arcdose bench --fuzz --seed 1 --from 4711 --count 1</pre>
 */
public final class Fuzz {
  /** Longest time of the processor for one object and one way to take it. */
  private static final double LONGEST_SECONDS = 1;

  /** So much time of the processor is spent on nothing that ends. */
  private static final double STUCK_SECONDS = 20;

  private final List<FuzzTarget> targets = CodecTarget.all();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<byte[]> seeds;
  private final long seed;
  private int failures;
  private long slowestNanos;
  private int slowest;

  private volatile int current;
  private volatile long started = Long.MAX_VALUE;

  private Fuzz(List<byte[]> seeds, long seed) {
    this.seeds = seeds;
    this.seed = seed;
  }

  /**
   * Runs; the exit code says whether all went well.
   *
   * @param arguments seed, first iteration, number of iterations and, if there is one, a directory
   *     of real files
   */
  public static void main(String[] arguments) throws IOException, DicomException {
    List<byte[]> seeds = new ArrayList<>(FuzzSeeds.generated());
    if (arguments.length > 3 && !arguments[3].isEmpty()) {
      seeds.addAll(FuzzSeeds.samples(Path.of(arguments[3])));
    }
    Fuzz fuzz = new Fuzz(seeds, Long.parseLong(arguments[0]));
    fuzz.watch();
    fuzz.run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    System.exit(fuzz.failures == 0 ? 0 : 1);
  }

  private void run(int from, int count) {
    long begin = System.nanoTime();
    for (int i = from; i < from + count; i++) {
      Random random = new Random(seed * 1_000_003 + i);
      byte[] object = Mutation.several(seeds.get(random.nextInt(seeds.size())), random);
      current = i;
      for (FuzzTarget target : targets) {
        started = threads.getCurrentThreadCpuTime();
        take(target, object);
      }
    }
    started = Long.MAX_VALUE;
    System.out.printf(
        Locale.ROOT,
        "%d objects of %d seeds, seed %d, %d MB heap: %s; slowest %d ms (iteration %d);"
            + " %d failed; %.0f s%n",
        count,
        seeds.size(),
        seed,
        Runtime.getRuntime().maxMemory() >> 20,
        outcomes,
        slowestNanos / 1_000_000,
        slowest,
        failures,
        (System.nanoTime() - begin) / 1e9);
  }

  private void take(FuzzTarget target, byte[] object) {
    long from = threads.getCurrentThreadCpuTime();
    try {
      outcomes.merge(target.take(object), 1, Integer::sum);
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      fail("ended with " + e + because(e));
    }
    long nanos = threads.getCurrentThreadCpuTime() - from;
    if (nanos > slowestNanos) {
      slowestNanos = nanos;
      slowest = current;
    }
    if (nanos > LONGEST_SECONDS * 1e9) {
      fail("took " + nanos / 1_000_000 + " ms");
    }
  }

  private static String because(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    return at + (e.getCause() == null ? "" : " because of " + e.getCause());
  }

  private void fail(String what) {
    failures++;
    System.out.println("seed " + seed + ", iteration " + current + ": " + what);
  }

  /** Ends the process when one object holds it up for good. */
  private void watch() {
    long worker = Thread.currentThread().getId();
    Thread watch =
        new Thread(
            () -> {
              while (true) {
                if (threads.getThreadCpuTime(worker) - started > STUCK_SECONDS * 1e9) {
                  fail("does not end");
                  Runtime.getRuntime().halt(2);
                }
                try {
                  Thread.sleep(500);
                } catch (InterruptedException e) {
                  return;
                }
              }
            },
            "watch");
    watch.setDaemon(true);
    watch.start();
  }
}
