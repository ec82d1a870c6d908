package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.arcdose.service.view.Page;
import org.arcdose.service.view.Studies;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyPatient;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.service.view.StudyRow;

/** Studies for pages and REST resources. */
@ApplicationScoped
public class StudiesFacade implements Studies {
  @EJB private ArcDoseServer server;

  @Override
  public Page<StudyRow> find(StudyQuery query) {
    return server.arcDose().studies().find(query);
  }

  @Override
  public Optional<StudyDetail> byUid(String studyInstanceUid) {
    return server.arcDose().studies().byUid(studyInstanceUid);
  }

  @Override
  public Optional<StudyPatient> patientOf(String studyInstanceUid) {
    return server.arcDose().studies().patientOf(studyInstanceUid);
  }
}
