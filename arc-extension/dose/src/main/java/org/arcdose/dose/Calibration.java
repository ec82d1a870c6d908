package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.arcdose.dicom.Code;

/**
 * Calibration (122505, DCM) of the dose display of one plane (PS3.16 TID 10002). Null: not in the
 * report.
 *
 * @param acquisitionPlane (113764, DCM) of the accumulated dose it belongs to
 * @param doseMeasurementDevice (113794, DCM)
 * @param calibratedAt Calibration DateTime (113723, DCM), local time of the device
 * @param factor Calibration Factor (122322, DCM)
 * @param uncertaintyPercent Calibration Uncertainty (113763, DCM) in percent
 * @param responsibleParty (113724, DCM)
 * @param protocol Calibration Protocol (113720, DCM)
 */
public record Calibration(
    Code acquisitionPlane,
    Code doseMeasurementDevice,
    LocalDateTime calibratedAt,
    BigDecimal factor,
    BigDecimal uncertaintyPercent,
    String responsibleParty,
    String protocol) {
  /** Of one the report says nothing of. */
  public static final Calibration NONE = new Calibration(null, null, null, null, null, null, null);
}
