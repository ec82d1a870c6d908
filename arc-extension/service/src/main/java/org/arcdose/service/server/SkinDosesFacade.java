package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.EventSelection;
import org.arcdose.service.view.SkinDoseAlertPage;
import org.arcdose.service.view.SkinDoseEvent;
import org.arcdose.service.view.SkinDoseFigures;
import org.arcdose.service.view.SkinDosePart;
import org.arcdose.service.view.SkinDoses;

/** Skin doses for pages and REST resources. */
@ApplicationScoped
public class SkinDosesFacade implements SkinDoses {
  @EJB private ArcDoseServer server;

  @Override
  public SkinDoseFigures figures(String studyInstanceUid) {
    return server.arcDose().skinDoses().figures(studyInstanceUid);
  }

  @Override
  public List<SkinDoseEvent> events(String studyInstanceUid) {
    return server.arcDose().skinDoses().events(studyInstanceUid);
  }

  @Override
  public SkinDosePart part(String studyInstanceUid, EventSelection selection) {
    return server.arcDose().skinDoses().part(studyInstanceUid, selection);
  }

  @Override
  public Document map(String studyInstanceUid, EventSelection selection) {
    return server.arcDose().skinDoses().map(studyInstanceUid, selection);
  }

  @Override
  public Document picture(String studyInstanceUid, EventSelection selection) {
    return server.arcDose().skinDoses().picture(studyInstanceUid, selection);
  }

  @Override
  public SkinDoseAlertPage alerts(Long before, int limit, boolean open) {
    return server.arcDose().skinDoses().alerts(before, limit, open);
  }
}
