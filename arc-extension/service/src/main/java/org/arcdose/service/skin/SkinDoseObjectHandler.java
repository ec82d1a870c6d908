package org.arcdose.service.skin;

import jakarta.json.Json;
import java.util.Locale;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.JobHandler;
import org.arcdose.service.jobs.JobOutcome;
import org.arcdose.service.jobs.JobOutcome.Done;
import org.arcdose.service.jobs.JobOutcome.Failed;
import org.arcdose.service.jobs.JobOutcome.Prospect;

/** Stores the skin dose of one study in the archive. */
public final class SkinDoseObjectHandler implements JobHandler {
  private final ArchivedSkinDose archived;

  public SkinDoseObjectHandler(ArchivedSkinDose archived) {
    this.archived = archived;
  }

  @Override
  public String kind() {
    return SkinDoseObjectRequest.KIND;
  }

  @Override
  public JobOutcome run(JobContext context) {
    try {
      ArchivedSkinDose.Outcome outcome = archived.update(context.job().studyInstanceUid());
      return new Done(
          Json.createObjectBuilder()
              .add("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
              .build()
              .toString());
    } catch (ObjectGone e) {
      return new Failed(
          "The archive no longer has the dose reports of this study.", Prospect.HOPELESS);
    } catch (ObjectUnreadable e) {
      return new Failed(e.getMessage(), Prospect.HOPELESS);
    } catch (ArchiveException e) {
      return new Failed(e.getMessage(), Prospect.WAITING);
    }
  }
}
