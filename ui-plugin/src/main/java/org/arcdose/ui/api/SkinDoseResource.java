package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Supplier;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseEvent;
import org.arcdose.service.view.SkinDoseFigures;
import org.arcdose.service.view.SkinDosePart;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The skin dose of a study. */
@Path("studies/{studyInstanceUid}/skin-dose")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEW)
@Tag(name = "Skin dose")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class SkinDoseResource {
  private SkinDoses doses;

  @Inject
  public SkinDoseResource(SkinDoses doses) {
    this.doses = doses;
  }

  /** For RESTEasy and the client proxy. */
  public SkinDoseResource() {}

  /**
   * What the events did.
   *
   * @param events each by itself, all of them
   * @param selection what the selected ones did together, null if nothing was selected
   */
  public record Events(List<SkinDoseEvent> events, SkinDosePart selection) {}

  @GET
  @Operation(
      summary = "Figures of a study's skin dose",
      description =
          "Peak, its uncertainty, areas, grade with its reasons, alerts, procedures, settings. Where"
              + " no event has a geometry there is a reason and an upper bound instead of a peak.")
  @APIResponse(responseCode = "200", description = "The figures")
  @APIResponse(responseCode = "404", description = "There is none (yet); the sentence says why")
  public SkinDoseFigures figures(@PathParam("studyInstanceUid") String study) {
    return found(() -> doses.figures(study));
  }

  @GET
  @Path("events")
  @Operation(
      summary = "What each event did on the skin, and some of them together",
      description =
          "With include, exclude or until the skin dose of those events alone is computed.")
  @APIResponse(responseCode = "200", description = "The events")
  public Events events(
      @PathParam("studyInstanceUid") String study, @BeanParam EventParameters parameters) {
    var selection = parameters.selection();
    return found(
        () ->
            new Events(doses.events(study), selection.all() ? null : doses.part(study, selection)));
  }

  @GET
  @Path("map")
  @Operation(
      summary = "The skin as triangles, with its dose",
      description =
          "cells: how many; positionCm: three numbers a cell (left, posterior, cranial); areaCm2 and"
              + " doseMgy: one a cell; triangles: three indices of cells each, anticlockwise from"
              + " outside; panels: names of the body's parts. Compressed if the client accepts gzip.")
  @APIResponse(
      responseCode = "200",
      description = "The map",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  public Response map(
      @PathParam("studyInstanceUid") String study,
      @BeanParam EventParameters parameters,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_ENCODING) String encodings) {
    Document map = found(() -> doses.map(study, parameters.selection()));
    return Gzip.answer(map, encodings).type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  @GET
  @Path("map.png")
  @Produces("image/png")
  @Operation(summary = "The unrolled skin as a picture")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response picture(
      @PathParam("studyInstanceUid") String study, @BeanParam EventParameters parameters) {
    Document picture = found(() -> doses.picture(study, parameters.selection()));
    return Response.ok((StreamingOutput) picture::writeTo, "image/png").build();
  }

  private static <T> T found(Supplier<T> answer) {
    try {
      return answer.get();
    } catch (SkinDoseAbsent e) {
      throw Refusal.notFound(e.getMessage());
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest(e.getMessage());
    }
  }
}
