package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.arcdose.service.jobs.JobState;
import org.arcdose.service.view.JobDetail;
import org.arcdose.service.view.JobQuery;
import org.arcdose.service.view.JobRow;
import org.arcdose.service.view.Jobs;
import org.arcdose.service.view.Page;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The job ledger. */
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEW)
@Tag(name = "Jobs")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class JobsResource {
  private Jobs jobs;

  @Inject
  public JobsResource(Jobs jobs) {
    this.jobs = jobs;
  }

  /** For RESTEasy and the client proxy. */
  public JobsResource() {}

  @GET
  @Operation(summary = "Jobs, newest first")
  @APIResponse(responseCode = "200", description = "One page of them")
  public Page<JobRow> find(
      @Parameter(schema = @Schema(implementation = JobState.class)) @QueryParam("state")
          String state,
      @Parameter(description = "Name of a kind of job") @QueryParam("kind") String kind,
      @Parameter(description = "A SOP or Study Instance UID") @QueryParam("subject") String subject,
      @Parameter(schema = @Schema(type = SchemaType.INTEGER, defaultValue = "0", minimum = "0"))
          @QueryParam("offset")
          String offset,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      defaultValue = "50",
                      minimum = "1",
                      maximum = "500"))
          @QueryParam("limit")
          String limit) {
    JobState known = new QueryParameter("state", state).oneOf(JobState.class, null);
    return jobs.find(
        new JobQuery(
            known == null ? null : known.name(),
            new QueryParameter("kind", kind).orNull(),
            new QueryParameter("subject", subject).orNull(),
            new QueryParameter("offset", offset).number(0, 0, Integer.MAX_VALUE),
            new QueryParameter("limit", limit).number(50, 1, 500)));
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One job with its log and result")
  @APIResponse(responseCode = "200", description = "The job")
  public JobDetail byId(@PathParam("id") long id) {
    return jobs.byId(id).orElseThrow(() -> Refusal.notFound("There is no job " + id + "."));
  }

  @POST
  @Path("{id}/retry")
  @RolesAllowed(Roles.OPERATE)
  @Operation(summary = "Put a job that ended FAILED, PARTIAL or CANCELED back into the queue")
  @APIResponse(responseCode = "200", description = "The job as it is now")
  @APIResponse(responseCode = "409", description = "The job has not ended this way")
  public JobDetail retry(@PathParam("id") long id) {
    return changed(id, jobs.retry(id), "only a FAILED, PARTIAL or CANCELED job can be retried");
  }

  @POST
  @Path("{id}/cancel")
  @RolesAllowed(Roles.OPERATE)
  @Operation(summary = "End a job that has not ended")
  @APIResponse(responseCode = "200", description = "The job as it is now")
  @APIResponse(responseCode = "409", description = "The job has ended")
  public JobDetail cancel(@PathParam("id") long id) {
    return changed(id, jobs.cancel(id), "only a job that has not ended can be canceled");
  }

  private JobDetail changed(long id, boolean done, String rule) {
    JobDetail now = byId(id);
    if (!done) {
      throw new Refusal(
          Status.CONFLICT, "Job " + id + " is " + now.job().state() + "; " + rule + ".");
    }
    return now;
  }
}
