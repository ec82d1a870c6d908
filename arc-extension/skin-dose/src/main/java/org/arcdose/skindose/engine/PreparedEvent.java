package org.arcdose.skindose.engine;

import org.arcdose.skindose.exposure.Field;
import org.arcdose.skindose.geometry.Vec3;

/** The beams of one event in the frame of the skin. */
public final class PreparedEvent {
  private final Beam[] beams;
  private final Field field;

  PreparedEvent(Beam[] beams, Field field) {
    this.beams = beams;
    this.field = field;
  }

  Beam[] beams() {
    return beams;
  }

  Field field() {
    return field;
  }

  /**
   * Where the middle of the field meets a plane, with the beam that comes nearest to its point;
   * null if it runs along the plane.
   */
  public Vec3 middleOn(Vec3 point, Vec3 normal) {
    Vec3 best = null;
    double least = Double.MAX_VALUE;
    for (Beam beam : beams) {
      Vec3 met = beam.middleOn(point, normal);
      if (met != null && met.minus(point).length() < least) {
        best = met;
        least = met.minus(point).length();
      }
    }
    return best;
  }
}
