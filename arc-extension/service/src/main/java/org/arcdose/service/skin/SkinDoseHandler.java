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

/** Computes the skin dose of one study. */
public final class SkinDoseHandler implements JobHandler {
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
    StudySkinDose.Outcome outcome = studies.update(context.job().studyInstanceUid(), false);
    if (outcome == StudySkinDose.Outcome.NO_STUDY) {
      return new Failed("ArcDose no longer has this study.", Prospect.HOPELESS);
    }
    return new Done(
        Json.createObjectBuilder()
            .add("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .build()
            .toString());
  }
}
