package org.arcdose.service.dose;

import jakarta.json.Json;
import org.arcdose.service.dose.ObjectDose.Outcome;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;

/** Reads the dose out of one object and saves it. */
public final class DoseHandler implements JobHandler {
  /** Kind of these jobs. */
  public static final String KIND = "dose";

  private final ObjectDose dose;
  private final Runnable follows;

  /**
   * @param follows told when the job that follows can begin
   */
  public DoseHandler(ObjectDose dose, Runnable follows) {
    this.dose = dose;
    this.follows = follows;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobOutcome run(JobContext context) {
    Outcome outcome = dose.take(context.job().instances().get(0), context.job().version());
    if (outcome instanceof Outcome.Saved saved) {
      int findings = saved.findings();
      if (saved.followed()) {
        follows.run();
      }
      if (findings > 0) {
        context.log("Saved with " + findings + (findings == 1 ? " finding." : " findings."));
      }
      return done("saved", findings);
    }
    if (outcome instanceof Outcome.NotDose notDose) {
      context.log("No dose in this object: " + notDose.reason());
      return done("not-dose", 0);
    }
    return failed(outcome);
  }

  private static Failed failed(Outcome outcome) {
    if (outcome instanceof Outcome.Gone gone) {
      return new Failed(gone.sentence(), Prospect.HOPELESS);
    }
    if (outcome instanceof Outcome.Mistaken mistaken) {
      return new Failed(mistaken.sentence(), Prospect.HOPEFUL);
    }
    if (outcome instanceof Outcome.Away away) {
      return new Failed(away.sentence(), Prospect.WAITING);
    }
    return new Failed(((Outcome.Unusable) outcome).sentence(), Prospect.HOPELESS);
  }

  private static Done done(String outcome, int findings) {
    return new Done(
        Json.createObjectBuilder()
            .add("outcome", outcome)
            .add("findings", findings)
            .build()
            .toString());
  }
}
