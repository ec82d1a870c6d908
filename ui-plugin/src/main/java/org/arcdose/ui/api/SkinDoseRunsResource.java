package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringReader;
import java.util.function.Supplier;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseRun;
import org.arcdose.service.view.SkinDoseRunInvalid;
import org.arcdose.service.view.SkinDoseRunPage;
import org.arcdose.service.view.SkinDoseRunUnfinished;
import org.arcdose.service.view.SkinDoseRuns;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Skin doses computed with other parameters: what if. */
@Path("skin-dose/runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEW)
@Tag(name = "Skin dose runs")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class SkinDoseRunsResource {
  private SkinDoseRuns runs;

  @Inject
  public SkinDoseRunsResource(SkinDoseRuns runs) {
    this.runs = runs;
  }

  /** For RESTEasy and the client proxy. */
  public SkinDoseRunsResource() {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.OPERATE)
  @Operation(
      summary = "Start a run",
      description =
          "studyInstanceUid, or events as the command line takes them; and parameters, or variants:"
              + " a list of them that is compared with its first. Parameters, all optional: phantom,"
              + " sex, heightCm, massKg, model, table, offsetCm, kermaFactor, replicas. What another"
              + " run has computed of the same is not computed again.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "202", description = "The run; Location is its status")
  @APIResponse(responseCode = "400", description = "errors: every parameter that cannot be used")
  @APIResponse(responseCode = "404", description = "There is no such study")
  public Response start(String body, @Context UriInfo uri, @Context SecurityContext user) {
    JsonObject request = json(body);
    SkinDoseRun run = answered(() -> runs.start(request, user.getUserPrincipal().getName()));
    return Response.accepted(run)
        .location(
            uri.getBaseUriBuilder()
                .path(SkinDoseRunsResource.class)
                .path(Long.toString(run.id()))
                .path("status")
                .build())
        .build();
  }

  @GET
  @Operation(
      summary = "Runs, newest first",
      description = "before of one answer is the parameter of the next.")
  @APIResponse(responseCode = "200", description = "A stretch of them")
  public SkinDoseRunPage find(
      @Parameter(
              description = "Only runs of lower numbers",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"))
          @QueryParam("before")
          String before,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      defaultValue = "50",
                      minimum = "1",
                      maximum = "500"))
          @QueryParam("limit")
          String limit) {
    return runs.find(
        new QueryParameter("before", before).idOrNull(),
        new QueryParameter("limit", limit).number(50, 1, 500));
  }

  @GET
  @Path("{id}/status")
  @Operation(
      summary = "How far a run is",
      description = "Of several variants: completed when all are, progress is their mean.")
  @APIResponse(responseCode = "200", description = "The run")
  public SkinDoseRun status(@PathParam("id") long id) {
    return runs.byId(id).orElseThrow(() -> Refusal.notFound("There is no run " + id + "."));
  }

  @GET
  @Path("{id}/results")
  @Operation(
      summary = "What came of all variants, each compared with the first",
      description =
          "Differences by cell where both have the same skin; their map is the map of the variant"
              + " with minus=1.")
  @APIResponse(
      responseCode = "200",
      description = "variants: number, parameters, result; comparison",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "409", description = "It is not done, or never will be")
  public Response results(
      @PathParam("id") long id,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
    return Gzip.answer(answered(() -> runs.results(id)), encodings)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  @GET
  @Path("{id}/variants/{variant}/map")
  @Operation(
      summary = "The skin as triangles, with the dose of a variant",
      description = "As the map of a study's skin dose.")
  @APIResponse(
      responseCode = "200",
      description = "The map",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "409", description = "It is not done, or never will be")
  public Response map(
      @PathParam("id") long id,
      @PathParam("variant") int variant,
      @Parameter(
              description = "Number of a variant on the same skin whose dose is subtracted",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
          @QueryParam("minus")
          String minus,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
    int other = new QueryParameter("minus", minus).number(0, 1, Integer.MAX_VALUE);
    return Gzip.answer(answered(() -> runs.map(id, variant, other == 0 ? null : other)), encodings)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .build();
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.OPERATE)
  @Operation(
      summary = "Cancel a run",
      description = "What another run waits for goes on. The run stays in the list.")
  @APIResponse(responseCode = "200", description = "The run as it is now")
  @APIResponse(responseCode = "409", description = "It has ended")
  public SkinDoseRun cancel(@PathParam("id") long id) {
    boolean done = runs.cancel(id);
    SkinDoseRun now = status(id);
    if (!done) {
      throw new Refusal(
          Status.CONFLICT,
          "Run " + id + " is " + now.state() + "; only one that has not ended can be canceled.");
    }
    return now;
  }

  private static JsonObject json(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw Refusal.badRequest("The body is no JSON object.");
    }
  }

  private static <T> T answered(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (SkinDoseAbsent e) {
      throw Refusal.notFound(e.getMessage());
    } catch (SkinDoseRunUnfinished e) {
      throw new Refusal(Status.CONFLICT, e.getMessage());
    } catch (SkinDoseRunInvalid e) {
      throw Refusal.badRequest(e.getMessage(), e.parameters());
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }
}
