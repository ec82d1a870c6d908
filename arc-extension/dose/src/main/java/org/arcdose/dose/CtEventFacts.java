package org.arcdose.dose;

import java.time.LocalDateTime;
import org.arcdose.dicom.Code;

/**
 * What a CT acquisition was (PS3.16 TID 10013). Null: not in the report.
 *
 * @param irradiationEventUid (113769, DCM)
 * @param label Irradiation Event Label (113605, DCM)
 * @param labelType what the label is taken from (113606, DCM)
 * @param startedAt DateTime Started (111526, DCM), local time of the device
 * @param acquisitionProtocol (125203, DCM)
 * @param targetRegion (123014, DCM)
 * @param acquisitionType CT Acquisition Type (113820, DCM)
 * @param procedureContext (408730004, SCT): with contrast or without
 * @param reconstructionAlgorithms (113961, DCM), meanings separated by a comma
 * @param repeated Is Repeated Acquisition (128551, DCM)
 * @param repeatReason Reason for Repeating Acquisition (128552, DCM)
 * @param modulationType X-Ray Modulation Type (113842, DCM), with Siemens from the comment
 * @param comment (121106, DCM)
 */
public record CtEventFacts(
    String irradiationEventUid,
    String label,
    Code labelType,
    LocalDateTime startedAt,
    String acquisitionProtocol,
    Code targetRegion,
    Code acquisitionType,
    Code procedureContext,
    String reconstructionAlgorithms,
    Boolean repeated,
    Code repeatReason,
    String modulationType,
    String comment) {
  /** Of an acquisition nothing is known of. */
  public static final CtEventFacts NONE =
      new CtEventFacts(
          null, null, null, null, null, null, null, null, null, null, null, null, null);

  /** Of an image. */
  public static CtEventFacts ofImage(
      String irradiationEventUid,
      LocalDateTime startedAt,
      String acquisitionProtocol,
      Code targetRegion,
      Code acquisitionType,
      String modulationType) {
    return new CtEventFacts(
        irradiationEventUid,
        null,
        null,
        startedAt,
        acquisitionProtocol,
        targetRegion,
        acquisitionType,
        null,
        null,
        null,
        null,
        modulationType,
        null);
  }
}
