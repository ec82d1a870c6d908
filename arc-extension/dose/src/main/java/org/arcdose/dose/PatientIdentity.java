package org.arcdose.dose;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who the patient is, kept apart from the report and never printed.
 *
 * @param patientId Patient ID (0010,0020), empty if absent
 * @param issuerOfPatientId (0010,0021), empty if absent
 * @param name (0010,0010) as DICOM writes it, empty if absent
 * @param birthDate (0010,0030), null if absent
 */
public record PatientIdentity(
    String patientId, String issuerOfPatientId, String name, LocalDate birthDate) {
  public PatientIdentity {
    Objects.requireNonNull(patientId, "patientId");
    Objects.requireNonNull(issuerOfPatientId, "issuerOfPatientId");
    Objects.requireNonNull(name, "name");
  }

  @Override
  public String toString() {
    return "PatientIdentity[not printed]";
  }
}
