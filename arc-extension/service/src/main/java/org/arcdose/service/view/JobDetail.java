package org.arcdose.service.view;

import java.time.Instant;
import java.util.List;

/** One job with what it did. */
public record JobDetail(JobRow job, List<LogLine> log, String result) {
  public JobDetail {
    log = List.copyOf(log);
  }

  /** One line a job left. */
  public record LogLine(Instant at, String text) {}
}
