package org.arcdose.service.server;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arcdose.service.view.DeviceRow;
import org.arcdose.service.view.Devices;

/** Devices for pages and REST resources. */
@ApplicationScoped
public class DevicesFacade implements Devices {
  @EJB private ArcDoseServer server;

  @Override
  public List<DeviceRow> all() {
    return server.arcDose().devices().all();
  }

  @Override
  public boolean change(long id, String displayName, String modality) {
    return server.arcDose().devices().change(id, displayName, modality);
  }
}
