package org.arcdose.ui.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of this API, written when ArcDose is built. */
@Path("openapi.json")
@Tag(name = "Operations")
@Dependent
public class OpenApiResource {
  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "This document")
  public InputStream json() {
    return OpenApiResource.class.getResourceAsStream("openapi.json");
  }
}
