package org.arcdose.dose.sr;

import java.util.List;
import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.SizeSpecificDose;

/** The size specific dose estimates of a CT acquisition (PS3.16 TID 10013, CP-1222, CP-1525). */
final class CtSizeSpecificDose {
  private CtSizeSpecificDose() {}

  static List<SizeSpecificDose> read(Section dose) {
    return dose.sections(CtConcepts.SSDE).stream().map(CtSizeSpecificDose::estimate).toList();
  }

  private static SizeSpecificDose estimate(Section estimate) {
    Optional<Section> diameter = estimate.section(CtConcepts.WATER_DIAMETER);
    return new SizeSpecificDose(
        estimate.ownQuantity(DoseUnits.MGY),
        estimate.code(DoseConcepts.MEASUREMENT_METHOD),
        estimate.quantity(CtConcepts.LATERAL, DoseUnits.MM),
        estimate.quantity(CtConcepts.ANTERIOR_POSTERIOR, DoseUnits.MM),
        estimate.quantity(CtConcepts.EFFECTIVE_DIAMETER, DoseUnits.MM),
        estimate.quantity(CtConcepts.WATER_DIAMETER, DoseUnits.MM),
        diameter.map(CtSizeSpecificDose::method).orElse(null),
        diameter.map(of -> of.signed(CtConcepts.WATER_DIAMETER_Z, DoseUnits.MM)).orElse(null));
  }

  private static Code method(Section diameter) {
    Code method = diameter.code(CtConcepts.WATER_DIAMETER_METHOD);
    return method == null ? diameter.code(DoseConcepts.MEASUREMENT_METHOD) : method;
  }
}
