package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;

/** Patient characteristics at an administration (PS3.16 TID 10024). */
public enum PatientField implements Field {
  AGE_YEARS(Content.num("121033", "Subject Age", Units.YEAR)),
  SEX(Content.code("121032", "Subject Sex")),
  HEIGHT_M(Content.num(loinc("8302-2", "Patient Height"), Units.M)),
  WEIGHT_KG(Content.num(loinc("29463-7", "Patient Weight"), Units.KG)),
  BODY_SURFACE_AREA_M2(Content.num(loinc("8277-6", "Body Surface Area"), Units.M2)),
  BODY_SURFACE_FORMULA(Content.code(loinc("8278-4", "Body Surface Area Formula"))),
  BODY_MASS_INDEX_KG_PER_M2(Content.num(Codes.sct("60621009", "Body Mass Index"), Units.KG_PER_M2)),
  BODY_MASS_EQUATION(Content.code("121420", "Equation")),
  GLUCOSE_MMOL_PER_L(Content.num(loinc("14749-6", "Glucose"), Units.MMOL_PER_L)),
  FASTING_H(Content.num("113550", "Fasting Duration", Units.HOUR)),
  HYDRATION_ML(Content.num("113551", "Hydration Volume", Units.ML)),
  RECENT_ACTIVITY(Content.text("113552", "Recent Physical Activity")),
  CREATININE_MG_PER_DL(Content.num(loinc("2160-0", "Serum Creatinine"), Units.MG_PER_DL)),
  STATE(Content.code("109054", "Patient state")),
  FILTRATION_ML_PER_MIN(
      Content.num(Codes.sct("80274001", "Glomerular Filtration Rate"), Units.ML_PER_MIN)),
  FILTRATION_METHOD(Content.code(Codes.sct("370129005", "Measurement Method")));

  private final Content content;

  PatientField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }

  private static Code loinc(String value, String meaning) {
    return new Code(value, "LN", meaning);
  }
}
