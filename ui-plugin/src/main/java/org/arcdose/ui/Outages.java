package org.arcdose.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.Operations;

/** Tells a failure that has a known cause outside the request from a defect. */
@ApplicationScoped
public class Outages {
  private static final String DATABASE = "database";

  private Operations operations;

  @Inject
  public Outages(Operations operations) {
    this.operations = operations;
  }

  /** For the client proxy. */
  protected Outages() {}

  /**
   * Why ArcDose cannot answer at the moment, as a sentence for the user; empty if it should have
   * been able to, so that the failure is a defect.
   */
  public Optional<String> reason() {
    Health health = operations.health();
    if (health.state() == Health.State.DORMANT) {
      return Optional.of("ArcDose is dormant. " + whatIsDown(health));
    }
    return health.checks().stream()
        .filter(check -> check.name().equals(DATABASE) && !check.up())
        .findFirst()
        .map(check -> "The database does not answer. " + check.detail());
  }

  private static String whatIsDown(Health health) {
    return health.checks().stream()
        .filter(check -> !check.up())
        .map(Health.Check::detail)
        .collect(Collectors.joining(" "));
  }
}
