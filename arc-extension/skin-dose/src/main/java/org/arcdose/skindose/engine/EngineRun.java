package org.arcdose.skindose.engine;

import java.util.List;

/**
 * Doses of cells and what each event did.
 *
 * @param doseMgy by cell
 */
public record EngineRun(double[] doseMgy, List<EventOnSkin> events) {}
