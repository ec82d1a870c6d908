package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.PatientField.*;
import static org.arcdose.synthetic.sr.Item.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.sr.Item.CONTAINS;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Part;

/** Patient characteristics at an administration (PS3.16 TID 10024). */
final class Tid10024PatientCharacteristics {
  private static final Code NAME = Codes.dcm("121118", "Patient Characteristics");

  private Tid10024PatientCharacteristics() {}

  static Dataset item(Part patient) {
    return new Container(NAME, patient)
        .contains(STATE, AGE_YEARS, SEX, HEIGHT_M, WEIGHT_KG)
        .nested(CONTAINS, BODY_SURFACE_AREA_M2, CONCEPT_MODIFIER, BODY_SURFACE_FORMULA)
        .nested(CONTAINS, BODY_MASS_INDEX_KG_PER_M2, CONCEPT_MODIFIER, BODY_MASS_EQUATION)
        .contains(
            GLUCOSE_MMOL_PER_L, FASTING_H, HYDRATION_ML, RECENT_ACTIVITY, CREATININE_MG_PER_DL)
        .nested(CONTAINS, FILTRATION_ML_PER_MIN, CONCEPT_MODIFIER, FILTRATION_METHOD)
        .item();
  }
}
