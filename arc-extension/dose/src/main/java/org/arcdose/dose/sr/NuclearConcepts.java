package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import org.arcdose.dicom.sr.Concept;

/** Concept names of the radiopharmaceutical templates (PS3.16 TID 10021 to 10024). */
final class NuclearConcepts {
  static final Concept REPORT = dcm("113500", "Radiopharmaceutical Radiation Dose Report");
  static final Concept ASSOCIATED_PROCEDURE = sct("363589002", "Associated Procedure");
  static final Concept ADMINISTRATION = dcm("113502", "Radiopharmaceutical Administration");

  static final Concept AGENT = sct("349358000", "Radiopharmaceutical agent");
  static final Concept RADIONUCLIDE = sct("89457008", "Radionuclide");
  static final Concept HALF_LIFE = sct("304283002", "Radionuclide Half Life");
  static final Concept SPECIFIC_ACTIVITY = dcm("123007", "Radiopharmaceutical Specific Activity");
  static final Concept EVENT_UID = dcm("113503", "Radiopharmaceutical Administration Event UID");
  static final Concept EXTRAVASATION_SYMPTOMS = dcm("113505", "Intravenous Extravasation Symptoms");
  static final Concept EXTRAVASATION_ACTIVITY = dcm("113506", "Estimated Extravasation Activity");
  static final Concept START = dcm("123003", "Radiopharmaceutical Start DateTime");
  static final Concept STOP = dcm("123004", "Radiopharmaceutical Stop DateTime");
  static final Concept ADMINISTERED_ACTIVITY = dcm("113507", "Administered activity");
  static final Concept VOLUME = dcm("123005", "Radiopharmaceutical Volume");
  static final Concept PRE_ACTIVITY = dcm("113508", "Pre-Administration Measured Activity");
  static final Concept POST_ACTIVITY = dcm("113509", "Post-Administration Measured Activity");
  static final Concept DEVICE = dcm("113540", "Activity Measurement Device");
  static final Concept ROUTE = sct("410675002", "Route of administration");
  static final Concept SITE = sct("272737002", "Site of");
  static final Concept LATERALITY = sct("272741003", "Laterality");
  static final Concept BRAND = dcm("111529", "Brand Name");
  static final Concept DISPENSE_UNIT =
      dcm("113511", "Radiopharmaceutical Dispense Unit Identifier");
  static final Concept LOT = dcm("113512", "Radiopharmaceutical Lot Identifier");
  static final Concept REAGENT_VIAL = dcm("113513", "Reagent Vial Identifier");
  static final Concept RADIONUCLIDE_VIAL = dcm("113514", "Radionuclide Vial Identifier");
  static final Concept PRESCRIPTION = dcm("113516", "Prescription Identifier");
  static final Concept DRUG_PRODUCT = dcm("113510", "Drug Product Identifier");
  static final Concept BILLING = dcm("121147", "Billing Code(s)");

  static final Concept ORGAN_DOSE_INFORMATION = dcm("113517", "Organ Dose Information");
  static final Concept ORGAN_DOSE = dcm("113518", "Organ Dose");
  static final Concept FINDING_SITE = sct("363698007", "Finding Site");
  static final Concept MASS = sct("118538004", "Mass");

  /** What Siemens puts the effective dose in. */
  static final Concept SIEMENS_EFFECTIVE_DOSE =
      Concept.of("220001", "99SHS", "Effective Dose Information");

  static final Concept PATIENT = dcm("121118", "Patient Characteristics");
  static final Concept AGE = dcm("121033", "Subject Age");
  static final Concept SEX = dcm("121032", "Subject Sex");
  static final Concept HEIGHT = loinc("8302-2", "Patient Height");
  static final Concept WEIGHT = loinc("29463-7", "Patient Weight");
  static final Concept SURFACE_AREA = loinc("8277-6", "Body Surface Area");
  static final Concept SURFACE_AREA_FORMULA = loinc("8278-4", "Body Surface Area Formula");
  static final Concept MASS_INDEX = sct("60621009", "Body Mass Index");
  static final Concept EQUATION = dcm("121420", "Equation");
  static final Concept GLUCOSE = loinc("14749-6", "Glucose");
  static final Concept FASTING = dcm("113550", "Fasting Duration");
  static final Concept HYDRATION = dcm("113551", "Hydration Volume");
  static final Concept RECENT_ACTIVITY = dcm("113552", "Recent Physical Activity");
  static final Concept CREATININE = loinc("2160-0", "Serum Creatinine");
  static final Concept FILTRATION = sct("80274001", "Glomerular Filtration Rate");
  static final Concept EQUIVALENT_MEANING = dcm("121050", "Equivalent meaning of concept name");
  static final Concept STATE = dcm("109054", "Patient state");

  private NuclearConcepts() {}

  private static Concept sct(String value, String meaning) {
    return Concept.of(value, "SCT", meaning);
  }

  private static Concept loinc(String value, String meaning) {
    return Concept.of(value, "LN", meaning);
  }
}
