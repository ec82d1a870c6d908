package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.arcdose.service.view.JobDetail;
import org.arcdose.service.view.JobQuery;
import org.arcdose.service.view.JobRow;
import org.arcdose.service.view.Jobs;
import org.arcdose.service.view.Page;

/** Jobs for pages and REST resources. */
@ApplicationScoped
public class JobsFacade implements Jobs {
  @EJB private ArcDoseServer server;

  @Override
  public Page<JobRow> find(JobQuery query) {
    return server.arcDose().jobs().find(query);
  }

  @Override
  public Optional<JobDetail> byId(long id) {
    return server.arcDose().jobs().byId(id);
  }

  @Override
  public Map<String, Long> countByState() {
    return server.arcDose().jobs().countByState();
  }

  @Override
  public boolean retry(long id) {
    return server.arcDose().jobs().retry(id);
  }

  @Override
  public boolean cancel(long id) {
    return server.arcDose().jobs().cancel(id);
  }
}
