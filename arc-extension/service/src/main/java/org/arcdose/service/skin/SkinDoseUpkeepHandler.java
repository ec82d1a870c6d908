package org.arcdose.service.skin;

import jakarta.json.Json;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Partial;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.skin.SkinDoseStudies.Candidate;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;

/**
 * Goes over the skin doses of all studies. Begun again it goes on where it was: what it has done
 * shows in the database.
 */
public final class SkinDoseUpkeepHandler implements JobHandler {
  private static final Logger LOG = System.getLogger(SkinDoseUpkeepHandler.class.getName());
  private static final int PAGE = 100;
  private static final int MOST_LINES = 200;

  private enum Count {
    COMPUTED,
    KEPT,
    FAILED
  }

  private final boolean all;
  private final SkinDoseStudies studies;
  private final StudySkinDose doses;
  private final Supplier<SkinDoseSite> site;

  /**
   * @param all whether also those are computed again that were made with what is set now
   */
  public SkinDoseUpkeepHandler(
      boolean all, SkinDoseStudies studies, StudySkinDose doses, Supplier<SkinDoseSite> site) {
    this.all = all;
    this.studies = studies;
    this.doses = doses;
    this.site = site;
  }

  @Override
  public String kind() {
    return all ? SkinDoseUpkeep.ALL : SkinDoseUpkeep.OUTDATED;
  }

  @Override
  public JobOutcome run(JobContext context) throws InterruptedException {
    Map<Count, Integer> counts = new EnumMap<>(Count.class);
    long total = Math.max(1, studies.count(site.get()));
    long seen = 0;
    long last = 0;
    while (true) {
      List<Candidate> page = studies.page(context.job().id(), last, PAGE, site.get());
      if (page.isEmpty()) {
        return ended(counts);
      }
      for (Candidate study : page) {
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        counts.merge(update(study, context, counts), 1, Integer::sum);
        last = study.id();
        seen++;
      }
      if (!context.progress((int) Math.min(99, 100 * seen / total))) {
        return new Failed("The job was taken from this server.", Prospect.HOPEFUL);
      }
    }
  }

  private Count update(Candidate study, JobContext context, Map<Count, Integer> counts) {
    boolean due = all ? !study.done() : study.outdated(site.get());
    if (!due) {
      return Count.KEPT;
    }
    try {
      return doses.update(study.studyInstanceUid(), all) == StudySkinDose.Outcome.COMPUTED
          ? Count.COMPUTED
          : Count.KEPT;
    } catch (DatabaseFailure e) {
      throw e;
    } catch (RuntimeException e) {
      // One study must not keep the others from their doses.
      if (counts.getOrDefault(Count.FAILED, 0) < MOST_LINES) {
        context.log("Study " + study.studyInstanceUid() + " failed; the server log says why.");
        LOG.log(Level.ERROR, "job-{0}: {1}", context.job().id(), StackText.of(e));
      }
      return Count.FAILED;
    }
  }

  private static JobOutcome ended(Map<Count, Integer> counts) {
    int failed = counts.getOrDefault(Count.FAILED, 0);
    String result =
        Json.createObjectBuilder()
            .add("computed", counts.getOrDefault(Count.COMPUTED, 0))
            .add("kept", counts.getOrDefault(Count.KEPT, 0))
            .add("failed", failed)
            .build()
            .toString();
    return failed == 0
        ? new Done(result)
        : new Partial(
            result, failed + " studies keep the skin dose they had, if any; see the log.");
  }
}
