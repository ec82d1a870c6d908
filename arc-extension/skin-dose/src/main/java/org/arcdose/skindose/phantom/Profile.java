package org.arcdose.skindose.phantom;

import java.util.ArrayList;
import java.util.List;
import org.arcdose.skindose.geometry.MonotoneCurve;

/** A part of the body as sections at some heights, smooth in between, the same beyond the ends. */
final class Profile {
  private static final int NUMBERS = 5;
  private static final int SLICES = 60;

  private final List<Section> levels;
  private final MonotoneCurve[] curves = new MonotoneCurve[NUMBERS];

  /**
   * @param levels at least two, from the head down
   */
  Profile(List<Section> levels) {
    this.levels = List.copyOf(levels);
    int n = levels.size();
    double[] up = new double[n];
    double[][] values = new double[NUMBERS][n];
    for (int i = 0; i < n; i++) {
      Section s = levels.get(n - 1 - i);
      up[i] = s.z();
      double[] row = {s.x(), s.y(), s.a(), s.b(), s.squareness()};
      for (int k = 0; k < NUMBERS; k++) {
        values[k][i] = row[k];
      }
    }
    for (int k = 0; k < NUMBERS; k++) {
      curves[k] = new MonotoneCurve(up, values[k]);
    }
  }

  double top() {
    return levels.get(0).z();
  }

  double bottom() {
    return levels.get(levels.size() - 1).z();
  }

  Section at(double z) {
    return new Section(
        z, curves[0].at(z), curves[1].at(z), curves[2].at(z), curves[3].at(z), curves[4].at(z));
  }

  /** The longest way round in cm, or a little more. */
  double longestGirth() {
    return levels.stream().mapToDouble(s -> Outline.ellipse(s.a(), s.b()) * 1.08).max().orElse(0);
  }

  /** In cm3, the sections taken as ellipses. */
  double volume() {
    double volume = 0;
    double thickness = (top() - bottom()) / SLICES;
    for (int i = 0; i < SLICES; i++) {
      Section s = at(bottom() + (i + 0.5) * thickness);
      volume += Math.PI * s.a() * s.b() * thickness;
    }
    return volume;
  }

  /** Where to cut from one height down to another, so that no way along the surface is longer. */
  double[] cuts(double from, double to, double longest) {
    List<Double> heights = new ArrayList<>();
    double z = from;
    while (z > to) {
      heights.add(z);
      z -= step(z, longest);
    }
    heights.add(to);
    return heights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double step(double z, double longest) {
    double step = longest;
    Section here = at(z);
    for (int i = 0; i < 8; i++) {
      Section there = at(z - step);
      double change =
          Math.max(
              Math.abs(here.a() - there.a()) + Math.abs(here.x() - there.x()),
              Math.abs(here.b() - there.b()) + Math.abs(here.y() - there.y()));
      if (Math.hypot(change, step) <= longest * 1.001) {
        break;
      }
      step *= longest / Math.hypot(change, step);
    }
    return step;
  }
}
