package org.arcdose.skindose.engine;

import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.exposure.Wedge;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.phantom.Occluder;
import org.arcdose.skindose.phantom.SkinCells;

/**
 * A beam that stands still, or moves by a small step, in the frame of the skin: everything about it
 * that does not depend on the point asked for.
 */
final class Beam {
  /** No dose here: the point is out of reach or looks away. */
  static final double NONE = -1;

  /** More than any point of a body moves in half a step. */
  private static final double SWEEP_REACH_CM = 1;

  private static final Wedge[] NO_WEDGES = {};

  private final double sx;
  private final double sy;
  private final double sz;
  private final double dx;
  private final double dy;
  private final double dz;
  private final double ux;
  private final double uy;
  private final double uz;
  private final double vx;
  private final double vy;
  private final double vz;
  private final Field field;
  private final double uMin;
  private final double uMax;
  private final double vMin;
  private final double vMax;
  private final double[] slopes;
  private final double reach;
  private final double strength;
  private final Scattering scattering;
  private final TableCrossing table;
  private final Sweep sweep;
  private final Wedge[] wedges;
  private final double wedgeTransmission;
  private final PartShadow[] shadows;

  Beam(BeamAxes axes, Sweep sweep, double strength, BeamMatter matter) {
    sx = axes.source().x();
    sy = axes.source().y();
    sz = axes.source().z();
    dx = axes.direction().x();
    dy = axes.direction().y();
    dz = axes.direction().z();
    ux = axes.width().x();
    uy = axes.width().y();
    uz = axes.width().z();
    vx = axes.height().x();
    vy = axes.height().y();
    vz = axes.height().z();
    field = matter.field();
    uMin = field.uMin();
    uMax = field.uMax();
    vMin = field.vMin();
    vMax = field.vMax();
    slopes =
        new double[] {
          Math.sqrt(1 + uMin * uMin),
          Math.sqrt(1 + uMax * uMax),
          Math.sqrt(1 + vMin * vMin),
          Math.sqrt(1 + vMax * vMax)
        };
    scattering =
        new Scattering(matter.model(), matter.spectrum().backscatter(), matter.scatterFactor());
    reach = scattering.reachCm() + (sweep == null ? 0 : SWEEP_REACH_CM);
    this.strength = strength;
    this.sweep = sweep;
    table = matter.table();
    wedgeTransmission = matter.wedgeTransmission();
    wedges = wedgeTransmission == 1 ? NO_WEDGES : matter.wedges().toArray(NO_WEDGES);
    shadows = PartShadow.met(matter.shadows(), this::reaches);
  }

  /** Whether any cell of a cluster can be reached; if so, notes what may hide some of them. */
  boolean reaches(SkinCells cells, int cluster, Hit hit) {
    double[] spheres = cells.clusters();
    int at = cluster * SkinCells.CLUSTER_NUMBERS;
    if (!reaches(spheres[at], spheres[at + 1], spheres[at + 2], spheres[at + 3])
        || !faces(spheres, at, cells.cones()[2 * cluster], cells.cones()[2 * cluster + 1])) {
      return false;
    }
    hit.hidingCount = 0;
    for (PartShadow shadow : shadows) {
      shadow.note(sx, sy, sz, cells, cluster, hit);
    }
    return true;
  }

  /** Whether anything within a sphere can be reached. */
  private boolean reaches(double x, double y, double z, double radius) {
    double rx = x - sx;
    double ry = y - sy;
    double rz = z - sz;
    double t = rx * dx + ry * dy + rz * dz;
    if (t <= -radius) {
      return false;
    }
    double a = rx * ux + ry * uy + rz * uz;
    if (a - uMin * t < -reach - radius * slopes[0] || uMax * t - a < -reach - radius * slopes[1]) {
      return false;
    }
    double b = rx * vx + ry * vy + rz * vz;
    return b - vMin * t >= -reach - radius * slopes[2]
        && vMax * t - b >= -reach - radius * slopes[3];
  }

