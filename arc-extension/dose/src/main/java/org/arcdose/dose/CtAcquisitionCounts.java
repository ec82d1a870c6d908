package org.arcdose.dose;

import java.util.List;
import org.arcdose.dicom.sr.Concept;

/**
 * How many CT acquisitions of a report are of each type: CT Acquisition Type (113820, DCM), CID
 * 10013. Counted from the events, not written by the device.
 *
 * @param sequenced Sequenced Acquisition (113804, DCM): axial
 * @param spiral Spiral Acquisition (116152004, SCT; also P5-08001, C0860888)
 * @param stationary Stationary Acquisition (113806, DCM), e.g. bolus tracking
 * @param constantAngle Constant Angle Acquisition (113805, DCM): localisers
 * @param free Free Acquisition (113807, DCM)
 * @param coneBeam Cone Beam Acquisition (702569007, SCT)
 * @param other of another type or none
 */
public record CtAcquisitionCounts(
    int sequenced,
    int spiral,
    int stationary,
    int constantAngle,
    int free,
    int coneBeam,
    int other) {
  private static final List<Concept> TYPES =
      List.of(
          Concept.of("113804", "DCM", "Sequenced Acquisition"),
          Concept.of("116152004", "SCT", "Spiral Acquisition"),
          Concept.of("113806", "DCM", "Stationary Acquisition"),
          Concept.of("113805", "DCM", "Constant Angle Acquisition"),
          Concept.of("113807", "DCM", "Free Acquisition"),
          Concept.of("702569007", "SCT", "Cone Beam Acquisition"));

  /** Of acquisitions, e.g. of all reports of a study. */
  public static CtAcquisitionCounts of(List<CtIrradiationEvent> events) {
    int[] counts = new int[TYPES.size() + 1];
    events.forEach(event -> counts[type(event)]++);
    return new CtAcquisitionCounts(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
  }

  private static int type(CtIrradiationEvent event) {
    for (int i = 0; i < TYPES.size(); i++) {
      Concept type = TYPES.get(i);
      if (type.matches(event.facts().acquisitionType())
          || type.matchesMeaning(event.facts().acquisitionType())) {
        return i;
      }
    }
    return TYPES.size();
  }
}
