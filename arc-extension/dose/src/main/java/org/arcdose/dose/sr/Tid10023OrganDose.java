package org.arcdose.dose.sr;

import org.arcdose.dicom.Code;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.OrganDose;

/** Organ Dose (PS3.16 TID 10023). */
final class Tid10023OrganDose {
  private Tid10023OrganDose() {}

  static OrganDose read(Section organ) {
    return new OrganDose(
        organ.code(NuclearConcepts.FINDING_SITE),
        laterality(organ),
        organ.quantity(NuclearConcepts.MASS, DoseUnits.G),
        organ
            .section(NuclearConcepts.MASS)
            .map(mass -> mass.text(DoseConcepts.MEASUREMENT_METHOD))
            .orElse(null),
        organ.quantity(NuclearConcepts.ORGAN_DOSE, DoseUnits.MGY),
        organ
            .section(NuclearConcepts.ORGAN_DOSE)
            .map(dose -> dose.text(DoseConcepts.REFERENCE_AUTHORITY))
            .orElse(null));
  }

  /** Beside the site as the template has it, or a child of it. */
  private static Code laterality(Section organ) {
    Code beside = organ.code(NuclearConcepts.LATERALITY);
    return beside != null
        ? beside
        : organ
            .section(NuclearConcepts.FINDING_SITE)
            .map(site -> site.code(NuclearConcepts.LATERALITY))
            .orElse(null);
  }
}
