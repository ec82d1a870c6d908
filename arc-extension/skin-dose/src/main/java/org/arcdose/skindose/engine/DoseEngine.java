package org.arcdose.skindose.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.arcdose.skindose.phantom.SkinCells;

/**
 * Sums beams over cells. The cells are worked on in a fixed number of shares by as many threads as
 * there are, each of which takes the next share when it is done with one; each cell adds its events
 * in their order, so the result is the same to the last bit whatever the number of threads. Memory
 * beside the doses: 36 bytes for each share and event.
 */
public final class DoseEngine {
  private static final int SHARES = 32;

  /** Shares worked on at the same time are not neighbours, whose doses lie side by side. */
  private static final int APART = 11;

  private DoseEngine() {}

  /** The dose of all events, one after the other. */
  public static EngineRun run(SkinCells cells, List<PreparedEvent> events) {
    return add(cells, events.toArray(new PreparedEvent[0]), new double[cells.size()]);
  }

  /** Adds one event to doses that are there, in the same order of sums as {@link #run}. */
  public static void add(SkinCells cells, PreparedEvent event, double[] dose) {
    add(cells, new PreparedEvent[] {event}, dose);
  }

  /** What one event gives to a few cells, in mGy. */
  public static double[] of(SkinCells cells, PreparedEvent event) {
    double[] dose = new double[cells.size()];
    new Share(cells, new PreparedEvent[] {event}, dose).work(0, 1);
    return dose;
  }

  /** The cells in the field of an event's middle beam. */
  public static BitSet field(SkinCells cells, PreparedEvent event) {
    Beam middle = event.beams()[event.beams().length / 2];
    Hit hit = new Hit();
    BitSet field = new BitSet(cells.size());
    for (int cluster = 0; cluster < cells.clusterCount(); cluster++) {
      if (middle.reaches(cells, cluster, hit)) {
        for (int cell = cells.clusterStart(cluster);
            cell < cells.clusterStart(cluster + 1);
            cell++) {
          if (middle.doseAt(cells, cell, hit) != Beam.NONE
              && hit.withinWidth >= 0
              && hit.withinHeight >= 0) {
            field.set(cell);
          }
        }
      }
    }
    return field;
  }

  private static EngineRun add(SkinCells cells, PreparedEvent[] all, double[] dose) {
    Share[] shares = new Share[SHARES];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, Runtime.getRuntime().availableProcessors())
        .parallel()
        .forEach(
            thread -> {
              for (int i = next.getAndIncrement(); i < SHARES; i = next.getAndIncrement()) {
                int share = i * APART % SHARES;
                shares[share] = new Share(cells, all, dose);
                shares[share].work(share, SHARES);
              }
            });
    List<EventOnSkin> results = new ArrayList<>(all.length);
    for (int event = 0; event < all.length; event++) {
      results.add(Share.together(shares, event));
    }
    return new EngineRun(dose, results);
  }
}
