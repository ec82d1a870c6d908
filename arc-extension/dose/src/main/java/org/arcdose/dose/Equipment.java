package org.arcdose.dose;

/**
 * The device that irradiated (PS3.3 C.7.5.1, PS3.16 TID 1002). Absent values are empty.
 *
 * @param deviceObserverUid Device Observer UID (121012, DCM)
 */
public record Equipment(
    String manufacturer,
    String manufacturerModelName,
    String stationName,
    String institutionName,
    String institutionalDepartmentName,
    String deviceSerialNumber,
    String softwareVersions,
    String deviceObserverUid) {}
