package org.arcdose.dose;

import java.util.List;
import java.util.Objects;

/**
 * What an object says of nuclear medicine.
 *
 * @param administrations in the order of the object
 * @param petSeries the series a PET image belongs to; one at most in one object
 * @param patient the patient at the administration
 */
public record NuclearMedicine(
    List<RadiopharmaceuticalAdministration> administrations,
    List<PetSeries> petSeries,
    PatientCharacteristics patient) {
  /** Of an object that is not of nuclear medicine. */
  public static final NuclearMedicine NONE =
      new NuclearMedicine(List.of(), List.of(), PatientCharacteristics.NONE);

  public NuclearMedicine {
    administrations = List.copyOf(administrations);
    petSeries = List.copyOf(petSeries);
    patient = Objects.requireNonNullElse(patient, PatientCharacteristics.NONE);
  }
}
