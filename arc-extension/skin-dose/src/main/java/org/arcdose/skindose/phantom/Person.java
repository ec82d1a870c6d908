package org.arcdose.skindose.phantom;

import java.util.Locale;

/**
 * Size and shape of a patient.
 *
 * @param heightCm standing height in cm
 * @param massKg in kg
 * @param armsUp whether the arms lie beside the head, not beside the trunk
 * @param origin where height and mass come from, a sentence for the result
 * @param known whether height and mass are the patient's own
 */
public record Person(
    Sex sex, double heightCm, double massKg, boolean armsUp, String origin, boolean known) {
  private static final double REFERENCE_MAN_CM = 178.6;
  private static final double REFERENCE_MAN_KG = 73.2;
  private static final double REFERENCE_WOMAN_CM = 163;
  private static final double REFERENCE_WOMAN_KG = 60;

  public Person {
    if (!(heightCm >= 30 && heightCm <= 260 && massKg >= 1 && massKg <= 400)) {
      throw new IllegalArgumentException(
          "A person is 30 to 260 cm high and has a mass of 1 to 400 kg.");
    }
  }

  /** A person whose size is known. */
  public static Person of(Sex sex, double heightCm, double massKg) {
    return new Person(sex, heightCm, massKg, false, "Height and mass are the patient's.", true);
  }

  /**
   * In place of a person of unknown size: a man of 178.6 cm and 73.2 kg (openSkin's reference) or a
   * woman of 163 cm and 60 kg (ICRP publication 89).
   */
  public static Person reference(Sex sex) {
    double height = sex == Sex.MALE ? REFERENCE_MAN_CM : REFERENCE_WOMAN_CM;
    double mass = sex == Sex.MALE ? REFERENCE_MAN_KG : REFERENCE_WOMAN_KG;
    String origin =
        String.format(
            Locale.ROOT,
            "Height and mass are not known; a reference %s of %.1f cm and %.1f kg was taken.",
            sex == Sex.MALE ? "man" : "woman",
            height,
            mass);
    return new Person(sex, height, mass, false, origin, false);
  }

  /** The same with another reason for it. */
  public Person because(String newOrigin) {
    return new Person(sex, heightCm, massKg, armsUp, newOrigin, known);
  }

  public Person withArmsUp() {
    return new Person(sex, heightCm, massKg, true, origin, known);
  }
}
