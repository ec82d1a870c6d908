package org.arcdose.service.dose;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.Position;
import org.arcdose.archive.StoredPage;
import org.arcdose.service.dose.ScannedHistory.Reached;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;

/**
 * Goes through the archive's history, or what was stored within a time, and enters a job for every
 * object that can carry dose and that this engine has neither read nor been given. Begun again it
 * goes on where it was. It rests after every page, so that the archive serves others first.
 */
public final class RescanHandler implements JobHandler {
  /** Kind of these jobs. */
  public static final String KIND = "rescan";

  private static final int PAGE = 200;
  private static final String TAKEN = "The job was taken from this server.";

  private final Archive archive;
  private final ScannedHistory history;
  private final Runnable entered;
  private final Duration rest;
  private final InstantSource clock;

  /**
   * @param entered told after every page that brought jobs
   * @param rest after every page
   */
  public RescanHandler(
      Archive archive,
      ScannedHistory history,
      Runnable entered,
      Duration rest,
      InstantSource clock) {
    this.archive = archive;
    this.history = history;
    this.entered = entered;
    this.rest = rest;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobOutcome run(JobContext context) throws InterruptedException {
    long job = context.job().id();
    Reached reached = history.reached(job);
    int percent = 0;
    while (true) {
      StoredPage page;
      try {
        page = archive.follow(from(reached), PAGE);
      } catch (ArchiveException e) {
        return new Failed(e.getMessage(), Prospect.WAITING);
      }
      Optional<Reached> next = history.accept(job, reached, page, clock.instant());
      if (next.isEmpty()) {
        return new Failed(TAKEN, Prospect.HOPEFUL);
      }
      if (next.get().jobs() > reached.jobs()) {
        entered.run();
      }
      reached = next.get();
      if (!page.more() || reached.range().isOver(page)) {
        return done(reached);
      }
      percent = Math.max(percent, percent(reached, page));
      if (!context.progress(percent)) {
        return new Failed(TAKEN, Prospect.HOPEFUL);
      }
      Thread.sleep(rest.toMillis());
    }
  }

  private Position from(Reached reached) throws ArchiveException {
    Instant from = reached.range().from();
    return reached.isBeginning() && from != null ? archive.before(from) : reached.position();
  }

  /** Of the time from the first object to now: nobody knows how many objects there are. */
  private int percent(Reached reached, StoredPage page) {
    if (page.stored().isEmpty()) {
      return 0;
    }
    Instant first = reached.firstStoredAt();
    Instant last = page.stored().get(page.stored().size() - 1).storedAt();
    long all = Math.max(1, Duration.between(first, clock.instant()).toSeconds());
    return (int) Math.min(99, 100 * Duration.between(first, last).toSeconds() / all);
  }

  private static JobOutcome done(Reached reached) {
    return new Done(
        Json.createObjectBuilder()
            .add("objects", reached.objects())
            .add("jobs", reached.jobs())
            .build()
            .toString());
  }
}
