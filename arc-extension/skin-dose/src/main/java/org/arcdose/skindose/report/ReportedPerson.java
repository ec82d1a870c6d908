package org.arcdose.skindose.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.arcdose.dose.PatientFacts;
import org.arcdose.skindose.phantom.Person;
import org.arcdose.skindose.phantom.Sex;

/** The patient's size as a report has it; what it has not is taken from a reference person. */
public final class ReportedPerson {
  private static final double CM_PER_M = 100;
  private static final double CHILD_CM = 140;
  private static final double NEWBORN_CM = 60;
  private static final double CHILDS_INDEX = 16;

  private ReportedPerson() {}

  /**
   * Of a report, but for what is known better.
   *
   * @param sex null: as the report has it, male if it has none
   */
  public static Person of(
      PatientFacts patient, Sex sex, OptionalDouble heightM, OptionalDouble massKg) {
    boolean female = patient.sex().toUpperCase(Locale.ROOT).startsWith("F");
    return of(
        sex != null ? sex : female ? Sex.FEMALE : Sex.MALE,
        heightM.isPresent() ? heightM : value(patient.sizeM()),
        massKg.isPresent() ? massKg : value(patient.weightKg()));
  }

  /**
   * Of what is known. What is missing goes with the reference person's body mass index, for people
   * below 140 cm and for masses that are too low for it with a child's, about 16 kg/m2 from two to
   * ten years (CDC growth charts, 2000).
   */
  public static Person of(Sex sex, OptionalDouble heightM, OptionalDouble massKg) {
    Person reference = Person.reference(sex);
    if (heightM.isEmpty() && massKg.isEmpty()) {
      return reference;
    }
    double index = massIndex(reference.massKg(), reference.heightCm());
    double height =
        heightM.isPresent()
            ? heightM.getAsDouble() * CM_PER_M
            : Math.min(
                reference.heightCm(), CM_PER_M * Math.sqrt(massKg.getAsDouble() / CHILDS_INDEX));
    double metres = height / CM_PER_M;
    double mass = massKg.orElse(metres * metres * (height < CHILD_CM ? CHILDS_INDEX : index));
    if (!plausible(height, mass)) {
      return reference.because(
          String.format(
              Locale.ROOT,
              "%.1f cm and %.1f kg are not those of a person; a reference %s of %.1f cm and %.1f kg"
                  + " was taken.",
              height,
              mass,
              sex == Sex.MALE ? "man" : "woman",
              reference.heightCm(),
              reference.massKg()));
    }
    String missing = heightM.isEmpty() ? "height" : massKg.isEmpty() ? "mass" : "";
    return missing.isEmpty()
        ? Person.of(sex, height, mass)
        : new Person(
            sex,
            height,
            mass,
            false,
            "The " + missing + " is not known and was taken from the " + known(missing) + ".",
            false);
  }

  private static String known(String missing) {
    return missing.equals("height") ? "mass" : "height";
  }

  /** Within these the body is one whose parts do not run into each other. */
  private static boolean plausible(double heightCm, double massKg) {
    double index = massIndex(massKg, heightCm);
    return heightCm >= 40
        && heightCm <= 260
        && massKg <= 400
        && index >= 7
        && index <= (heightCm < NEWBORN_CM ? 21 : heightCm < CHILD_CM ? 30 : 75);
  }

  private static double massIndex(double massKg, double heightCm) {
    double metres = heightCm / CM_PER_M;
    return massKg / (metres * metres);
  }

  private static OptionalDouble value(BigDecimal number) {
    return number == null || number.signum() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(number.doubleValue());
  }
}
