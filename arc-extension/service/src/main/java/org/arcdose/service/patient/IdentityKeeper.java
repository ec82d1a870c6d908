package org.arcdose.service.patient;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.dose.PatientIdentity;
import org.arcdose.service.patient.IdentityPolicy.Keep;
import org.arcdose.service.patient.IdentityPolicy.Value;

/** Turns who a patient is into what the site keeps of it. */
public final class IdentityKeeper {
  private final SiteHash hash;
  private final IdentityPolicy policy;
  private final List<Glob> notPatientNames;
  private final List<Glob> notPatientIds;

  /**
   * @param siteKey secret of the site; with another one every hash is another
   */
  public IdentityKeeper(byte[] siteKey, IdentityPolicy policy) {
    this.hash = new SiteHash(siteKey);
    this.policy = policy;
    this.notPatientNames = policy.notPatientNames().stream().map(Glob::new).toList();
    this.notPatientIds = policy.notPatientIds().stream().map(Glob::new).toList();
  }

  /** What is kept of one object's patient. */
  public KeptIdentity keep(PatientIdentity patient, String accessionNumber) {
    Set<Value> hashed = EnumSet.noneOf(Value.class);
    String birthDate = patient.birthDate() == null ? "" : patient.birthDate().toString();
    return new KeptIdentity(
        patient.patientId().isEmpty()
            ? ""
            : hash.of(patient.issuerOfPatientId(), patient.patientId()),
        keep(Value.NAME, patient.name(), hashed),
        keep(Value.ID, patient.patientId(), hashed),
        keep(Value.BIRTH_DATE, birthDate, hashed),
        keep(Value.ACCESSION_NUMBER, accessionNumber, hashed),
        hashed,
        notPatient(patient));
  }

  private String keep(Value what, String value, Set<Value> hashed) {
    Keep keep = value.isEmpty() ? Keep.NONE : policy.keep(what);
    if (keep == Keep.HASHED) {
      hashed.add(what);
    }
    return switch (keep) {
      case PLAIN -> value;
      // Not the hash that is the patient key: that one would tell what is hashed here.
      case HASHED -> hash.of("\0" + what.name(), value);
      case NONE -> "";
    };
  }

  private String notPatient(PatientIdentity patient) {
    List<String> matched = new ArrayList<>();
    matching(notPatientIds, Stream.of(patient.patientId()), "IDs: ", matched);
    matching(notPatientNames, spellings(patient.name()), "Names: ", matched);
    return String.join(" | ", matched);
  }

  private static void matching(
      List<Glob> patterns, Stream<String> values, String label, List<String> matched) {
    List<String> written = values.filter(value -> !value.isEmpty()).toList();
    List<String> found =
        patterns.stream()
            .filter(pattern -> written.stream().anyMatch(pattern::matches))
            .map(Glob::text)
            .toList();
    if (!found.isEmpty()) {
      matched.add(label + String.join(", ", found));
    }
  }

  /** As DICOM writes a name and as people do: Family^Given, "Family, Given", "Given Family". */
  private static Stream<String> spellings(String name) {
    String[] parts = name.split("=", 2)[0].split("\\^", -1);
    if (parts.length < 2 || parts[1].isEmpty()) {
      return Stream.of(name, parts[0]);
    }
    return Stream.of(name, parts[0] + ", " + parts[1], parts[1] + " " + parts[0]);
  }
}
