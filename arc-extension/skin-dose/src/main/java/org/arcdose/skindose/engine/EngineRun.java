package org.arcdose.skindose.engine;

import java.util.List;

/** Doses of cells and what each event did. */
public final class EngineRun {
  private final double[] doseMgy;
  private final List<EventOnSkin> events;

  EngineRun(double[] doseMgy, List<EventOnSkin> events) {
    this.doseMgy = doseMgy;
    this.events = List.copyOf(events);
  }

  /** By cell; not a copy. */
  public double[] doseMgy() {
    return doseMgy;
  }

  /** In the order of the events. */
  public List<EventOnSkin> events() {
    return events;
  }
}
