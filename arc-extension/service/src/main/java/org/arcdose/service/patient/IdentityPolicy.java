package org.arcdose.service.patient;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.arcdose.configuration.Section;

/**
 * What the site keeps of who a patient is, and by which patterns it tells objects that are of no
 * patient (phantoms, tests).
 *
 * @param kept how each value is kept; a value that is not named is not kept
 * @param notPatientNames patterns of names, see {@link Glob}
 * @param notPatientIds patterns of Patient IDs
 */
public record IdentityPolicy(
    Map<Value, Keep> kept, List<String> notPatientNames, List<String> notPatientIds) {
  /** A value that tells who a patient is. */
  public enum Value {
    NAME("name"),
    ID("id"),
    BIRTH_DATE("birthDate"),
    ACCESSION_NUMBER("accessionNumber");

    private final String member;

    Value(String member) {
      this.member = member;
    }
  }

  /** How a value is kept. */
  public enum Keep {
    /** As it is. */
    PLAIN,
    /** As a keyed hash: equal values can be told, the value itself cannot. */
    HASHED,
    /** Not at all. */
    NONE
  }

  /** Nothing is kept. */
  public static final IdentityPolicy STRICT = new IdentityPolicy(Map.of(), List.of(), List.of());

  public IdentityPolicy {
    kept = Map.copyOf(kept);
    notPatientNames = List.copyOf(notPatientNames);
    notPatientIds = List.copyOf(notPatientIds);
  }

  /** What the configuration says of patients. */
  public static IdentityPolicy of(Section configuration) {
    Section identity = configuration.group("identity");
    Map<Value, Keep> kept = new EnumMap<>(Value.class);
    for (Value value : Value.values()) {
      Keep keep = Keep.valueOf(identity.choice(value.member).toUpperCase(Locale.ROOT));
      if (keep != Keep.NONE) {
        kept.put(value, keep);
      }
    }
    Section notPatient = configuration.group("notPatient");
    return new IdentityPolicy(kept, notPatient.texts("names"), notPatient.texts("ids"));
  }

  /** How a value is kept. */
  public Keep keep(Value value) {
    return kept.getOrDefault(value, Keep.NONE);
  }
}
