package org.arcdose.service.view;

import java.util.List;

/**
 * How ArcDose is.
 *
 * @param state UP: everything works; DEGRADED: works, something it needs is away for now; DORMANT:
 *     does nothing, the reason is among the checks
 */
public record Health(State state, List<Check> checks) {
  /** The three states. */
  public enum State {
    UP,
    DEGRADED,
    DORMANT
  }

  /**
   * One thing ArcDose needs.
   *
   * @param name e.g. {@code database}
   * @param detail one sentence, no secrets
   */
  public record Check(String name, boolean up, String detail) {}

  public Health {
    checks = List.copyOf(checks);
  }
}
