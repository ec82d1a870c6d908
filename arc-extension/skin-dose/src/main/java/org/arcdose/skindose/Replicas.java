package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arcdose.skindose.engine.BeamPreparation;
import org.arcdose.skindose.engine.DoseEngine;
import org.arcdose.skindose.engine.Perturbation;
import org.arcdose.skindose.engine.PreparedEvent;
import org.arcdose.skindose.exposure.Exposure;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Patch;
import org.arcdose.skindose.phantom.SkinCells;
import org.arcdose.skindose.phantom.SkinCellsBuilder;

/**
 * Repeats a map with perturbed inputs. What shifts the dose as a whole shifts all events alike;
 * each tube has its own kerma. Of a skin of many cells every so many-th is looked at: a replica is
 * compared with the best estimate on the same cells.
 */
final class Replicas {
  private static final int MOST_CELLS = 10_000;
  private static final double UNIFORM_PER_SIGMA = Math.sqrt(3);

  private final BeamPreparation preparation;
  private final List<Exposure> exposures;
  private final SkinCells cells;
  private final UncertaintyBudget budget;
  private final int count;
  private final NormalQuantiles quantiles = new NormalQuantiles(9);

  Replicas(
      BeamPreparation preparation,
      List<Exposure> exposures,
      SkinCells skin,
      List<Patch> probes,
      SkinDoseSettings settings) {
    this.preparation = preparation;
    this.exposures = exposures;
    this.cells = sample(skin, probes);
    this.budget = settings.budget();
    this.count = settings.replicas();
  }

  /**
   * @param peakMgy the best estimate
   * @param done told after each replica, by several threads
   */
  UncertaintyBand band(double peakMgy, Runnable done) {
    double best = peak(Perturbation.NONE);
    double[] peaks =
        IntStream.range(0, count)
            .parallel()
            .mapToDouble(i -> best == 0 ? 0 : peak(perturbation(i)) / best * peakMgy)
            .peek(peak -> done.run())
            .sorted()
            .toArray();
    return new UncertaintyBand(
        quantile(peaks, 0.025), quantile(peaks, 0.5), quantile(peaks, 0.975), count);
  }

  private double peak(Perturbation change) {
    List<PreparedEvent> events =
        exposures.stream().map(exposure -> preparation.prepare(exposure, change)).toList();
    double peak = 0;
    for (double dose : DoseEngine.run(cells, events).doseMgy()) {
      peak = Math.max(peak, dose);
    }
    return peak;
  }

  private Perturbation perturbation(int i) {
    double shift = budget.distanceCm();
    double field = 1 + budget.field() * quantiles.normal(i, 7);
    return new Perturbation(
        new Vec3(
            shift * quantiles.normal(i, 0),
            shift * quantiles.normal(i, 1),
            shift * quantiles.normal(i, 2)),
        List.of(kerma(i, 3) * positive(field), kerma(i, 4) * positive(field)),
        positive(1 + 3 * budget.scatter() * quantiles.normal(i, 5)),
        positive(1 + budget.table() * quantiles.normal(i, 6)),
        positive(1 + budget.medium() * quantiles.normal(i, 8)),
        1 / Math.sqrt(positive(field)));
  }

  private double kerma(int i, int dimension) {
    double deviations =
        budget.kermaUniform()
            ? (2 * quantiles.even(i, dimension) - 1) * UNIFORM_PER_SIGMA
            : quantiles.normal(i, dimension);
    return positive(1 + budget.kerma() * deviations);
  }

  private static double positive(double factor) {
    return Math.max(0.05, factor);
  }

  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (position - below);
  }

  private static SkinCells sample(SkinCells skin, List<Patch> probes) {
    int every = Math.max(1, (skin.size() + MOST_CELLS - 1) / MOST_CELLS);
    if (every == 1 && probes.isEmpty()) {
      return skin;
    }
    List<Patch> sampled = new ArrayList<>();
    for (int i = 0; i < skin.size(); i += every) {
      sampled.add(skin.patch(i));
    }
    sampled.addAll(probes);
    return new SkinCellsBuilder().addPoints(sampled).build();
  }
}
