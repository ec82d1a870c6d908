package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * The X-ray source during an irradiation event (PS3.16 TID 10003B). Null: not in the report. Where
 * the report gives a value more than once, the mean of those that are not zero stands here and all
 * of them in {@link XRaySourceSeries}.
 *
 * @param kvp (113733, DCM) in kV
 * @param tubeCurrentMa X-Ray Tube Current (113734, DCM) in mA
 * @param averageTubeCurrentMa Average X-Ray Tube Current (113767, DCM) in mA; if the report has
 *     none, the mean of the tube currents
 * @param exposureTimeMs (113824, DCM, formerly 113735) in ms; if the report has none, pulse width
 *     times number of pulses
 * @param exposureUas Exposure (113736, DCM) in uA.s
 * @param pulseWidthMs (113793, DCM) in ms
 * @param pulses Number of Pulses (113768, DCM), with Philips the number of frames
 * @param pulseRatePerS (113791, DCM) in 1/s
 * @param irradiationDurationS (113742, DCM) in s
 * @param fluoroMode (113732, DCM)
 * @param fluoroFlavour the maker's name of the dose level chosen, e.g. "Low"
 * @param focalSpotMm Focal Spot Size (113766, DCM) in mm
 * @param anodeTargetMaterial (111632, DCM)
 * @param collimatedFieldAreaM2 (113790, DCM) at the image receptor in m2
 * @param collimatedFieldHeightMm (113788, DCM) at the image receptor in mm
 * @param collimatedFieldWidthMm (113789, DCM) at the image receptor in mm
 * @param imageIntensifierFieldMm diameter or diagonal of the field of the image receptor in mm
 * @param exposureControlMode Exposure Control Mode (0018,7060) of an image, e.g. AUTOMATIC
 */
public record XRaySource(
    BigDecimal kvp,
    BigDecimal tubeCurrentMa,
    BigDecimal averageTubeCurrentMa,
    BigDecimal exposureTimeMs,
    BigDecimal exposureUas,
    BigDecimal pulseWidthMs,
    BigDecimal pulses,
    BigDecimal pulseRatePerS,
    BigDecimal irradiationDurationS,
    Code fluoroMode,
    String fluoroFlavour,
    BigDecimal focalSpotMm,
    Code anodeTargetMaterial,
    BigDecimal collimatedFieldAreaM2,
    BigDecimal collimatedFieldHeightMm,
    BigDecimal collimatedFieldWidthMm,
    BigDecimal imageIntensifierFieldMm,
    String exposureControlMode) {
  /** Of an event the report says nothing of. */
  public static final XRaySource NONE =
      new XRaySource(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null);
}
