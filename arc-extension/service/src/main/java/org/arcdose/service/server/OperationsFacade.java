package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.Operations;
import org.arcdose.service.view.SiteSettings;

/** Health and metrics for pages and REST resources. */
@ApplicationScoped
public class OperationsFacade implements Operations {
  @EJB private ArcDoseServer server;

  @Override
  public Health health() {
    return server.arcDose().health();
  }

  @Override
  public String metrics() {
    return server.arcDose().metrics();
  }

  @Override
  public SiteSettings settings() {
    return server.arcDose().settings();
  }
}
