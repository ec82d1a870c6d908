package org.arcdose.ui.pages;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.arcdose.service.jobs.JobState;
import org.arcdose.service.view.JobQuery;
import org.arcdose.service.view.JobRow;
import org.arcdose.service.view.Jobs;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.Unavailable;
import org.primefaces.PrimeFaces;

/** The job ledger; its filter is in the URL. */
@Named
@ViewScoped
public class JobListPage implements Serializable {
  private Jobs jobs;
  private LiveModel<JobRow> rows;

  private String state;
  private String subject;

  @Inject
  public JobListPage(Jobs jobs) {
    this.jobs = jobs;
    this.rows = new LiveModel<>(this::page);
  }

  /** For the client proxy. */
  protected JobListPage() {}

  public LiveModel<JobRow> getRows() {
    return rows;
  }

  /** Shows what has changed; called while the page is open. */
  public void refresh() {
    if (rows.changed()) {
      PrimeFaces.current().ajax().update("list:content");
    }
  }

  /** How many jobs are in each state that has any; none while that cannot be known. */
  public Map<JobState, Long> getCounts() {
    Map<JobState, Long> counts = new EnumMap<>(JobState.class);
    try {
      jobs.countByState().forEach((name, count) -> counts.put(JobState.valueOf(name), count));
    } catch (Unavailable away) {
      counts.clear();
    }
    return counts;
  }

  public boolean isFiltered() {
    return isGiven(state) || isGiven(subject);
  }

  private Page<JobRow> page(int offset, int limit, String order, boolean descending) {
    return jobs.find(
        new JobQuery(
            isGiven(state) ? state : null,
            null,
            isGiven(subject) ? subject.strip() : null,
            offset,
            limit));
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }
}
