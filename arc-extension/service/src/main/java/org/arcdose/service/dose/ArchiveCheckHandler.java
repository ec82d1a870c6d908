package org.arcdose.service.dose;

import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import org.arcdose.archive.ArchiveException;
import org.arcdose.service.dose.ReportStandings.KnownStudy;
import org.arcdose.service.dose.StudyStandings.Changed;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;

/** Asks the archive for every study what it has changed; rests after every page. */
public final class ArchiveCheckHandler implements JobHandler {
  /** Kind of these jobs. */
  public static final String KIND = "archive-check";

  private static final int PAGE = 200;

  private final StudyStandings studies;
  private final ReportStandings reports;
  private final Duration rest;

  /**
   * @param rest after every page
   */
  public ArchiveCheckHandler(StudyStandings studies, ReportStandings reports, Duration rest) {
    this.studies = studies;
    this.reports = reports;
    this.rest = rest;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobOutcome run(JobContext context) throws InterruptedException {
    Changed changed = Changed.NOTHING;
    long looked = 0;
    long last = 0;
    long newest = Math.max(1, reports.newestStudy());
    while (true) {
      List<KnownStudy> page = reports.after(last, PAGE);
      if (page.isEmpty()) {
        return done(looked, changed);
      }
      try {
        for (KnownStudy study : page) {
          changed = changed.plus(studies.update(study));
        }
      } catch (ArchiveException e) {
        return new Failed(e.getMessage(), Prospect.WAITING);
      }
      looked += page.size();
      last = page.get(page.size() - 1).id();
      if (!context.progress((int) Math.min(99, 100 * last / newest))) {
        return new Failed("The job was taken from this server.", Prospect.HOPEFUL);
      }
      Thread.sleep(rest.toMillis());
    }
  }

  private static JobOutcome done(long looked, Changed changed) {
    return new Done(
        Json.createObjectBuilder()
            .add("studies", looked)
            .add("reports", changed.reports())
            .add("patients", changed.patients())
            .build()
            .toString());
  }
}
