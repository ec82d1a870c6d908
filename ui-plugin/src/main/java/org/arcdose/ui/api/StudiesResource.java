package org.arcdose.ui.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.Studies;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyDose;
import org.arcdose.service.view.StudyPatient;
import org.arcdose.service.view.StudyRow;
import org.arcdose.ui.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Studies and their dose. */
@Path("studies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEW)
@Tag(name = "Studies")
@APIResponse(responseCode = "default", ref = ArcDoseApi.PROBLEM)
@ApplicationScoped
public class StudiesResource {
  private Studies studies;

  @Inject
  public StudiesResource(Studies studies) {
    this.studies = studies;
  }

  /** For RESTEasy and the client proxy. */
  public StudiesResource() {}

  @GET
  @Operation(summary = "Studies with their total dose")
  @APIResponse(responseCode = "200", description = "One page of them")
  public Page<StudyRow> find(@BeanParam StudyListParameters parameters) {
    return studies.find(parameters.query());
  }

  @GET
  @Path("{studyInstanceUid}")
  @Operation(summary = "One study with its dose reports")
  @APIResponse(responseCode = "200", description = "The study")
  public StudyDetail byUid(@PathParam("studyInstanceUid") String studyInstanceUid) {
    return studies.byUid(studyInstanceUid).orElseThrow(StudiesResource::unknown);
  }

  @GET
  @Path("{studyInstanceUid}/dose")
  @Operation(
      summary = "The dose of a study, report by report",
      description =
          "The same documents as the command line prints; docs/dose-document.schema.json describes"
              + " them.")
  @APIResponse(responseCode = "200", description = "The dose")
  public StudyDose doseOf(@PathParam("studyInstanceUid") String studyInstanceUid) {
    return StudyDose.of(byUid(studyInstanceUid));
  }

  @GET
  @Path("{studyInstanceUid}/patient")
  @RolesAllowed(Roles.IDENTITY)
  @Operation(summary = "Who the patient is, as far as the site keeps it")
  @APIResponse(responseCode = "200", description = "The patient")
  public StudyPatient patientOf(@PathParam("studyInstanceUid") String studyInstanceUid) {
    return studies.patientOf(studyInstanceUid).orElseThrow(StudiesResource::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("ArcDose has no dose of a study with this UID.");
  }
}
