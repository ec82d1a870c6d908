package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who asks. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@Dependent
public class MeResource {
  @GET
  @RolesAllowed({Roles.VIEW, Roles.IDENTITY, Roles.EXPORT, Roles.OPERATE, Roles.ADMIN})
  @Operation(summary = "The user of this request and what he or she may do")
  @APIResponse(responseCode = "200", description = "The user")
  public Me me(@Context SecurityContext user) {
    return new Me(
        user.getUserPrincipal().getName(), Roles.ALL.stream().filter(user::isUserInRole).toList());
  }

  /**
   * A user.
   *
   * @param roles the ArcDose roles the user has
   */
  public record Me(String name, List<String> roles) {}
}
