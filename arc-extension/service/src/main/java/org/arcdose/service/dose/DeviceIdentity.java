package org.arcdose.service.dose;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.dose.Equipment;

/**
 * Tells which device made a report, whatever software it ran: by its Device Observer UID if that
 * can be trusted, else by maker, model, serial number and place.
 *
 * @param untrustedModels names of models whose observer UID says nothing, e.g. because all of them
 *     have the same
 */
public record DeviceIdentity(Set<String> untrustedModels) {
  private static final String MEMBER = "untrustedObserverUids";

  public DeviceIdentity {
    untrustedModels = Set.copyOf(untrustedModels);
  }

  /**
   * Reads member {@code untrustedObserverUids}, a list of model names, of the site's configuration.
   *
   * @throws IllegalArgumentException with a sentence for the administrator
   */
  public static DeviceIdentity of(JsonObject configuration) {
    JsonValue models = configuration.getOrDefault(MEMBER, JsonValue.EMPTY_JSON_ARRAY);
    if (models instanceof JsonArray array
        && array.stream().allMatch(JsonString.class::isInstance)) {
      return new DeviceIdentity(
          array.getValuesAs(JsonString.class).stream()
              .map(JsonString::getString)
              .collect(Collectors.toSet()));
    }
    throw new IllegalArgumentException(MEMBER + " in the configuration is a list of model names.");
  }

  /**
   * The text that is equal for reports of one device.
   *
   * @param studyInstanceUid some C-arms write it as their observer UID
   */
  public String of(Equipment equipment, String studyInstanceUid) {
    String uid = equipment.deviceObserverUid();
    boolean trusted =
        !uid.isEmpty()
            && !uid.equals(studyInstanceUid)
            && !untrustedModels.contains(equipment.manufacturerModelName());
    return trusted
        ? "uid " + uid
        : Stream.of(
                "is",
                equipment.manufacturer(),
                equipment.manufacturerModelName(),
                equipment.deviceSerialNumber(),
                equipment.stationName(),
                equipment.institutionName(),
                equipment.institutionalDepartmentName())
            .collect(Collectors.joining("\n"));
  }

  /** What a device is called until somebody names it. */
  static String nameOf(Equipment equipment) {
    return Stream.of(
            (equipment.institutionName() + " " + equipment.stationName()).strip(),
            equipment.manufacturerModelName(),
            equipment.manufacturer())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("Unnamed device");
  }
}
