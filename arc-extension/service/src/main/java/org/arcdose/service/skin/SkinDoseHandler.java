package org.arcdose.service.skin;

import jakarta.json.Json;
import java.util.Locale;
import org.arcdose.service.dose.SkinDoseRequest;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;
import org.arcdose.service.skin.StudySkinDose.Extent;
import org.arcdose.service.skin.StudySkinDose.Outcome;

/** Computes the skin dose of one study: figures and map first, then the uncertainty band. */
public final class SkinDoseHandler implements JobHandler {
  private static final int HALF = 50;

  private final StudySkinDose studies;

  public SkinDoseHandler(StudySkinDose studies) {
    this.studies = studies;
  }

  @Override
  public String kind() {
    return SkinDoseRequest.KIND;
  }

  @Override
  public JobOutcome run(JobContext context) {
    String study = context.job().studyInstanceUid();
    Outcome outcome = studies.update(study, false, Extent.WITHOUT_BAND);
    if (outcome == Outcome.COMPUTED || outcome == Outcome.UNCHANGED) {
      context.progress(HALF);
      Outcome band = studies.update(study, false, Extent.WITH_BAND);
      outcome = band == Outcome.UNCHANGED ? outcome : band;
    }
    if (outcome == Outcome.NO_STUDY) {
      return new Failed("ArcDose no longer has this study.", Prospect.HOPELESS);
    }
    return new Done(
        Json.createObjectBuilder()
            .add("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .build()
            .toString());
  }
}
