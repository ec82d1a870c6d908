package org.arcdose.skindose.exposure;

import java.time.LocalDateTime;
import java.util.List;
import org.arcdose.skindose.physics.BeamQuality;

/**
 * One irradiation event, normalised: everything the dose on the skin depends on, in cm, degree and
 * mGy.
 *
 * @param uid Irradiation Event UID, may be empty
 * @param startedAt local time of the device, null if unknown
 * @param tube which of the tubes, 0 or 1
 * @param kermaMgy air kerma at the reference point, calibrated
 * @param doseAreaProductMgyCm2 in mGy.cm2, from kerma and field if not reported
 * @param sourceToIsocentreCm distance
 * @param sourceToReferenceCm distance of the point the kerma is given at
 * @param start pose at the start
 * @param end pose at the end; the same pose if nothing moved
 * @param wedges filters reported within the field
 * @param frame name of the vendor's frame the positions were read in
 * @param frameConfidence how well that frame is known
 * @param assumptions what was not reported and taken instead
 */
public record Exposure(
    String uid,
    LocalDateTime startedAt,
    int tube,
    double kermaMgy,
    double doseAreaProductMgyCm2,
    double sourceToIsocentreCm,
    double sourceToReferenceCm,
    Pose start,
    Pose end,
    Field field,
    List<Wedge> wedges,
    BeamQuality quality,
    PatientOrientation orientation,
    String frame,
    Confidence frameConfidence,
    List<Assumption> assumptions) {
  public Exposure {
    wedges = List.copyOf(wedges);
    assumptions = List.copyOf(assumptions);
  }

  /** Whether C-arm or table moved while it irradiated. */
  public boolean moves() {
    return !start.equals(end);
  }
}
