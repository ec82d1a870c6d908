package org.arcdose.skindose.engine;

import java.util.Arrays;
import org.arcdose.skindose.phantom.SkinCells;

/** Every so many-th cluster of the skin, and what the events did there. */
final class Share {
  /** A prime above any number of clusters of a share, so that each has its turn. */
  private static final long STRIDE = 1_000_000_007;

  private final SkinCells cells;
  private final PreparedEvent[] events;
  private final double[] dose;
  private final double[] peak;
  private final int[] peakCell;
  private final double[] metArea;
  private final double[] offset;
  private final int[] middleCell;
  private final Hit hit = new Hit();
  private double[] eventDose;

  Share(SkinCells cells, PreparedEvent[] events, double[] dose) {
    this.cells = cells;
    this.events = events;
    this.dose = dose;
    peak = new double[events.length];
    peakCell = new int[events.length];
    metArea = new double[events.length];
    offset = new double[events.length];
    middleCell = new int[events.length];
    Arrays.fill(peakCell, -1);
    Arrays.fill(middleCell, -1);
    Arrays.fill(offset, Double.MAX_VALUE);
  }

  /**
   * Goes through the events, and for each of them through the clusters of the share back and forth
   * over the body, so that the first thousand cells meet every kind of case: the compiler decides
   * on them what it need not compile, and each case it did not see costs it another attempt.
   */
  void work(int first, int step) {
    int[] clusters = clusters(first, step);
    for (int event = 0; event < events.length; event++) {
      work(event, clusters);
    }
  }

  private void work(int event, int[] clusters) {
    for (int cluster : clusters) {
      int from = cells.clusterStart(cluster);
      int to = cells.clusterStart(cluster + 1);
      if (irradiate(event, cluster, from, to)) {
        add(event, from, to);
      }
    }
  }

  private int[] clusters(int first, int step) {
    int count = (cells.clusterCount() - first + step - 1) / step;
    int[] clusters = new int[count];
    int longest = 0;
    for (int i = 0; i < count; i++) {
      int cluster = first + step * (int) (i * STRIDE % count);
      longest = Math.max(longest, cells.clusterStart(cluster + 1) - cells.clusterStart(cluster));
      clusters[i] = cluster;
    }
    eventDose = new double[longest];
    return clusters;
  }

  private boolean irradiate(int event, int cluster, int from, int to) {
    boolean any = false;
    for (Beam beam : events[event].beams()) {
      if (beam.reaches(cells, cluster, hit)) {
        for (int cell = from; cell < to; cell++) {
          double added = beam.doseAt(cells, cell, hit);
          if (added >= 0) {
            eventDose[cell - from] += added;
            any = true;
            note(event, cell);
          }
        }
      }
    }
    return any;
  }

  private void add(int event, int from, int to) {
    for (int cell = from; cell < to; cell++) {
      double added = eventDose[cell - from];
      dose[cell] += added;
      if (added > peak[event]) {
        peak[event] = added;
        peakCell[event] = cell;
      }
      eventDose[cell - from] = 0;
    }
  }

  /** The area of the cell within the field, seen from the source at a distance of 1 cm. */
  private void note(int event, int cell) {
    double edge = cells.edgeCm(cell);
    double width = 0.5 * edge + hit.withinWidth;
    double height = 0.5 * edge + hit.withinHeight;
    if (width <= 0 || height <= 0) {
      return;
    }
    double perDepth = 1 / hit.depth;
    double u = hit.fromMiddle * perDepth;
    double v = hit.fromMiddleUp * perDepth;
    double squared = u * u + v * v;
    if (squared < offset[event]) {
      offset[event] = squared;
      middleCell[event] = cell;
    }
    double within = (width < edge ? width : edge) * (height < edge ? height : edge);
    metArea[event] += within * Math.abs(hit.entrance) * perDepth * perDepth * perDepth;
  }

  static EventOnSkin together(Share[] shares, int event) {
    double peak = 0;
    int peakCell = -1;
    double area = 0;
    double offset = Double.MAX_VALUE;
    int middle = -1;
    for (Share share : shares) {
      area += share.metArea[event];
      if (share.peak[event] > peak
          || (share.peak[event] == peak
              && share.peak[event] > 0
              && share.peakCell[event] < peakCell)) {
        peak = share.peak[event];
        peakCell = share.peakCell[event];
      }
      if (share.offset[event] < offset
          || (share.offset[event] == offset && share.middleCell[event] < middle)) {
        offset = share.offset[event];
        middle = share.middleCell[event];
      }
    }
    PreparedEvent prepared = shares[0].events[event];
    double whole = prepared.field().unitArea() * prepared.beams().length;
    return new EventOnSkin(peak, peakCell, Math.min(1, area / whole), middle);
  }
}
