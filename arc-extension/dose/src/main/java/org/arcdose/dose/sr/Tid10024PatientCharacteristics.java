package org.arcdose.dose.sr;

import java.util.Optional;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
import org.arcdose.dose.DoseUnits;
import org.arcdose.dose.PatientCharacteristics;

/** Radiopharmaceutical Administration Patient Characteristics (PS3.16 TID 10024). */
final class Tid10024PatientCharacteristics {
  private Tid10024PatientCharacteristics() {}

  static PatientCharacteristics read(Section patient) {
    return new PatientCharacteristics(
        patient.quantity(NuclearConcepts.AGE, DoseUnits.YEAR),
        patient.code(NuclearConcepts.SEX),
        patient.quantity(NuclearConcepts.HEIGHT, DoseUnits.M),
        patient.quantity(NuclearConcepts.WEIGHT, DoseUnits.KG),
        patient.quantity(NuclearConcepts.SURFACE_AREA, DoseUnits.M2),
        below(patient, NuclearConcepts.SURFACE_AREA, NuclearConcepts.SURFACE_AREA_FORMULA),
        patient.quantity(NuclearConcepts.MASS_INDEX, DoseUnits.KG_PER_M2),
        below(patient, NuclearConcepts.MASS_INDEX, NuclearConcepts.EQUATION),
        patient.quantity(NuclearConcepts.GLUCOSE, DoseUnits.MMOL_PER_L),
        patient.quantity(NuclearConcepts.FASTING, DoseUnits.H),
        patient.quantity(NuclearConcepts.HYDRATION, DoseUnits.ML),
        patient.text(NuclearConcepts.RECENT_ACTIVITY),
        patient.quantity(NuclearConcepts.CREATININE, DoseUnits.MG_PER_DL),
        patient.quantity(NuclearConcepts.FILTRATION, DoseUnits.ML_PER_MIN),
        below(patient, NuclearConcepts.FILTRATION, DoseConcepts.MEASUREMENT_METHOD),
        below(patient, NuclearConcepts.FILTRATION, NuclearConcepts.EQUIVALENT_MEANING),
        patient.texts(NuclearConcepts.STATE));
  }

  private static Code below(Section patient, Concept value, Concept concept) {
    Optional<Section> section = patient.section(value);
    return section.map(of -> of.code(concept)).orElse(null);
  }
}
