package org.arcdose.dose;

import java.util.Objects;

/**
 * Who the patient is, kept apart from the report and never printed.
 *
 * @param patientId Patient ID (0010,0020), empty if absent
 * @param issuerOfPatientId (0010,0021), empty if absent
 */
public record PatientIdentity(String patientId, String issuerOfPatientId) {
  public PatientIdentity {
    Objects.requireNonNull(patientId, "patientId");
    Objects.requireNonNull(issuerOfPatientId, "issuerOfPatientId");
  }

  @Override
  public String toString() {
    return "PatientIdentity[not printed]";
  }
}
