package org.arcdose.service.dose;

import jakarta.json.Json;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arcdose.service.dose.ObjectDose.Outcome;
import org.arcdose.service.dose.StoredReports.Stored;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Partial;
import org.arcdose.service.jobs.JobOutcome.Prospect;

/**
 * Reads every stored report again from its object in the archive: all that were read before the job
 * was entered. Begun again it goes on where it was, for what it has read is newer than itself.
 */
public final class RereadHandler implements JobHandler {
  /** Kind of these jobs. */
  public static final String KIND = "reread";

  private static final int PAGE = 100;
  private static final int MOST_LINES = 200;

  private enum Count {
    SAVED,
    GONE,
    KEPT
  }

  private final ObjectDose dose;
  private final StoredReports reports;

  public RereadHandler(ObjectDose dose, StoredReports reports) {
    this.dose = dose;
    this.reports = reports;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobOutcome run(JobContext context) throws InterruptedException {
    long job = context.job().id();
    Map<Count, Integer> counts = new EnumMap<>(Count.class);
    StoredReports.Extent extent = reports.extent(job);
    long read = extent.all() - extent.toRead();
    long last = 0;
    while (true) {
      List<Stored> page = reports.page(job, last, PAGE);
      if (page.isEmpty()) {
        return ended(counts);
      }
      for (Stored stored : page) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        Outcome outcome = dose.take(stored.instance(), context.job().version());
        if (outcome instanceof Outcome.Away away) {
          return new Failed(away.sentence(), Prospect.WAITING);
        }
        counts.merge(note(stored, outcome, context, counts), 1, Integer::sum);
        last = stored.id();
        read++;
      }
      if (!context.progress((int) Math.min(99, 100 * read / Math.max(1, extent.all())))) {
        return new Failed("The job was taken from this server.", Prospect.HOPEFUL);
      }
    }
  }

  /** A report that cannot be read again stays as it is. */
  private Count note(
      Stored stored, Outcome outcome, JobContext context, Map<Count, Integer> counts) {
    if (outcome instanceof Outcome.Saved) {
      return Count.SAVED;
    }
    if (outcome instanceof Outcome.Gone) {
      reports.objectGone(stored.id());
      return Count.GONE;
    }
    if (counts.getOrDefault(Count.KEPT, 0) < MOST_LINES) {
      context.log("Object " + stored.instance().sopInstanceUid() + " kept: " + reason(outcome));
    }
    return Count.KEPT;
  }

  private static String reason(Outcome outcome) {
    if (outcome instanceof Outcome.NotDose notDose) {
      return notDose.reason();
    }
    return outcome instanceof Outcome.Mistaken mistaken
        ? mistaken.sentence()
        : ((Outcome.Unusable) outcome).sentence();
  }

  private static JobOutcome ended(Map<Count, Integer> counts) {
    int saved = counts.getOrDefault(Count.SAVED, 0);
    int gone = counts.getOrDefault(Count.GONE, 0);
    int kept = counts.getOrDefault(Count.KEPT, 0);
    String result =
        Json.createObjectBuilder()
            .add("saved", saved)
            .add("gone", gone)
            .add("kept", kept)
            .build()
            .toString();
    return kept == 0
        ? new Done(result)
        : new Partial(
            result, kept + " reports could not be read again and stay as they were; see the log.");
  }
}
