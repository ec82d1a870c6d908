package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import org.arcdose.service.jobs.JobState;
import org.arcdose.service.view.JobRow;
import org.arcdose.service.view.Jobs;

/**
 * What an operator does to a job. The job is the one the pressed button names in the request, not
 * the one that meanwhile stands in that row of the table.
 */
@Named
@RequestScoped
public class JobActions {
  private static final Set<JobState> RETRYABLE =
      EnumSet.of(JobState.FAILED, JobState.PARTIAL, JobState.CANCELED);
  private static final String JOB = "job";

  @Inject private Jobs jobs;
  @Inject private Visitor visitor;
  @Inject private FacesContext faces;
  @Inject private ExternalContext request;

  public boolean mayRetry(JobRow job) {
    return visitor.isOperator() && RETRYABLE.contains(JobState.valueOf(job.state()));
  }

  public boolean mayCancel(JobRow job) {
    return visitor.isOperator() && !JobState.valueOf(job.state()).terminal();
  }

  public void retry() {
    if (visitor.isOperator()) {
      long id = pressed();
      say(jobs.retry(id), "Job " + id + " is queued again.", "Job " + id + " has not ended.");
    }
  }

  public void cancel() {
    if (visitor.isOperator()) {
      long id = pressed();
      say(jobs.cancel(id), "Job " + id + " is canceled.", "Job " + id + " has ended already.");
    }
  }

  private long pressed() {
    return Long.parseLong(request.getRequestParameterMap().get(JOB));
  }

  private void say(boolean done, String success, String refusal) {
    faces.addMessage(
        null,
        new FacesMessage(
            done ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_WARN,
            done ? success : refusal,
            null));
  }
}
