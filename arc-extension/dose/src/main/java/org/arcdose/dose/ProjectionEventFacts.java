package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.arcdose.dicom.Code;

/**
 * What an irradiation event of projection X-ray was (PS3.16 TID 10003). Null: not in the report.
 *
 * @param irradiationEventUid (113769, DCM)
 * @param acquisitionPlane (113764, DCM)
 * @param startedAt DateTime Started (111526, DCM), local time of the device
 * @param eventType Irradiation Event Type (113721, DCM)
 * @param acquisitionProtocol (125203, DCM)
 * @param label Irradiation Event Label (113605, DCM)
 * @param labelType (113606, DCM)
 * @param targetRegion (123014, DCM)
 * @param anatomicalStructure (91723000, SCT)
 * @param laterality of the anatomical structure or the target region
 * @param imageView (111031, DCM)
 * @param projectionEponymousName (113946, DCM), e.g. Towne
 * @param patientTableRelationship (113745, DCM), e.g. headfirst
 * @param patientOrientation (113743, DCM), e.g. recumbent
 * @param patientOrientationModifier (113744, DCM), e.g. supine
 * @param patientEquivalentThicknessMm (111638, DCM) in mm
 * @param breastComposition (111006, DCM)
 * @param fibroglandularTissuePercent Percent Fibroglandular Tissue (111046, DCM) in percent
 * @param comment (121106, DCM)
 */
public record ProjectionEventFacts(
    String irradiationEventUid,
    Code acquisitionPlane,
    LocalDateTime startedAt,
    Code eventType,
    String acquisitionProtocol,
    String label,
    Code labelType,
    Code targetRegion,
    Code anatomicalStructure,
    Code laterality,
    Code imageView,
    Code projectionEponymousName,
    Code patientTableRelationship,
    Code patientOrientation,
    Code patientOrientationModifier,
    BigDecimal patientEquivalentThicknessMm,
    Code breastComposition,
    BigDecimal fibroglandularTissuePercent,
    String comment) {
  /** Of an event the report says nothing of. */
  public static final ProjectionEventFacts NONE =
      new ProjectionEventFacts(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null, null);

  /** The same of another event. */
  public ProjectionEventFacts of(String otherEventUid) {
    return new ProjectionEventFacts(
        otherEventUid,
        acquisitionPlane,
        startedAt,
        eventType,
        acquisitionProtocol,
        label,
        labelType,
        targetRegion,
        anatomicalStructure,
        laterality,
        imageView,
        projectionEponymousName,
        patientTableRelationship,
        patientOrientation,
        patientOrientationModifier,
        patientEquivalentThicknessMm,
        breastComposition,
        fibroglandularTissuePercent,
        comment);
  }
}
