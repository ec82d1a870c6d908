package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Orders;
import org.arcdose.service.dose.ArchiveOrders;

/** Orders of an archive's own rules. */
@ApplicationScoped
public class OrdersFacade implements Orders {
  @EJB private ArcDoseServer server;

  /** Known also while ArcDose is dormant. */
  @Override
  public Set<String> jobs() {
    return ArchiveOrders.JOBS;
  }

  @Override
  public int enter(String job, String number, List<InstanceStored> objects) {
    return server.arcDose().orders().enter(job, number, objects);
  }
}
