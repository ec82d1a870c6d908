package org.arcdose.ui.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/**
 * The REST application. It lists its classes, so that no JSON provider or resource of the archive
 * beside it slips in.
 */
@ApplicationPath("/api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "ArcDose",
            version = "0",
            description =
                "Radiation dose of the studies an archive has stored. Numbers carry their unit in "
                    + "the name of their field. Absent values are left out. Errors are problem "
                    + "details (RFC 9457). Requests of browsers that change something need a header "
                    + "X-Requested-With.",
            license = @License(name = "Apache-2.0")),
    servers = @Server(url = "..", description = "where this document came from"),
    components =
        @Components(
            responses =
                @APIResponse(
                    name = ArcDoseApi.PROBLEM,
                    description = "What is wrong and what to do",
                    content =
                        @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class)))),
    security = {@SecurityRequirement(name = "basic"), @SecurityRequirement(name = "session")})
@SecurityScheme(
    securitySchemeName = "basic",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "User name and password")
@SecurityScheme(
    securitySchemeName = "session",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = "ARCDOSE_SESSION",
    description = "Session of a user who has logged in on the pages")
public class ArcDoseApi extends Application {
  /** Name of the response every resource can give instead of its own. */
  static final String PROBLEM = "Problem";

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        StudiesResource.class,
        SkinDoseResource.class,
        SkinDoseAlertsResource.class,
        SkinDoseRunsResource.class,
        PatientsResource.class,
        JobsResource.class,
        DevicesResource.class,
        UpkeepResource.class,
        ConfigurationResource.class,
        HealthResource.class,
        MetricsResource.class,
        MeResource.class,
        OpenApiResource.class,
        AccessFilter.class,
        FailureMapper.class,
        JsonWriter.class);
  }
}
