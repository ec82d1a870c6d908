package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.arcdose.service.view.Upkeep;

/** Upkeep for pages and REST resources. */
@ApplicationScoped
public class UpkeepFacade implements Upkeep {
  @EJB private ArcDoseServer server;

  @Override
  public long rereadReports() {
    return server.arcDose().upkeep().rereadReports();
  }

  @Override
  public long rescanArchive(LocalDate from, LocalDate to) {
    return server.arcDose().upkeep().rescanArchive(from, to);
  }

  @Override
  public long recomputeSkinDoses() {
    return server.arcDose().upkeep().recomputeSkinDoses();
  }
}
