package org.arcdose.skindose.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.arcdose.skindose.phantom.Occluder;
import org.arcdose.skindose.phantom.SkinCells;

/** What one part of the body may hide: its pieces, and a box around them that is asked first. */
final class PartShadow {
  private static final double LEAST = 1e-9;

  private final int part;
  private final Box box;
  private final Occluder[] pieces;

  /** Which of the pieces are asked. */
  private final int from;

  private final int to;

  private PartShadow(int part, Box box, Occluder[] pieces, int from, int to) {
    this.part = part;
    this.box = box;
    this.pieces = pieces;
    this.from = from;
    this.to = to;
  }

  /** All pieces part by part; those of a part come one after the other, as they lie in it. */
  static List<PartShadow> of(List<Occluder> all) {
    List<PartShadow> shadows = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= all.size(); to++) {
      if (to == all.size() || all.get(to).part() != all.get(from).part()) {
        shadows.add(of(all.get(from).part(), all.subList(from, to)));
        from = to;
      }
    }
    return shadows;
  }

  private static PartShadow of(int part, List<Occluder> pieces) {
    Box around = box(pieces.get(0));
    for (Occluder piece : pieces) {
      around = around.around(box(piece));
    }
    return new PartShadow(part, around, pieces.toArray(Occluder[]::new), 0, pieces.size());
  }

  /** Those that a beam may meet, from the first to the last of their pieces that it may meet. */
  static PartShadow[] met(List<PartShadow> all, Predicate<Occluder> beam) {
    List<PartShadow> met = new ArrayList<>();
    for (PartShadow shadow : all) {
      int from = shadow.from;
      int to = shadow.to;
      while (from < to && !beam.test(shadow.pieces[from])) {
        from++;
      }
      while (from < to && !beam.test(shadow.pieces[to - 1])) {
        to--;
      }
      if (from < to) {
        met.add(new PartShadow(shadow.part, shadow.box, shadow.pieces, from, to));
      }
    }
    return met.toArray(PartShadow[]::new);
  }

  /** Notes the pieces that may lie between a source and some cell of a cluster. */
  void note(double sx, double sy, double sz, SkinCells cells, int cluster, Hit hit) {
    double[] spheres = cells.clusters();
    int at = cluster * SkinCells.CLUSTER_NUMBERS;
    double x = spheres[at];
    double y = spheres[at + 1];
    double z = spheres[at + 2];
    double radius = spheres[at + 3];
    if (cells.isAllOn(part, cluster)
        || box.grown(radius).share(sx, sy, sz, per(x - sx), per(y - sy), per(z - sz)) == 0) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (pieces[i].mayHide(sx, sy, sz, x, y, z, radius)) {
        hit.hidingBy(pieces[i]);
      }
    }
  }

  private static double per(double length) {
    return 1 / (Math.abs(length) < LEAST ? LEAST : length);
  }

  private static Box box(Occluder piece) {
    return new Box(
        piece.x() - piece.halfX(),
        piece.x() + piece.halfX(),
        piece.y() - piece.halfY(),
        piece.y() + piece.halfY(),
        piece.zLow(),
        piece.zHigh());
  }
}
