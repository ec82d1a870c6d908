package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.SkinDoseRun;
import org.arcdose.service.view.SkinDoseRunPage;
import org.arcdose.service.view.SkinDoseRuns;

/** What-if runs for pages and REST resources. */
@ApplicationScoped
public class SkinDoseRunsFacade implements SkinDoseRuns {
  @EJB private ArcDoseServer server;

  @Override
  public SkinDoseRun start(JsonObject request, String user) {
    return server.arcDose().skinDoseRuns().start(request, user);
  }

  @Override
  public SkinDoseRunPage find(Long before, int limit) {
    return server.arcDose().skinDoseRuns().find(before, limit);
  }

  @Override
  public Optional<SkinDoseRun> byId(long id) {
    return server.arcDose().skinDoseRuns().byId(id);
  }

  @Override
  public Document results(long id) {
    return server.arcDose().skinDoseRuns().results(id);
  }

  @Override
  public Document map(long id, int variant, Integer minus) {
    return server.arcDose().skinDoseRuns().map(id, variant, minus);
  }

  @Override
  public boolean cancel(long id) {
    return server.arcDose().skinDoseRuns().cancel(id);
  }
}
