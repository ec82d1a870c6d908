package org.arcdose.service.view;

import java.time.LocalDate;

/**
 * One device.
 *
 * @param modality RF or DX if staff say what its projection studies are, else empty
 * @param softwareVersions of the version seen last
 * @param reports number of dose reports that count
 * @param lastStudy date of the latest study, null if unknown
 */
public record DeviceRow(
    long id,
    String displayName,
    String modality,
    String manufacturer,
    String manufacturerModelName,
    String stationName,
    String institutionName,
    String institutionalDepartmentName,
    String deviceSerialNumber,
    String softwareVersions,
    String deviceObserverUid,
    long reports,
    LocalDate lastStudy) {}
