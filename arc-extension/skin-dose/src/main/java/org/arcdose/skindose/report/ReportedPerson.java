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

  /** Of what is known: a mass alone goes with the reference height, a height alone with its BMI. */
  public static Person of(Sex sex, OptionalDouble heightM, OptionalDouble massKg) {
    Person reference = Person.reference(sex);
    double height = heightM.orElse(reference.heightCm() / CM_PER_M) * CM_PER_M;
    double relative = height / reference.heightCm();
    double mass = massKg.orElse(reference.massKg() * relative * relative);
    if ((heightM.isEmpty() && massKg.isEmpty()) || !plausible(height, mass)) {
      return reference;
    }
    String missing = heightM.isEmpty() ? "height" : massKg.isEmpty() ? "mass" : "";
    return missing.isEmpty()
        ? Person.of(sex, height, mass)
        : new Person(
            sex,
            height,
            mass,
            false,
            "The " + missing + " is not known and was taken from a reference person.",
            false);
  }

  private static boolean plausible(double heightCm, double massKg) {
    return heightCm >= 30 && heightCm <= 260 && massKg >= 1 && massKg <= 400;
  }

  private static OptionalDouble value(BigDecimal number) {
    return number == null || number.signum() <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(number.doubleValue());
  }
}
