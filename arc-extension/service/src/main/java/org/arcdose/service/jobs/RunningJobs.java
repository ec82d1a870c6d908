package org.arcdose.service.jobs;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs this server is doing right now; their leases are renewed together. */
public final class RunningJobs {
  private final Set<RunningJob> jobs = ConcurrentHashMap.newKeySet();

  void add(RunningJob job) {
    jobs.add(job);
  }

  void remove(RunningJob job) {
    jobs.remove(job);
  }

  /** Renews every lease in one statement and tells the jobs that lost theirs. */
  public void renew(Ledger ledger) {
    List<RunningJob> now = List.copyOf(jobs);
    if (now.isEmpty()) {
      return;
    }
    Set<Long> held = ledger.renew(now.stream().map(RunningJob::job).toList());
    for (RunningJob job : now) {
      if (!held.contains(job.job().id())) {
        job.lose();
      }
    }
  }
}
