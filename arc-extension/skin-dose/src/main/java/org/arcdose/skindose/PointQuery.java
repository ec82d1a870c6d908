package org.arcdose.skindose;

import org.arcdose.skindose.geometry.Vec3;

/**
 * A point to compute the dose of. It moves with the table.
 *
 * @param frame where its coordinates are from
 * @param point in cm
 * @param normal outward; no length if radiation counts from all sides
 */
public record PointQuery(String label, Frame frame, Vec3 point, Vec3 normal) {
  /** Of a point's coordinates. */
  public enum Frame {
    /** From the isocentre, as the table stands in the first event. */
    ISO,
    /** From the middle of the table's head end. */
    TABLE
  }
}
