package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * Patient Characteristics (121118, DCM) at the administration (PS3.16 TID 10024). Null: not in the
 * report.
 *
 * @param ageYears Subject Age (121033, DCM) in years
 * @param sex Subject Sex (121032, DCM)
 * @param heightM (8302-2, LN) in m
 * @param weightKg (29463-7, LN) in kg
 * @param bodySurfaceAreaM2 (8277-6, LN) in m2
 * @param bodySurfaceAreaFormula (8278-4, LN)
 * @param bodyMassIndexKgPerM2 (60621009, SCT) in kg/m2
 * @param bodyMassIndexEquation Equation (121420, DCM)
 * @param glucoseMmolPerL (14749-6, LN) in mmol/l
 * @param fastingH Fasting Duration (113550, DCM) in h
 * @param hydrationMl Hydration Volume (113551, DCM) in ml
 * @param recentActivity Recent Physical Activity (113552, DCM)
 * @param serumCreatinineMgPerDl (2160-0, LN) in mg/dl
 * @param glomerularFiltrationMlPerMin Glomerular Filtration Rate (80274001, SCT) in ml/min for a
 *     body surface of 1.73 m2
 * @param glomerularFiltrationMethod Measurement Method (370129005, SCT) of it
 * @param glomerularFiltrationKind Equivalent meaning of concept name (121050, DCM) of it
 * @param states Patient state (109054, DCM), meanings separated by a comma
 */
public record PatientCharacteristics(
    BigDecimal ageYears,
    Code sex,
    BigDecimal heightM,
    BigDecimal weightKg,
    BigDecimal bodySurfaceAreaM2,
    Code bodySurfaceAreaFormula,
    BigDecimal bodyMassIndexKgPerM2,
    Code bodyMassIndexEquation,
    BigDecimal glucoseMmolPerL,
    BigDecimal fastingH,
    BigDecimal hydrationMl,
    String recentActivity,
    BigDecimal serumCreatinineMgPerDl,
    BigDecimal glomerularFiltrationMlPerMin,
    Code glomerularFiltrationMethod,
    Code glomerularFiltrationKind,
    String states) {
  /** Of a patient the report does not characterise. */
  public static final PatientCharacteristics NONE =
      new PatientCharacteristics(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);
}
