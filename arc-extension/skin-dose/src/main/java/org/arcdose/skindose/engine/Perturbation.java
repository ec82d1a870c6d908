package org.arcdose.skindose.engine;

import java.util.List;
import org.arcdose.skindose.geometry.Vec3;

/**
 * How one replica differs from the best estimate.
 *
 * @param shift of the patient on the table in cm
 * @param kerma factor of each tube
 * @param scatter factor of the scatter
 * @param table factor of what comes through the table
 * @param medium factor of the ratio of media
 * @param fieldSide factor of the field's width and height
 */
public record Perturbation(
    Vec3 shift, List<Double> kerma, double scatter, double table, double medium, double fieldSide) {
  public static final Perturbation NONE =
      new Perturbation(Vec3.ZERO, List.of(1.0, 1.0), 1, 1, 1, 1);

  public Perturbation {
    kerma = List.copyOf(kerma);
  }
}
