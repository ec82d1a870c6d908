package org.arcdose.skindose;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.arcdose.skindose.engine.DoseEngine;
import org.arcdose.skindose.engine.EventOnSkin;
import org.arcdose.skindose.phantom.Patch;
import org.arcdose.skindose.phantom.SkinCells;
import org.arcdose.skindose.phantom.SkinCellsBuilder;

/**
 * The highest doses of a map, of all events together and of each by itself: cells, and points where
 * the middle of a field meets the skin.
 */
final class Peaks {
  private static final double MISSED = 1e-3;

  private final SkinDose dose;
  private final SkinDoseMap map;
  private final List<Patch> probes;
  private final double[] probePeak;
  private final PeakSearch.Peak highest;
  private final double[] atHighest;

  Peaks(SkinDose dose, SkinDoseMap map) {
    this.dose = dose;
    this.map = map;
    this.probes = dose.probes(map.events());
    SkinCells probeCells = points(probes());
    double[] probeDose = DoseEngine.run(probeCells, dose.prepared()).doseMgy();
    this.probePeak = ownDoses();
    this.highest =
        PeakSearch.find(dose.skin().cells(), map.values(), probeCells, probeDose, dose.prepared());
    this.atHighest = highest == null ? new double[dose.eventCount()] : parts(highest.place());
  }

  /** Of all events together; null if no point has any dose. */
  PeakSearch.Peak highest() {
    return highest;
  }

  /** What an event gives there, in mGy. */
  double atHighest(int event) {
    return atHighest[event];
  }

  /** The highest dose of a cell or probe by an event alone, in mGy. */
  double of(int event) {
    return Math.max(map.events().get(event).peakMgy(), probePeak[event]);
  }

  /**
   * Share of an event's field that met the skin. A field smaller than a cell lies between the
   * cells' centres, but its middle may be on one; one that gives no point any dose went by.
   */
  double met(int event) {
    if (of(event) == 0) {
      return 0;
    }
    double byCells = map.events().get(event).met();
    return byCells < MISSED && probes.get(event) != null && probePeak[event] > 0 ? 1 : byCells;
  }

  boolean missed(int event) {
    return met(event) < MISSED;
  }

  /** The probes each once, those on neighbouring cells one after the other. */
  List<Patch> probes() {
    return IntStream.range(0, probes.size())
        .boxed()
        .filter(event -> probes.get(event) != null)
        .sorted(Comparator.comparingInt(event -> map.events().get(event).middleCell()))
        .map(probes::get)
        .distinct()
        .toList();
  }

  /** What each event gives to its own probe. */
  private double[] ownDoses() {
    double[] own = new double[probes.size()];
    for (int i = 0; i < own.length; i++) {
      if (probes.get(i) != null) {
        own[i] = DoseEngine.of(points(List.of(probes.get(i))), dose.prepared().get(i))[0];
      }
    }
    return own;
  }

  /** What each event gives to one place. */
  private double[] parts(Patch place) {
    return DoseEngine.run(points(List.of(place)), dose.prepared()).events().stream()
        .mapToDouble(EventOnSkin::peakMgy)
        .toArray();
  }

  private static SkinCells points(List<Patch> patches) {
    return new SkinCellsBuilder().addPoints(patches).build();
  }
}
