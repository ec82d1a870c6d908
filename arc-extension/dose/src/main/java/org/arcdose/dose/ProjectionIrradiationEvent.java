package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.arcdose.dicom.Code;

/**
 * Irradiation Event X-Ray Data (113706, DCM; PS3.16 TID 10003). Null: not in the report. Where the
 * report lists one value per pulse, the mean over the pulses with radiation stands here.
 *
 * @param irradiationEventUid (113769, DCM)
 * @param acquisitionPlane (113764, DCM)
 * @param startedAt DateTime Started (111526, DCM), local time of the device
 * @param eventType Irradiation Event Type (113721, DCM)
 * @param acquisitionProtocol (125203, DCM)
 * @param targetRegion (123014, DCM)
 * @param laterality of the anatomical structure or the breast
 * @param imageView (111031, DCM)
 * @param doseAreaProductGym2 Dose Area Product (122130, DCM) in Gy.m2
 * @param doseRpGy Dose (RP) (113738, DCM) in Gy
 * @param averageGlandularDoseMgy (111631, DCM) in mGy
 * @param kvp (113733, DCM) in kV
 * @param tubeCurrentMa X-Ray Tube Current (113734, DCM) in mA
 * @param exposureTimeMs (113824, DCM) in ms; if the report has none, pulse width (113793, DCM)
 *     times number of pulses
 * @param exposureUas Exposure (113736, DCM) in uA.s
 * @param irradiationDurationS (113742, DCM) in s
 * @param pulses Number of Pulses (113768, DCM), with Philips Allura the number of frames
 * @param primaryAngleDeg Positioner Primary Angle (112011, DCM) in degree
 * @param secondaryAngleDeg Positioner Secondary Angle (112012, DCM) in degree
 * @param compressionThicknessMm (111633, DCM) in mm
 * @param comment (121106, DCM)
 */
public record ProjectionIrradiationEvent(
    String irradiationEventUid,
    Code acquisitionPlane,
    LocalDateTime startedAt,
    Code eventType,
    String acquisitionProtocol,
    Code targetRegion,
    Code laterality,
    Code imageView,
    BigDecimal doseAreaProductGym2,
    BigDecimal doseRpGy,
    BigDecimal averageGlandularDoseMgy,
    BigDecimal kvp,
    BigDecimal tubeCurrentMa,
    BigDecimal exposureTimeMs,
    BigDecimal exposureUas,
    BigDecimal irradiationDurationS,
    BigDecimal pulses,
    BigDecimal primaryAngleDeg,
    BigDecimal secondaryAngleDeg,
    BigDecimal compressionThicknessMm,
    String comment) {}
