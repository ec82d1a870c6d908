package org.arcdose.dose;

/**
 * The device that irradiated, from the header (PS3.3 C.7.5.1) and, where that has nothing, from the
 * device observer of the report (PS3.16 TID 1004). Absent values are empty.
 *
 * @param softwareVersions several are separated by a comma
 * @param deviceObserverUid Device Observer UID (121012, DCM)
 * @param details never null
 */
public record Equipment(
    String manufacturer,
    String manufacturerModelName,
    String stationName,
    String institutionName,
    String institutionalDepartmentName,
    String deviceSerialNumber,
    String softwareVersions,
    String deviceObserverUid,
    EquipmentDetails details) {
  public Equipment {
    details = details == null ? EquipmentDetails.NONE : details;
  }

  /** The same device with other details. */
  public Equipment with(EquipmentDetails other) {
    return new Equipment(
        manufacturer,
        manufacturerModelName,
        stationName,
        institutionName,
        institutionalDepartmentName,
        deviceSerialNumber,
        softwareVersions,
        deviceObserverUid,
        other);
  }
}
