package org.arcdose.ui.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.Operations;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether ArcDose works, for people and load balancers. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@ApplicationScoped
public class HealthResource {
  private Operations operations;

  @Inject
  public HealthResource(Operations operations) {
    this.operations = operations;
  }

  /** For RESTEasy and the client proxy. */
  public HealthResource() {}

  @GET
  @PermitAll
  @Operation(
      summary = "State of ArcDose",
      description = "Open to everybody; the checks are only shown to users with arcdose-view.")
  @APIResponse(
      responseCode = "200",
      description = "UP, or DEGRADED: works, something it needs is away for now",
      content = @Content(schema = @Schema(implementation = Health.class)))
  @APIResponse(
      responseCode = "503",
      description = "DORMANT: does nothing",
      content = @Content(schema = @Schema(implementation = Health.class)))
  public Response health(@Context SecurityContext user) {
    Health health = operations.health();
    Status status = health.state() == Health.State.DORMANT ? Status.SERVICE_UNAVAILABLE : Status.OK;
    return Response.status(status)
        .entity(user.isUserInRole(Roles.VIEW) ? health : new StateOnly(health.state()))
        .build();
  }

  /** What everybody may know. */
  record StateOnly(Health.State state) {}
}