  /**
   * Whether any normal within a cone looks towards the source from within a sphere. Half the cone
   * and half the angle under which the source sees the sphere are together less than a right angle.
   */
  private boolean faces(double[] cluster, int at, double coneSine, double coneCosine) {
    double qx = sx - cluster[at];
    double qy = sy - cluster[at + 1];
    double qz = sz - cluster[at + 2];
    double squared = qx * qx + qy * qy + qz * qz;
    double radius = cluster[at + 3];
    if (squared <= 4 * radius * radius) {
      return true;
    }
    double distance = Math.sqrt(squared);
    double sphereSine = radius / distance;
    double sphereCosine = Math.sqrt(1 - sphereSine * sphereSine);
    double widest = coneSine * sphereCosine + coneCosine * sphereSine;
    double towards = qx * cluster[at + 4] + qy * cluster[at + 5] + qz * cluster[at + 6];
    return towards > -widest * distance;
  }

  /**
   * The dose at a cell of the last cluster {@link #reaches} was asked for, in mGy, {@link #NONE} if
   * the beam has nothing to do with it; else tells where the cell lies in the beam.
   */
  double doseAt(SkinCells cells, int cell, Hit hit) {
    double px = cells.x(cell);
    double py = cells.y(cell);
    double pz = cells.z(cell);
    double rx = px - sx;
    double ry = py - sy;
    double rz = pz - sz;
    double entrance = rx * cells.nx(cell) + ry * cells.ny(cell) + rz * cells.nz(cell);
    if (entrance > 0 && !cells.twoSided()) {
      return NONE;
    }
    double t = rx * dx + ry * dy + rz * dz;
    if (!(t > 0)) {
      return NONE;
    }
    double a = rx * ux + ry * uy + rz * uz;
    double left = a - uMin * t;
    double right = uMax * t - a;
    double withinWidth = left < right ? left : right;
    if (withinWidth < -reach) {
      return NONE;
    }
    double b = rx * vx + ry * vy + rz * vz;
    double low = b - vMin * t;
    double high = vMax * t - b;
    double withinHeight = low < high ? low : high;
    if (withinHeight < -reach || hidden(hit, cells.part(cell), px, py, pz)) {
      return NONE;
    }
    hit.depth = t;
    hit.withinWidth = withinWidth;
    hit.withinHeight = withinHeight;
    hit.entrance = entrance;
    hit.fromMiddle = right - left;
    hit.fromMiddleUp = high - low;
    double direct =
        sweep == null
            ? withinWidth >= 0 && withinHeight >= 0 ? 1 : 0
            : sweep.within(px, py, pz, field, left, right, low, high);
    double weight = scattering.weight(direct, left, right, low, high);
    if (!(weight > 0)) {
      return 0;
    }
    double squared = rx * rx + ry * ry + rz * rz;
    double dose = strength * weight / squared;
    if (table != null) {
      dose *= table.transmission(sx, sy, sz, rx, ry, rz, squared);
    }
    return wedges.length == 0 ? dose : dose * wedge(a / t, b / t);
  }

  /** Where the middle of the field meets a plane; null if it does not. */
  Vec3 middleOn(Vec3 point, Vec3 normal) {
    double u = (uMin + uMax) / 2;
    double v = (vMin + vMax) / 2;
    Vec3 ray = new Vec3(dx + u * ux + v * vx, dy + u * uy + v * vy, dz + u * uz + v * vz);
    Vec3 source = new Vec3(sx, sy, sz);
    double slope = ray.dot(normal);
    if (slope == 0) {
      return null;
    }
    double along = point.minus(source).dot(normal) / slope;
    return along > 0 ? source.plus(ray.times(along)) : null;
  }

  private double wedge(double u, double v) {
    double transmission = 1;
    for (Wedge wedge : wedges) {
      if (u * wedge.towardsU() + v * wedge.towardsV() > wedge.distance()) {
        transmission *= wedgeTransmission;
      }
    }
    return transmission;
  }

  private boolean hidden(Hit hit, int part, double px, double py, double pz) {
    for (int i = 0; i < hit.hidingCount; i++) {
      Occluder occluder = hit.hiding[i];
      if (occluder.part() != part && occluder.hides(sx, sy, sz, px, py, pz)) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(Occluder occluder) {
    double half = (occluder.zHigh() - occluder.zLow()) / 2;
    double radius = Math.hypot(Math.max(occluder.halfX(), occluder.halfY()), half);
    return reaches(occluder.x(), occluder.y(), occluder.zLow() + half, radius);
  }
}
