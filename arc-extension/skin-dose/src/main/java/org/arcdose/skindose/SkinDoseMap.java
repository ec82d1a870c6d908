package org.arcdose.skindose;

import java.util.List;
import org.arcdose.skindose.engine.DoseEngine;
import org.arcdose.skindose.engine.EventOnSkin;
import org.arcdose.skindose.engine.PreparedEvent;
import org.arcdose.skindose.phantom.SkinCells;

/** Doses of a skin's cells by a number of events. */
public final class SkinDoseMap {
  private final SkinCells cells;
  private final double[] doseMgy;
  private final List<EventOnSkin> events;

  SkinDoseMap(SkinCells cells, double[] doseMgy, List<EventOnSkin> events) {
    this.cells = cells;
    this.doseMgy = doseMgy;
    this.events = events;
  }

  /** In mGy. */
  public double dose(int cell) {
    return doseMgy[cell];
  }

  /** A copy of all, by cell, in mGy. */
  public double[] doses() {
    return doseMgy.clone();
  }

  /** Skin with at least a dose, in cm2. */
  public double areaAboveCm2(double mGy) {
    double area = 0;
    for (int i = 0; i < doseMgy.length; i++) {
      if (doseMgy[i] >= mGy) {
        area += cells.areaCm2(i);
      }
    }
    return area;
  }

  /** This map and one more event: to the last bit what all of them together give. */
  SkinDoseMap plus(PreparedEvent event) {
    double[] sum = doses();
    DoseEngine.add(cells, event, sum);
    return new SkinDoseMap(cells, sum, events);
  }

  double[] values() {
    return doseMgy;
  }

  List<EventOnSkin> events() {
    return events;
  }
}
