package org.arcdose.dose.sr;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.GlandularAccumulatedDose;
import org.arcdose.dose.Modality;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.ProjectionIrradiationEvent;

/**
 * Which kind of study a report is about. What the report says of the procedure and of the device
 * decides; where it says nothing, a projection report with any fluoroscopy in it is RF, else DX.
 *
 * @param fluoroscopy whether there is any, by event types, totals and fluoro time
 */
record ModalityDecision(Modality modality, boolean fluoroscopy) {

  static ModalityDecision of(
      Section root,
      Tid10011CtRadiationDose ct,
      Tid10001ProjectionDose projection,
      List<VendorQuirk> quirks,
      String model) {
    boolean fluoroscopy = hasFluoroscopy(projection);
    return new ModalityDecision(
        modality(root, ct, projection, fluoroscopy, quirks, model), fluoroscopy);
  }

  private static Modality modality(
      Section root,
      Tid10011CtRadiationDose ct,
      Tid10001ProjectionDose projection,
      boolean fluoroscopy,
      List<VendorQuirk> quirks,
      String model) {
    if (!ct.isEmpty()) {
      return Modality.CT;
    }
    if (is(root.code(DoseConcepts.PROCEDURE_REPORTED), ProjectionConcepts.MAMMOGRAPHY)
        || hasGlandularDose(projection)) {
      return Modality.MG;
    }
    if (quirks.stream().anyMatch(quirk -> quirk.namesWrongDeviceType(model))) {
      return Modality.RF;
    }
    return ofDeviceType(root).orElse(fluoroscopy ? Modality.RF : Modality.DX);
  }

  /** A total of zero does not make a report one of mammography: some list every total there is. */
  private static boolean hasGlandularDose(Tid10001ProjectionDose projection) {
    return Stream.concat(
            projection.glandularTotals().stream()
                .map(GlandularAccumulatedDose::averageGlandularDoseMgy),
            projection.events().stream().map(event -> event.dose().averageGlandularDoseMgy()))
        .anyMatch(value -> value != null && value.signum() > 0);
  }

  private static Optional<Modality> ofDeviceType(Section root) {
    Code type = root.code(DoseConcepts.DEVICE_TYPE);
    if (is(type, ProjectionConcepts.FLUOROSCOPY_GUIDED)) {
      return Optional.of(Modality.RF);
    }
    return is(type, ProjectionConcepts.INTEGRATED) || is(type, ProjectionConcepts.CASSETTE_BASED)
        ? Optional.of(Modality.DX)
        : Optional.empty();
  }

  private static boolean hasFluoroscopy(Tid10001ProjectionDose projection) {
    return projection.totals().stream().anyMatch(ModalityDecision::hasFluoroscopy)
        || projection.events().stream().anyMatch(ModalityDecision::isFluoroscopy);
  }

  private static boolean hasFluoroscopy(ProjectionAccumulatedDose total) {
    return Stream.of(total.fluoroDoseAreaProductGym2(), total.fluoroTimeS())
        .anyMatch(value -> value != null && value.signum() > 0);
  }

  static boolean isFluoroscopy(ProjectionIrradiationEvent event) {
    return is(event.facts().eventType(), ProjectionConcepts.FLUOROSCOPY);
  }

  private static boolean is(Code code, Concept concept) {
    return concept.matches(code) || concept.matchesMeaning(code);
  }
}
