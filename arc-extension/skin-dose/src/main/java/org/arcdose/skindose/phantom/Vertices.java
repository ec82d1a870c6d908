package org.arcdose.skindose.phantom;

import java.util.Arrays;
import org.arcdose.skindose.geometry.Vec3;

/** Corners of a surface that is its own mirror image: each knows the one on the other side. */
final class Vertices {
  private static final int NONE = -1;

  private double[] xyz = new double[3 * 4096];
  private int[] mirror = new int[4096];
  private int size;

  /** Adds a corner and tells its number. */
  int add(double x, double y, double z) {
    if (size == mirror.length) {
      xyz = Arrays.copyOf(xyz, 2 * xyz.length);
      mirror = Arrays.copyOf(mirror, 2 * mirror.length);
    }
    xyz[3 * size] = x;
    xyz[3 * size + 1] = y;
    xyz[3 * size + 2] = z;
    mirror[size] = x == 0 ? size : NONE;
    return size++;
  }

  /** Notes that two corners are each other's mirror image. */
  void pair(int one, int other) {
    mirror[one] = other;
    mirror[other] = one;
  }

  /** The corner on the other side; it is made if there is none. */
  int mirrored(int vertex) {
    if (mirror[vertex] == NONE) {
      pair(vertex, add(-x(vertex), y(vertex), z(vertex)));
    }
    return mirror[vertex];
  }

  int size() {
    return size;
  }

  double x(int vertex) {
    return xyz[3 * vertex];
  }

  double y(int vertex) {
    return xyz[3 * vertex + 1];
  }

  double z(int vertex) {
    return xyz[3 * vertex + 2];
  }

  Vec3 at(int vertex) {
    return new Vec3(x(vertex), y(vertex), z(vertex));
  }
}
