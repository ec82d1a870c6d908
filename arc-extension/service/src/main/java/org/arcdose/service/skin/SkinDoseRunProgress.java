package org.arcdose.service.skin;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.arcdose.service.jobs.JobContext;

/**
 * Counts replicas and tells every twentieth part of them. Only the job's own thread tells; the
 * others end as soon as it has heard that the job is no longer this server's.
 */
final class SkinDoseRunProgress implements Runnable {
  private static final int STEPS = 20;

  private final JobContext context;
  private final int replicas;
  private final Thread owner = Thread.currentThread();
  private final AtomicInteger done = new AtomicInteger();
  private int told;
  private volatile boolean lost;

  SkinDoseRunProgress(JobContext context, int replicas) {
    this.context = context;
    this.replicas = replicas;
  }

  @Override
  public void run() {
    int now = done.incrementAndGet();
    int step = now * STEPS / replicas;
    if (Thread.currentThread() == owner && step > told) {
      told = step;
      lost = !context.progress(Math.min(99, 100 * now / replicas));
    }
    if (lost) {
      throw new CancellationException("The job was taken from this server.");
    }
  }
}
