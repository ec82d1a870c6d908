package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.arcdose.service.view.Upkeep;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Work on everything that is stored. */
@Path("upkeep")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATE)
@Tag(name = "Upkeep")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class UpkeepResource {
  private Upkeep upkeep;

  @Inject
  public UpkeepResource(Upkeep upkeep) {
    this.upkeep = upkeep;
  }

  /** For RESTEasy and the client proxy. */
  public UpkeepResource() {}

  /** The job that does it. */
  public record Accepted(long job) {}

  @POST
  @Path("reread")
  @Operation(
      summary = "Read every stored dose report again from its object in the archive",
      description = "One job at a time: while it has not ended, its number is the answer again.")
  @APIResponse(responseCode = "202", description = "The job, whose address is in Location")
  public Response reread(@Context UriInfo uri) {
    return accepted(upkeep.rereadReports(), uri);
  }

  @POST
  @Path("rescan")
  @Operation(
      summary = "Go through what the archive stored and read what has not been read yet",
      description =
          "Without days, everything: one such job at a time; while it has not ended, its number is"
              + " the answer again.")
  @APIResponse(responseCode = "202", description = "The job, whose address is in Location")
  public Response rescan(
      @Parameter(
              description = "First day the archive stored something, of the server's time zone",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("from")
          String from,
      @Parameter(
              description = "Last day likewise",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("to")
          String to,
      @Context UriInfo uri) {
    return accepted(
        upkeep.rescanArchive(
            new QueryParameter("from", from).dateOrNull(),
            new QueryParameter("to", to).dateOrNull()),
        uri);
  }

  @POST
  @Path("skin-dose")
  @Operation(
      summary = "Compute every skin dose again from the stored reports",
      description = "One job at a time: while it has not ended, its number is the answer again.")
  @APIResponse(responseCode = "202", description = "The job, whose address is in Location")
  public Response skinDose(@Context UriInfo uri) {
    return accepted(upkeep.recomputeSkinDoses(), uri);
  }

  private static Response accepted(long job, UriInfo uri) {
    return Response.accepted(new Accepted(job))
        .location(uri.getBaseUriBuilder().path("jobs").path(Long.toString(job)).build())
        .build();
  }
}
