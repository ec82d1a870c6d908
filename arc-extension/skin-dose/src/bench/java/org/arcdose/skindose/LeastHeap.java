package org.arcdose.skindose;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.arcdose.skindose.engine.DoseModel;

/**
 * The smallest heap a long case does with: child JVMs with ever more of it, until one is as fast as
 * with plenty. The skin, the prepared events and the map are all in it.
 */
final class LeastHeap {
  private static final int EVENTS = 5000;
  private static final int CELLS = 100_000;
  private static final int RUNS = 4;
  private static final int PLENTY_MB = 1024;
  private static final int LEAST_MB = 16;
  private static final int STEP_MB = 4;
  private static final double AS_FAST = 1.1;

  private LeastHeap() {}

  static int megabytes() throws Exception {
    double bar = AS_FAST * millis(PLENTY_MB);
    int megabytes = LEAST_MB;
    while (millis(megabytes) > bar) {
      megabytes += STEP_MB;
    }
    return megabytes;
  }

  /** How long a map takes with so much heap; for ever if it does not get through. */
  private static double millis(int megabytes) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add("-Xmx" + megabytes + "m");
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(LeastHeap.class.getName());
    Process child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(child.getInputStream().readAllBytes());
    return child.waitFor() == 0 ? Double.parseDouble(said.trim()) : Double.MAX_VALUE;
  }

  /** The child: prints the milliseconds of the fastest of a few runs. */
  public static void main(String[] arguments) {
    SkinDose dose =
        BenchEvents.dose(BenchEvents.skin(CELLS), DoseModel.SUPERPOSITION, EVENTS, null);
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      dose.map();
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    System.out.println(fastest / (double) TimeUnit.MILLISECONDS.toNanos(1));
  }
}
