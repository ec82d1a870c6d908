package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.arcdose.service.view.SkinDoseAlertPage;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The alert levels skin doses have reached. */
@Path("skin-dose/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEW)
@Tag(name = "Skin dose")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class SkinDoseAlertsResource {
  private SkinDoses doses;

  @Inject
  public SkinDoseAlertsResource(SkinDoses doses) {
    this.doses = doses;
  }

  /** For RESTEasy and the client proxy. */
  public SkinDoseAlertsResource() {}

  @GET
  @Operation(
      summary = "Alert levels that were reached, newest first",
      description =
          "An alert a later result no longer reaches stays and says when it was withdrawn. before of"
              + " one answer is the parameter of the next.")
  @APIResponse(responseCode = "200", description = "A stretch of them")
  public SkinDoseAlertPage alerts(
      @Parameter(
              description = "Only alerts of lower numbers",
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
          String limit,
      @Parameter(
              description = "Only those that are not withdrawn",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("open")
          String open) {
    return doses.alerts(
        new QueryParameter("before", before).idOrNull(),
        new QueryParameter("limit", limit).number(50, 1, 500),
        new QueryParameter("open", open).flag(false));
  }
}
