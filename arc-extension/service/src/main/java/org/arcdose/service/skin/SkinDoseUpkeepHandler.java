package org.arcdose.service.skin;

import jakarta.json.Json;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Partial;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.skin.SkinDoseStudies.Candidate;
import org.arcdose.service.skin.StudySkinDose.Extent;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.sql.StackText;

/**
 * Goes over the skin doses of all studies twice: figures and maps first, then the uncertainty bands
 * that are missing, which take many times as long and give way to the jobs of new studies. Begun
 * again it goes on where it was: what it has done shows in the database.
 */
public final class SkinDoseUpkeepHandler implements JobHandler {
  private static final Logger LOG = System.getLogger(SkinDoseUpkeepHandler.class.getName());
  private static final int PAGE = 50;
  private static final int HALF = 50;
  private static final int MOST = 99;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final int MOST_LOOKS = 40;

  private enum Count {
    COMPUTED,
    KEPT,
    FAILED
  }

  private final boolean all;
  private final SkinDoseStudies studies;
  private final StudySkinDose doses;
  private final Supplier<SkinDoseSite> site;
  private final ThreadFactory threads;

  /**
   * @param all whether also those are computed again that were made with what is set now
   * @param threads one for each processor works while a job runs
   */
  public SkinDoseUpkeepHandler(
      boolean all,
      SkinDoseStudies studies,
      StudySkinDose doses,
      Supplier<SkinDoseSite> site,
      ThreadFactory threads) {
    this.all = all;
    this.studies = studies;
    this.doses = doses;
    this.site = site;
    this.threads = threads;
  }

  @Override
  public String kind() {
    return all ? SkinDoseUpkeep.ALL : SkinDoseUpkeep.OUTDATED;
  }

  @Override
  public JobOutcome run(JobContext context) throws InterruptedException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
    try {
      return run(context, workers);
    } finally {
      workers.shutdownNow();
    }
  }

  private JobOutcome run(JobContext context, ExecutorService workers) throws InterruptedException {
    Map<Count, Integer> counts = new EnumMap<>(Count.class);
    Map<Count, Integer> bands = new EnumMap<>(Count.class);
    boolean ours =
        pass(context, workers, 0, counts, study -> update(study, context))
            && pass(context, workers, HALF, bands, study -> addBand(study, context));
    return ours
        ? ended(counts, bands)
        : new Failed("The job was taken from this server.", Prospect.HOPEFUL);
  }

  private interface Work {
    Count on(Candidate study) throws InterruptedException;
  }

  /**
   * Once over all studies.
   *
   * @param from progress before it, in percent
   * @return false if the job is no longer this server's
   */
  private boolean pass(
      JobContext context, ExecutorService workers, int from, Map<Count, Integer> counts, Work work)
      throws InterruptedException {
    long total = Math.max(1, studies.count(site.get()));
    long seen = 0;
    long last = 0;
    while (true) {
      List<Candidate> page = studies.page(context.job().id(), last, PAGE, site.get());
      if (page.isEmpty()) {
        return context.progress(Math.min(MOST, from + HALF));
      }
      List<Callable<Count>> tasks = new ArrayList<>();
      page.forEach(study -> tasks.add(() -> work.on(study)));
      for (Future<Count> done : workers.invokeAll(tasks)) {
        counts.merge(outcome(done), 1, Integer::sum);
      }
      last = page.get(page.size() - 1).id();
      seen += page.size();
      if (!context.progress(from + (int) Math.min(HALF - 1, HALF * seen / total))) {
        return false;
      }
    }
  }

  private static Count outcome(Future<Count> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DatabaseFailure failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private Count update(Candidate study, JobContext context) {
    boolean due = all ? !study.done() : study.outdated(site.get());
    return due ? compute(study, all, Extent.WITHOUT_BAND, context) : Count.KEPT;
  }

  private Count addBand(Candidate study, JobContext context) throws InterruptedException {
    if (!study.lacksBand()) {
      return Count.KEPT;
    }
    giveWay(context);
    return compute(study, false, Extent.WITH_BAND, context);
  }

  /** Work of a higher priority comes first. Where it never ends, bands come all the same. */
  private static void giveWay(JobContext context) throws InterruptedException {
    for (int i = 0; i < MOST_LOOKS && context.outranked(); i++) {
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    }
  }

  private Count compute(Candidate study, boolean anyway, Extent extent, JobContext context) {
    try {
      return doses.update(study.studyInstanceUid(), anyway, extent)
              == StudySkinDose.Outcome.COMPUTED
          ? Count.COMPUTED
          : Count.KEPT;
    } catch (DatabaseFailure e) {
      throw e;
    } catch (RuntimeException e) {
      // One study must not keep the others from their doses.
      context.log("Study " + study.studyInstanceUid() + " failed; the server log says why.");
      LOG.log(Level.ERROR, "job-{0}: {1}", context.job().id(), StackText.of(e));
      return Count.FAILED;
    }
  }

  private static JobOutcome ended(Map<Count, Integer> counts, Map<Count, Integer> bands) {
    int failed = counts.getOrDefault(Count.FAILED, 0) + bands.getOrDefault(Count.FAILED, 0);
    String result =
        Json.createObjectBuilder()
            .add("computed", counts.getOrDefault(Count.COMPUTED, 0))
            .add("kept", counts.getOrDefault(Count.KEPT, 0))
            .add("bands", bands.getOrDefault(Count.COMPUTED, 0))
            .add("failed", failed)
            .build()
            .toString();
    return failed == 0
        ? new Done(result)
        : new Partial(
            result, failed + " studies keep the skin dose they had, if any; see the log.");
  }
}
