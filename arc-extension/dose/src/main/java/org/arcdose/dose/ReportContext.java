package org.arcdose.dose;

import java.time.LocalDateTime;
import org.arcdose.dicom.Code;

/**
 * What a report says of itself and of the procedure (PS3.16 TID 10001 and 10011). Null: not in the
 * report; an image has none of it.
 *
 * @param procedureReported (121058, DCM)
 * @param intent Has Intent (363703001, SCT) of the procedure
 * @param acquisitionDeviceType (122142, DCM)
 * @param scopeOfAccumulation (113705, DCM)
 * @param sourceOfDoseInformation (113854, DCM), the first one
 * @param irradiationStart Start of X-ray Irradiation (113809, DCM), local time of the device
 * @param irradiationEnd End of X-ray Irradiation (113810, DCM), local time of the device
 * @param comment (121106, DCM)
 * @param sourceDataAvailable X-Ray Source Data Available (113943, DCM)
 * @param mechanicalDataAvailable X-Ray Mechanical Data Available (113944, DCM)
 * @param detectorDataAvailable X-Ray Detector Data Available (113945, DCM)
 */
public record ReportContext(
    Code procedureReported,
    Code intent,
    Code acquisitionDeviceType,
    Code scopeOfAccumulation,
    Code sourceOfDoseInformation,
    LocalDateTime irradiationStart,
    LocalDateTime irradiationEnd,
    String comment,
    Code sourceDataAvailable,
    Code mechanicalDataAvailable,
    Code detectorDataAvailable) {
  /** Of an object that says nothing of it. */
  public static final ReportContext NONE =
      new ReportContext(null, null, null, null, null, null, null, null, null, null, null);

  /** Of a report that says no more than when the irradiation was. */
  public static ReportContext ofPeriod(LocalDateTime start, LocalDateTime end) {
    return new ReportContext(null, null, null, null, null, start, end, null, null, null, null);
  }
}
