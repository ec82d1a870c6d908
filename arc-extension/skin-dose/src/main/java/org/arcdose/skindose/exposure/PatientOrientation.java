package org.arcdose.skindose.exposure;

import java.util.Locale;
import java.util.Optional;
import org.arcdose.skindose.geometry.Rotation;

/**
 * How the patient lies on the table (PS3.3 C.7.3.1.1.2). The rotation takes the patient's axes L,
 * P, S to those of the table: left of a head-first supine patient, down, to the head end.
 */
public enum PatientOrientation {
  HFS(0, false),
  HFP(180, false),
  /** On the left side. */
  HFDL(90, false),
  /** On the right side. */
  HFDR(-90, false),
  FFS(0, true),
  FFP(180, true),
  FFDL(90, true),
  FFDR(-90, true);

  private final double roll;
  private final boolean feetFirst;

  PatientOrientation(double roll, boolean feetFirst) {
    this.roll = roll;
    this.feetFirst = feetFirst;
  }

  public Rotation toTable() {
    return Rotation.aboutY(feetFirst ? 180 : 0).after(Rotation.aboutZ(roll));
  }

  /**
   * The orientation of two code meanings, e.g. "headfirst" and "supine", or of a patient position
   * such as "HFP" in place of the first; empty if neither the one nor the other says enough.
   */
  public static Optional<PatientOrientation> of(String tableRelationship, String modifier) {
    String relationship = letters(tableRelationship);
    for (PatientOrientation orientation : values()) {
      if (orientation.name().equalsIgnoreCase(relationship)) {
        return Optional.of(orientation);
      }
    }
    Boolean feet =
        relationship.startsWith("head")
            ? Boolean.FALSE
            : relationship.startsWith("feet") ? Boolean.TRUE : null;
    Double turned = roll(letters(modifier));
    if (feet == null || turned == null) {
      return Optional.empty();
    }
    for (PatientOrientation orientation : values()) {
      if (orientation.feetFirst == feet && orientation.roll == turned) {
        return Optional.of(orientation);
      }
    }
    return Optional.empty();
  }

  private static Double roll(String modifier) {
    return switch (modifier) {
      case "supine" -> 0.0;
      case "prone" -> 180.0;
      case "leftlateraldecubitus", "decubitusleft" -> 90.0;
      case "rightlateraldecubitus", "decubitusright" -> -90.0;
      default -> null;
    };
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
