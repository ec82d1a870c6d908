package org.arcdose.systemtest;

import java.util.List;

/** Quantiles of a sample, nearest rank. */
record Quantiles(List<Double> sorted) {
  static Quantiles of(List<Double> values) {
    return new Quantiles(values.stream().sorted().toList());
  }

  /**
   * @param share 0.5 for the median
   */
  double at(double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }
}
