package org.arcdose.ui.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.arcdose.service.jobs.JobState;
import org.arcdose.service.view.JobDetail;
import org.arcdose.service.view.Jobs;

/** One job. */
@Named
@ViewScoped
public class JobPage implements Serializable {
  @Inject private Jobs jobs;
  @Inject private Lookup lookup;
  private String id;
  private JobDetail detail;

  /** Finds the job the URL names as it is now; called before every rendering. */
  public void load() {
    detail = lookup.find(() -> number().flatMap(jobs::byId));
  }

  private Optional<Long> number() {
    try {
      return Optional.of(Long.valueOf(id));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether nothing more will happen to the job by itself. */
  public boolean isEnded() {
    return detail != null && JobState.valueOf(detail.job().state()).terminal();
  }

  public JobDetail getDetail() {
    return detail;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
