package org.arcdose.skindose.phantom;

import java.util.List;
import java.util.function.DoubleFunction;
import org.arcdose.skindose.geometry.MonotoneCurve;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A part of the body between two horizontal ends: sections at some heights, smooth in between. With
 * a lid at each end it is a closed surface.
 */
final class Tube {
  private final List<Section> levels;
  private final DoubleFunction<Section> between;
  private final double[] heights;
  private final Outline[] outlines;
  private final Section[] sections;

  /**
   * @param levels at least three, from the head down
   * @param heights where to cut, from the head down
   * @param columns points round each cut
   */
  Tube(List<Section> levels, double[] heights, int columns) {
    this.levels = levels;
    this.between = interpolation(levels);
    this.heights = heights.clone();
    this.sections = new Section[heights.length];
    this.outlines = new Outline[heights.length];
    for (int i = 0; i < heights.length; i++) {
      sections[i] = between.apply(heights[i]);
      Section s = sections[i];
      outlines[i] = Outline.of(s.a(), s.b(), s.squareness(), columns);
    }
  }

  int rows() {
    return heights.length - 1;
  }

  int columns() {
    return outlines[0].count();
  }

  double top() {
    return heights[0];
  }

  double bottom() {
    return heights[heights.length - 1];
  }

  Section at(double z) {
    return between.apply(z);
  }

  boolean contains(Vec3 point) {
    return point.z() < top()
        && point.z() > bottom()
        && between.apply(point.z()).contains(point.x(), point.y());
  }

  /** A corner of the surface; columns begin in front and run over the left side. */
  Vec3 corner(int ring, int column) {
    Section s = sections[ring];
    return new Vec3(s.x() + outlines[ring].x(column), s.y() + outlines[ring].y(column), s.z());
  }

  Patch patch(int row, int column, int part) {
    Vec3 a = corner(row, column);
    Vec3 b = corner(row, column + 1);
    Vec3 c = corner(row + 1, column + 1);
    Vec3 d = corner(row + 1, column);
    Vec3 twice = c.minus(a).cross(d.minus(b));
    return new Patch(
        a.plus(b).plus(c).plus(d).times(0.25), twice.unit().times(-1), twice.length() / 2, part);
  }

  /** In cm3. */
  double volume() {
    double volume = 0;
    for (int i = 0; i + 1 < heights.length; i++) {
      volume += (area(i) + area(i + 1)) / 2 * (heights[i] - heights[i + 1]);
    }
    return volume;
  }

  /** The longest way round in cm. */
  static double longestGirth(List<Section> levels) {
    return levels.stream().mapToDouble(s -> Outline.ellipse(s.a(), s.b()) * 1.08).max().orElse(0);
  }

  /** The cylinder that hides what is behind, of the mean section. */
  Occluder occluder(int part) {
    double a = 0;
    double b = 0;
    double x = 0;
    double y = 0;
    for (Section s : sections) {
      a += s.a() / sections.length;
      b += s.b() / sections.length;
      x += s.x() / sections.length;
      y += s.y() / sections.length;
    }
    return new Occluder(part, x, y, a, b, bottom(), top());
  }

  List<Section> levels() {
    return levels;
  }

  private double area(int ring) {
    double twice = 0;
    Outline outline = outlines[ring];
    for (int i = 0; i < outline.count(); i++) {
      twice += outline.x(i) * outline.y(i + 1) - outline.x(i + 1) * outline.y(i);
    }
    return Math.abs(twice) / 2;
  }

  private static DoubleFunction<Section> interpolation(List<Section> levels) {
    int n = levels.size();
    double[] up = new double[n];
    double[][] values = new double[5][n];
    for (int i = 0; i < n; i++) {
      Section s = levels.get(n - 1 - i);
      up[i] = s.z();
      double[] row = {s.x(), s.y(), s.a(), s.b(), s.squareness()};
      for (int k = 0; k < row.length; k++) {
        values[k][i] = row[k];
      }
    }
    MonotoneCurve x = new MonotoneCurve(up, values[0]);
    MonotoneCurve y = new MonotoneCurve(up, values[1]);
    MonotoneCurve a = new MonotoneCurve(up, values[2]);
    MonotoneCurve b = new MonotoneCurve(up, values[3]);
    MonotoneCurve squareness = new MonotoneCurve(up, values[4]);
    return z -> new Section(z, x.at(z), y.at(z), a.at(z), b.at(z), squareness.at(z));
  }
}
