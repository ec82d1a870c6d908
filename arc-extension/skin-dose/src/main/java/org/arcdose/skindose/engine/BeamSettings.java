package org.arcdose.skindose.engine;

import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.skindose.physics.TableTransmission;

/**
 * How doses are computed.
 *
 * @param table table top and pad, null for none
 * @param transmission what they let through
 * @param patientOffset shift of the patient on the table in cm
 * @param wedgeTransmission of wedge filters, 0 to 1
 */
public record BeamSettings(
    DoseModel model,
    TableShape table,
    TableTransmission transmission,
    Vec3 patientOffset,
    double wedgeTransmission) {
  /** Superposition, a usual table, the patient where the frame says. */
  public static final BeamSettings USUAL =
      new BeamSettings(
          DoseModel.SUPERPOSITION, TableShape.USUAL, TableTransmission.ZEEGO, Vec3.ZERO, 1);

  /**
   * Whether wedge filters are taken not to be there, because nobody knows what they let through.
   */
  public boolean wedgesLetAllThrough() {
    return wedgeTransmission == 1;
  }
}
