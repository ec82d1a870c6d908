package org.arcdose.skindose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.arcdose.skindose.engine.DoseEngine;
import org.arcdose.skindose.engine.PreparedEvent;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Patch;
import org.arcdose.skindose.phantom.SkinCells;
import org.arcdose.skindose.phantom.SkinCellsBuilder;

/**
 * The highest dose of a point and of 1 cm2. Around the highest cells and probe points a square of 1
 * cm2 of skin is asked at 25 points, so that neither hangs on where the cells happen to lie.
 */
final class PeakSearch {
  private static final int CANDIDATES = 8;
  private static final int LOOKED_AT = 400;
  private static final double APART_CM = 1;
  private static final int POINTS = 5;

  private PeakSearch() {}

  /**
   * A peak.
   *
   * @param mean1cm2Mgy the highest mean over 1 cm2
   */
  record Peak(double pointMgy, Patch place, double mean1cm2Mgy) {}

  /** The peak; null if no point has any dose. */
  static Peak find(
      SkinCells cells,
      double[] cellDose,
      SkinCells probes,
      double[] probeDose,
      List<PreparedEvent> events) {
    List<Candidate> best = candidates(cells, cellDose, probes, probeDose);
    if (best.isEmpty()) {
      return null;
    }
    SkinCells asked =
        new SkinCellsBuilder()
            .addPoints(best.stream().flatMap(c -> square(c.place()).stream()).toList())
            .build();
    double[] dose = DoseEngine.run(asked, events).doseMgy();
    Patch place = best.get(0).place();
    double point = best.get(0).doseMgy();
    double mean = 0;
    int perSquare = POINTS * POINTS;
    for (int i = 0; i < best.size(); i++) {
      double sum = 0;
      for (int j = i * perSquare; j < (i + 1) * perSquare; j++) {
        sum += dose[j];
        if (dose[j] > point) {
          point = dose[j];
          place = asked.patch(j);
        }
      }
      mean = Math.max(mean, sum / perSquare);
    }
    return new Peak(point, place, mean);
  }

  private record Candidate(double doseMgy, Patch place) {}

  private static List<Candidate> candidates(
      SkinCells cells, double[] cellDose, SkinCells probes, double[] probeDose) {
    List<Candidate> highest = new ArrayList<>(highest(cells, cellDose));
    highest.addAll(highest(probes, probeDose));
    highest.sort(Comparator.comparingDouble(Candidate::doseMgy).reversed());
    List<Candidate> apart = new ArrayList<>();
    for (Candidate candidate : highest) {
      if (apart.size() < CANDIDATES
          && apart.stream().noneMatch(kept -> near(kept.place(), candidate.place()))) {
        apart.add(candidate);
      }
    }
    return apart;
  }

  private static List<Candidate> highest(SkinCells cells, double[] dose) {
    double threshold = threshold(dose);
    return IntStream.range(0, dose.length)
        .filter(i -> dose[i] > 0 && dose[i] >= threshold)
        .mapToObj(i -> new Candidate(dose[i], cells.patch(i)))
        .sorted(Comparator.comparingDouble(Candidate::doseMgy).reversed())
        .limit(LOOKED_AT)
        .toList();
  }

  /** Where the dose is lower than this, no square with the highest mean begins. */
  private static double threshold(double[] dose) {
    double highest = 0;
    for (double value : dose) {
      highest = Math.max(highest, value);
    }
    return highest * 0.9;
  }

  private static boolean near(Patch one, Patch other) {
    return one.centre().minus(other.centre()).length() < APART_CM;
  }

  private static List<Patch> square(Patch place) {
    Vec3 normal = place.normal().length() == 0 ? new Vec3(0, 1, 0) : place.normal();
    Vec3 along = Math.abs(normal.z()) < 0.9 ? new Vec3(0, 0, 1) : new Vec3(0, 1, 0);
    Vec3 one = normal.cross(along).unit();
    Vec3 other = normal.cross(one).unit();
    List<Patch> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      for (int j = 0; j < POINTS; j++) {
        double u = (i + 0.5) / POINTS - 0.5;
        double v = (j + 0.5) / POINTS - 0.5;
        points.add(place.at(place.centre().plus(one.times(u)).plus(other.times(v))));
      }
    }
    return points;
  }
}
