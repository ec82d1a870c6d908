package org.arcdose.skindose.phantom;

import org.arcdose.skindose.geometry.Vec3;

/**
 * The cells of a skin as arrays, in clusters of neighbours that lie one behind the other: each
 * cluster has a sphere around it and a cone its normals are in, so that a beam can pass it by.
 * Lengths in cm in the patient's frame. Never changed once built.
 */
public final class SkinCells {
  /** How many numbers {@link #clusters()} has for each cluster. */
  public static final int CLUSTER_NUMBERS = 7;

  private static final byte MIXED = Byte.MIN_VALUE;

  /** Cosine of the largest half angle of a cone that is told; wider ones hardly spare a beam. */
  private static final double NARROW = 0.5;

  final double[] x;
  final double[] y;
  final double[] z;
  final double[] nx;
  final double[] ny;
  final double[] nz;
  final double[] area;
  final double[] edge;
  final byte[] part;
  final boolean twoSided;
  final int[] clusterStart;

  /** Seven numbers each: sphere (x, y, z, radius) and axis of the cone of normals. */
  final double[] clusters;

  /** The part all cells of a cluster are on, {@link #MIXED} if there are several. */
  final byte[] clusterPart;

  /** Sine and cosine of the half angle of the cone; a sine of 2 stands for all directions. */
  final double[] cones;

  SkinCells(SkinCellsBuilder built) {
    int n = built.size();
    x = new double[n];
    y = new double[n];
    z = new double[n];
    nx = new double[n];
    ny = new double[n];
    nz = new double[n];
    area = new double[n];
    edge = new double[n];
    part = new byte[n];
    for (int i = 0; i < n; i++) {
      Patch patch = built.patch(i);
      x[i] = patch.centre().x();
      y[i] = patch.centre().y();
      z[i] = patch.centre().z();
      nx[i] = patch.normal().x();
      ny[i] = patch.normal().y();
      nz[i] = patch.normal().z();
      area[i] = patch.areaCm2();
      edge[i] = Math.sqrt(area[i]);
      part[i] = (byte) patch.part();
    }
    twoSided = built.isTwoSided();
    clusterStart = built.clusterStarts();
    clusters = new double[(clusterStart.length - 1) * CLUSTER_NUMBERS];
    clusterPart = new byte[clusterStart.length - 1];
    cones = new double[(clusterStart.length - 1) * 2];
    for (int c = 0; c + 1 < clusterStart.length; c++) {
      bound(c, clusterStart[c], clusterStart[c + 1]);
    }
  }

  public int size() {
    return x.length;
  }

  public int clusterCount() {
    return clusterStart.length - 1;
  }

  /** First cell of a cluster; that of one more than the last is the number of cells. */
  public int clusterStart(int cluster) {
    return clusterStart[cluster];
  }

  /** Sphere and axis of normals of every cluster: x, y, z, radius, nx, ny, nz. */
  public double[] clusters() {
    return clusters;
  }

  /** Sine and cosine of the half angle of each cluster's normals; a sine of 2: all directions. */
  public double[] cones() {
    return cones;
  }

  public double x(int cell) {
    return x[cell];
  }

  public double y(int cell) {
    return y[cell];
  }

  public double z(int cell) {
    return z[cell];
  }

  public double nx(int cell) {
    return nx[cell];
  }

  public double ny(int cell) {
    return ny[cell];
  }

  public double nz(int cell) {
    return nz[cell];
  }

  public Vec3 centre(int cell) {
    return new Vec3(x[cell], y[cell], z[cell]);
  }

  public Vec3 normal(int cell) {
    return new Vec3(nx[cell], ny[cell], nz[cell]);
  }

  public double areaCm2(int cell) {
    return area[cell];
  }

  /** Edge of a square of the cell's area, in cm. */
  public double edgeCm(int cell) {
    return edge[cell];
  }

  /** A cell as a piece of skin. */
  public Patch patch(int cell) {
    return new Patch(centre(cell), normal(cell), area[cell], part[cell]);
  }

  /** Which part of the body a cell is on; {@link Patch#NOWHERE} if it hides behind every part. */
  public int part(int cell) {
    return part[cell];
  }

  /** Whether all cells of a cluster are on one part of the body. */
  public boolean isAllOn(int wanted, int cluster) {
    return clusterPart[cluster] == wanted;
  }

  /** Whether radiation enters from both sides, whatever the normal. */
  public boolean twoSided() {
    return twoSided;
  }

  private void bound(int cluster, int from, int to) {
    Vec3 middle = Vec3.ZERO;
    Vec3 axis = Vec3.ZERO;
    for (int i = from; i < to; i++) {
      middle = middle.plus(centre(i).times(1.0 / (to - from)));
      axis = axis.plus(normal(i));
    }
    axis = axis.unit();
    clusterPart[cluster] = part[from];
    double radius = 0;
    double leastCosine = axis.length() == 0 ? -1 : 1;
    for (int i = from; i < to; i++) {
      radius = Math.max(radius, centre(i).minus(middle).length());
      leastCosine = Math.min(leastCosine, normal(i).dot(axis));
      clusterPart[cluster] = part[i] == clusterPart[cluster] ? part[i] : MIXED;
    }
    double[] values = {
      middle.x(), middle.y(), middle.z(), radius, axis.x(), axis.y(), axis.z(),
    };
    System.arraycopy(values, 0, clusters, cluster * CLUSTER_NUMBERS, CLUSTER_NUMBERS);
    boolean narrow = leastCosine > NARROW && !twoSided;
    cones[cluster * 2] = narrow ? Math.sqrt(Math.max(0, 1 - leastCosine * leastCosine)) : 2;
    cones[cluster * 2 + 1] = leastCosine;
  }
}
