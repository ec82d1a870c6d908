package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.Operations;

/** How ArcDose is. */
@Named
@RequestScoped
public class StatusPage {
  @Inject private Operations operations;
  private Health health;

  /** Asked once per request. */
  public Health getHealth() {
    if (health == null) {
      health = operations.health();
    }
    return health;
  }

  public boolean isDormant() {
    return getHealth().state() == Health.State.DORMANT;
  }
}
