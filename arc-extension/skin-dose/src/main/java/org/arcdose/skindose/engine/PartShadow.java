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

  private PartShadow(List<Occluder> pieces) {
    this.part = pieces.get(0).part();
    this.box = pieces.stream().map(PartShadow::box).reduce(Box::around).orElseThrow();
    this.pieces = pieces.toArray(Occluder[]::new);
  }

  /** The pieces part by part; those of a part come one after the other. */
  static List<PartShadow> of(List<Occluder> all) {
    List<PartShadow> shadows = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= all.size(); to++) {
      if (to == all.size() || all.get(to).part() != all.get(from).part()) {
        shadows.add(new PartShadow(all.subList(from, to)));
        from = to;
      }
    }
    return shadows;
  }

  /** Those of the shadows, with those of their pieces, that a beam may meet. */
  static PartShadow[] met(List<PartShadow> all, Predicate<Occluder> beam) {
    List<PartShadow> met = new ArrayList<>();
    for (PartShadow shadow : all) {
      List<Occluder> pieces = new ArrayList<>();
      for (Occluder piece : shadow.pieces) {
        if (beam.test(piece)) {
          pieces.add(piece);
        }
      }
      if (!pieces.isEmpty()) {
        met.add(new PartShadow(pieces));
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
    for (Occluder piece : pieces) {
      if (piece.mayHide(sx, sy, sz, x, y, z, radius)) {
        hit.hidingBy(piece);
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
