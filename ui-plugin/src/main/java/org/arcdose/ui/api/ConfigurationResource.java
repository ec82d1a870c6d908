package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arcdose.service.view.Operations;
import org.arcdose.service.view.SiteSettings;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an administrator has set. */
@Path("configuration")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.OPERATE})
@Tag(name = "Operations")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class ConfigurationResource {
  private Operations operations;

  @Inject
  public ConfigurationResource(Operations operations) {
    this.operations = operations;
  }

  /** For RESTEasy and the client proxy. */
  public ConfigurationResource() {}

  @GET
  @Operation(
      summary = "The configuration that is in force, and what is wrong",
      description =
          "Each value with the place where it is set, empty for a preset. While mistakes are named,"
              + " what was in force before stays in force. Passwords are not shown.")
  @APIResponse(responseCode = "200", description = "Everything that can be set")
  public SiteSettings configuration() {
    return operations.settings();
  }
}
