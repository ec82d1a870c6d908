package org.arcdose.service.patient;

import java.util.Objects;
import java.util.Set;
import org.arcdose.service.patient.IdentityPolicy.Value;

/**
 * What is kept of who a patient is. What is not kept is empty.
 *
 * @param patientKey stands for the patient at this site; empty if the object has no Patient ID, for
 *     all nameless patients are not one patient
 * @param birthDate ISO 8601, or a hash
 * @param hashed the values that are hashes
 * @param notPatient the patterns that say that this is no patient, empty if none does
 */
public record KeptIdentity(
    String patientKey,
    String name,
    String id,
    String birthDate,
    String accessionNumber,
    Set<Value> hashed,
    String notPatient) {
  public KeptIdentity {
    Objects.requireNonNull(patientKey, "patientKey");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(birthDate, "birthDate");
    Objects.requireNonNull(accessionNumber, "accessionNumber");
    Objects.requireNonNull(notPatient, "notPatient");
    hashed = Set.copyOf(hashed);
  }

  @Override
  public String toString() {
    return "KeptIdentity[not printed]";
  }
}
