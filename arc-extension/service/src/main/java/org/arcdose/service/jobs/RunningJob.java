package org.arcdose.service.jobs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A job this server is doing right now. */
final class RunningJob implements JobContext {
  private static final int MOST_LINES = 1000;

  private final Job job;
  private final Ledger ledger;
  private final List<Ledger.LogLine> lines = new ArrayList<>();
  private volatile boolean lost;

  RunningJob(Job job, Ledger ledger) {
    this.job = job;
    this.ledger = ledger;
  }

  @Override
  public Job job() {
    return job;
  }

  @Override
  public boolean progress(int percent) {
    return !lost && ledger.progress(job, percent);
  }

  @Override
  public boolean outranked() {
    return !lost && ledger.outranked(job);
  }

  @Override
  public synchronized void log(String line) {
    if (lines.size() < MOST_LINES) {
      lines.add(new Ledger.LogLine(Instant.now(), line));
    }
  }

  synchronized List<Ledger.LogLine> lines() {
    return List.copyOf(lines);
  }

  void lose() {
    lost = true;
  }
}
