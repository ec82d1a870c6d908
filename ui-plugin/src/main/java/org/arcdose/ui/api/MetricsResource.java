package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.arcdose.service.view.Operations;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures for Prometheus. */
@Path("metrics")
@RolesAllowed(Roles.OPERATE)
@Tag(name = "Operations")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class MetricsResource {
  private Operations operations;

  @Inject
  public MetricsResource(Operations operations) {
    this.operations = operations;
  }

  /** For RESTEasy and the client proxy. */
  public MetricsResource() {}

  @GET
  @Produces("text/plain; version=0.0.4; charset=utf-8")
  @Operation(summary = "Metrics in the Prometheus text format")
  @APIResponse(responseCode = "200", description = "The metrics")
  public String metrics() {
    return operations.metrics();
  }
}
