package org.arcdose.service.dose;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arcdose.configuration.Section;
import org.arcdose.dose.Equipment;

/**
 * Tells which device made a report, whatever software it ran: by its Device Observer UID if that
 * can be trusted, else by maker, model, serial number and place.
 *
 * @param untrustedModels names of models whose observer UID says nothing, e.g. because all of them
 *     have the same
 */
public record DeviceIdentity(Set<String> untrustedModels) {
  public DeviceIdentity {
    untrustedModels = Set.copyOf(untrustedModels);
  }

  /** What the configuration says of observer UIDs. */
  public static DeviceIdentity of(Section configuration) {
    return new DeviceIdentity(Set.copyOf(configuration.texts("untrustedObserverUids")));
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
