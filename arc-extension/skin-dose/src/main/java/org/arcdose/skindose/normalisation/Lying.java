package org.arcdose.skindose.normalisation;

import java.util.List;
import org.arcdose.skindose.exposure.Assumption;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.exposure.Pose;
import org.arcdose.skindose.exposure.ReportedEvent;
import org.arcdose.skindose.geometry.Vec3;

/** How the patient lay, and what the angles then mean. */
final class Lying {
  /** 4 degree between the two beams: 1 cm on the skin 15 cm from the isocentre. */
  private static final double SAME_DIRECTION = 0.07;

  private Lying() {}

  /** As reported; head first and supine where nothing is. */
  static PatientOrientation orientation(ReportedEvent event, List<Assumption> assumptions) {
    return PatientOrientation.of(event.tableRelationship(), event.orientation())
        .orElseGet(
            () -> {
              assumptions.add(
                  Assumption.minor(
                      "How the patient lay is not reported completely; head first and supine was"
                          + " taken where nothing is."));
              return PatientOrientation.of(
                      event.tableRelationship().isEmpty() ? "head" : event.tableRelationship(),
                      event.orientation().isEmpty() ? "supine" : event.orientation())
                  .orElse(PatientOrientation.HFS);
            });
  }

  /**
   * Angles are taken from the room, as those of a head-first supine patient. PS3.3 C.8.7.5.1.2
   * counts them from the patient however he lies; where that is another beam it is said.
   */
  static void compare(PatientOrientation orientation, Pose pose, List<Assumption> assumptions) {
    Vec3 fromRoom = pose.towardsSource();
    Vec3 fromPatient = orientation.toTable().apply(fromRoom);
    if (fromPatient.minus(fromRoom).length() > SAME_DIRECTION) {
      assumptions.add(
          Assumption.major(
              "The angles were taken as those of a head-first supine patient; if the device counts"
                  + " them from the patient as he lay, another place was irradiated."));
    }
  }
}
