package org.arcdose.skindose.phantom;

import java.util.List;
import java.util.Map;
import org.arcdose.skindose.exposure.PatientOrientation;
import org.arcdose.skindose.geometry.RigidMotion;
import org.arcdose.skindose.geometry.Rotation;
import org.arcdose.skindose.geometry.Vec3;

/**
 * A patient's skin. Its frame is that of the table when the patient lies head first and supine on
 * the pad: x to the left, y posterior, z cranial, origin in the middle of the table's head end.
 */
public sealed interface Phantom permits PlanePhantom, EllipticCylinder, BoxPhantom, BodyMesh {
  /** Edge of the largest cell in cm: its area is less than 0.5 cm2. */
  double CELL_CM = 0.7;

  /** Thickness of the pad the patient lies on, in cm. */
  double PAD_CM = 4;

  String name();

  SkinCells cells();

  List<Panel> panels();

  /** What hides the parts behind it. */
  default List<Occluder> occluders() {
    return List.of();
  }

  /** Name of every table it is made of to the CRC-32 of its file. */
  default Map<String, String> tables() {
    return Map.of();
  }

  /** Smallest and largest coordinates. */
  Bounds bounds();

  /**
   * From the patient's frame to the table's for a patient who lies otherwise: turned, on the pad
   * with the lowest point, with the same gap to the table's head end.
   */
  default RigidMotion onTable(PatientOrientation orientation) {
    Rotation turn = orientation.toTable();
    Bounds supine = bounds();
    Bounds turned = supine.turned(turn);
    double middle = (turned.least().x() + turned.most().x()) / 2;
    return new RigidMotion(
        turn,
        new Vec3(
            orientation == PatientOrientation.HFS ? 0 : -middle,
            supine.most().y() - turned.most().y(),
            supine.most().z() - turned.most().z()));
  }

  /** A box around the skin. */
  record Bounds(Vec3 least, Vec3 most) {
    static Bounds of(SkinCells cells) {
      double[] low = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
      double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
      for (int i = 0; i < cells.size(); i++) {
        double[] point = {cells.x[i], cells.y[i], cells.z[i]};
        for (int axis = 0; axis < 3; axis++) {
          low[axis] = Math.min(low[axis], point[axis]);
          high[axis] = Math.max(high[axis], point[axis]);
        }
      }
      return new Bounds(new Vec3(low[0], low[1], low[2]), new Vec3(high[0], high[1], high[2]));
    }

    Bounds turned(Rotation turn) {
      Vec3 one = turn.apply(least);
      Vec3 other = turn.apply(most);
      return new Bounds(
          new Vec3(
              Math.min(one.x(), other.x()),
              Math.min(one.y(), other.y()),
              Math.min(one.z(), other.z())),
          new Vec3(
              Math.max(one.x(), other.x()),
              Math.max(one.y(), other.y()),
              Math.max(one.z(), other.z())));
    }
  }
}
