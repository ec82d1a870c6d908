package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.arcdose.service.view.PatientSkinDose;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Patients by their keys: pseudonyms, as studies have them. */
@Path("patients/{patientKey}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEW)
@Tag(name = "Skin dose")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class PatientsResource {
  private SkinDoses doses;

  @Inject
  public PatientsResource(SkinDoses doses) {
    this.doses = doses;
  }

  /** For RESTEasy and the client proxy. */
  public PatientsResource() {}

  @GET
  @Path("skin-dose")
  @Operation(
      summary = "Skin dose of all procedures of some weeks on one skin",
      description =
          "Computed now from the stored reports: doses of one place add, maxima do not. Without an"
              + " uncertainty band.")
  @APIResponse(responseCode = "200", description = "The figures, and each procedure's part")
  @APIResponse(responseCode = "404", description = "There is nothing; the sentence says why")
  public PatientSkinDose skinDose(
      @Parameter(description = "patientKey of a study") @PathParam("patientKey") String patientKey,
      @Parameter(
              schema =
                  @Schema(
                      type = SchemaType.INTEGER,
                      defaultValue = "12",
                      minimum = "1",
                      maximum = "520"))
          @QueryParam("weeks")
          String weeks,
      @Parameter(
              description = "Last day that counts; without it that of the latest procedure",
              schema = @Schema(type = SchemaType.STRING, format = "date"))
          @QueryParam("until")
          String until) {
    int number =
        new QueryParameter("weeks", weeks)
            .number(PatientSkinDose.USUAL_WEEKS, 1, PatientSkinDose.MOST_WEEKS);
    LocalDate last = new QueryParameter("until", until).dateOrNull();
    try {
      return doses.ofPatient(patientKey, number, last);
    } catch (SkinDoseAbsent e) {
      throw Refusal.notFound(e.getMessage());
    }
  }
}
