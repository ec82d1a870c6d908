package org.arcdose.systemtest;

import java.time.Duration;

/** Processor time a process takes from a moment on. */
record ProcessCost(ProcessHandle process, Duration cpuThen, long nanosThen) {
  static ProcessCost of(long pid) {
    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
    return new ProcessCost(process, cpu(process), System.nanoTime());
  }

  /** Per cent of one core since then. */
  double percentSince() {
    double used = cpu(process).minus(cpuThen).toNanos();
    return 100 * used / (System.nanoTime() - nanosThen);
  }

  private static Duration cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow();
  }
}
