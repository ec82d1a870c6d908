package org.arcdose.service.patient;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  private static final String IDENTITY = "identity";
  private static final String NOT_PATIENT = "notPatient";

  public IdentityPolicy {
    kept = Map.copyOf(kept);
    notPatientNames = List.copyOf(notPatientNames);
    notPatientIds = List.copyOf(notPatientIds);
  }

  /**
   * Reads the members {@code identity} and {@code notPatient} of the site's configuration; absent
   * ones mean that nothing is kept and nothing is told apart.
   *
   * @throws IllegalArgumentException with a sentence for the administrator
   */
  public static IdentityPolicy of(JsonObject configuration) {
    JsonObject notPatient = object(configuration, NOT_PATIENT, Set.of("names", "ids"));
    return new IdentityPolicy(
        kept(configuration), patterns(notPatient, "names"), patterns(notPatient, "ids"));
  }

  /** How a value is kept. */
  public Keep keep(Value value) {
    return kept.getOrDefault(value, Keep.NONE);
  }

  private static Map<Value, Keep> kept(JsonObject configuration) {
    Set<String> members = new TreeSet<>();
    for (Value value : Value.values()) {
      members.add(value.member);
    }
    JsonObject identity = object(configuration, IDENTITY, members);
    Map<Value, Keep> kept = new EnumMap<>(Value.class);
    for (Value value : Value.values()) {
      JsonValue keep = identity.get(value.member);
      if (keep != null) {
        kept.put(value, keep(value.member, keep));
      }
    }
    return kept;
  }

  private static Keep keep(String member, JsonValue value) {
    String text = value instanceof JsonString string ? string.getString() : "";
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "plain" -> Keep.PLAIN;
      case "hashed" -> Keep.HASHED;
      case "none" -> Keep.NONE;
      default ->
          throw new IllegalArgumentException(
              "identity." + member + " in the configuration is plain, hashed or none.");
    };
  }

  private static JsonObject object(JsonObject configuration, String name, Set<String> members) {
    JsonValue value = configuration.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
    if (!(value instanceof JsonObject object)) {
      throw new IllegalArgumentException(name + " in the configuration is an object.");
    }
    for (String member : object.keySet()) {
      if (!members.contains(member)) {
        throw new IllegalArgumentException(
            name + "." + member + " in the configuration is unknown. Known are " + members + ".");
      }
    }
    return object;
  }

  private static List<String> patterns(JsonObject notPatient, String name) {
    JsonValue value = notPatient.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY);
    if (value instanceof JsonArray array && array.stream().allMatch(JsonString.class::isInstance)) {
      return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
    throw new IllegalArgumentException(
        "notPatient." + name + " in the configuration is a list of patterns.");
  }
}
