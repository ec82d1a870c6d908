package org.arcdose.skindose.engine;

import java.util.List;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.phantom.Occluder;
import org.arcdose.skindose.phantom.Phantom;

/** What is irradiated: a patient who lies on the table somehow, or points fixed to the table. */
public interface Target {
  /** Points in the table's frame. */
  Target TABLE =
      new Target() {
        @Override
        public RigidMotion onTable(PatientOrientation orientation) {
          return RigidMotion.NONE;
        }

        @Override
        public List<Occluder> occluders() {
          return List.of();
        }
      };

  /** From the target's frame to that of the table. */
  RigidMotion onTable(PatientOrientation orientation);

  /** What hides the points behind it. */
  List<Occluder> occluders();

  /** A patient. */
  static Target of(Phantom phantom) {
    return new Target() {
      @Override
      public RigidMotion onTable(PatientOrientation orientation) {
        return phantom.onTable(orientation);
      }

      @Override
      public List<Occluder> occluders() {
        return phantom.occluders();
      }
    };
  }
}
