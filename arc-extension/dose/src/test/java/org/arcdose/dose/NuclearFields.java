package org.arcdose.dose;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.NuclearField;
import org.arcdose.synthetic.expected.PatientField;
import org.arcdose.synthetic.expected.ReportField;

/** Where the model keeps what a synthetic object of nuclear medicine is expected to say. */
final class NuclearFields {
  static final Map<Field, Function<RadiopharmaceuticalAdministration, Object>> EVENT =
      Map.ofEntries(
          entry(NuclearField.AGENT, e -> e.radiopharmaceutical().agent()),
          entry(NuclearField.AGENT_TEXT, e -> e.radiopharmaceutical().agentName()),
          entry(NuclearField.RADIONUCLIDE, e -> e.radiopharmaceutical().radionuclide()),
          entry(NuclearField.HALF_LIFE_S, e -> e.radiopharmaceutical().halfLifeS()),
          entry(
              NuclearField.SPECIFIC_ACTIVITY_BQ_PER_MMOL,
              e -> e.radiopharmaceutical().specificActivityBqPerMmol()),
          entry(
              NuclearField.ADMINISTRATION_EVENT_UID,
              e -> e.radiopharmaceutical().administrationEventUid()),
          entry(NuclearField.STARTED_AT, e -> e.radiopharmaceutical().startedAt()),
          entry(NuclearField.STOPPED_AT, e -> e.radiopharmaceutical().stoppedAt()),
          entry(NuclearField.ROUTE, e -> e.radiopharmaceutical().route()),
          entry(NuclearField.SITE, e -> e.radiopharmaceutical().site()),
          entry(NuclearField.SITE_LATERALITY, e -> e.radiopharmaceutical().laterality()),
          entry(NuclearField.BRAND_NAME, e -> e.radiopharmaceutical().brandName()),
          entry(NuclearField.DISPENSE_UNIT, e -> e.radiopharmaceutical().dispenseUnitId()),
          entry(NuclearField.LOT, e -> e.radiopharmaceutical().lotIds()),
          entry(NuclearField.REAGENT_VIAL, e -> e.radiopharmaceutical().reagentVialIds()),
          entry(NuclearField.RADIONUCLIDE_ID, e -> e.radiopharmaceutical().radionuclideVialIds()),
          entry(NuclearField.PRESCRIPTION, e -> e.radiopharmaceutical().prescriptionId()),
          entry(NuclearField.COMMENT, e -> e.radiopharmaceutical().comment()),
          entry(NuclearField.ADMINISTERED_ACTIVITY_MBQ, e -> e.activity().administeredMbq()),
          entry(NuclearField.PRE_ADMINISTRATION_ACTIVITY_MBQ, e -> e.activity().preMeasuredMbq()),
          entry(NuclearField.POST_ADMINISTRATION_ACTIVITY_MBQ, e -> e.activity().postMeasuredMbq()),
          entry(NuclearField.ACTIVITY_DEVICE, e -> e.activity().preDevice()),
          entry(NuclearField.VOLUME_CM3, e -> e.activity().volumeCm3()),
          entry(
              NuclearField.EXTRAVASATION_ACTIVITY_PERCENT,
              e -> e.activity().extravasationPercent()),
          entry(NuclearField.EFFECTIVE_DOSE_MSV, e -> e.activity().effectiveDoseMsv()));

  static final Map<Field, Function<OrganDose, Object>> ORGAN =
      Map.ofEntries(
          entry(NuclearField.FINDING_SITE, OrganDose::organ),
          entry(NuclearField.ORGAN_LATERALITY, OrganDose::laterality),
          entry(NuclearField.MASS_G, OrganDose::massG),
          entry(NuclearField.MEASUREMENT_METHOD, OrganDose::massMethod),
          entry(NuclearField.ORGAN_DOSE_MGY, OrganDose::doseMgy),
          entry(NuclearField.REFERENCE_AUTHORITY, OrganDose::referenceAuthority));

  static final Map<Field, Function<PatientCharacteristics, Object>> PATIENT =
      Map.ofEntries(
          entry(PatientField.AGE_YEARS, PatientCharacteristics::ageYears),
          entry(PatientField.SEX, PatientCharacteristics::sex),
          entry(PatientField.HEIGHT_M, PatientCharacteristics::heightM),
          entry(PatientField.WEIGHT_KG, PatientCharacteristics::weightKg),
          entry(PatientField.BODY_SURFACE_AREA_M2, PatientCharacteristics::bodySurfaceAreaM2),
          entry(PatientField.BODY_SURFACE_FORMULA, PatientCharacteristics::bodySurfaceAreaFormula),
          entry(
              PatientField.BODY_MASS_INDEX_KG_PER_M2, PatientCharacteristics::bodyMassIndexKgPerM2),
          entry(PatientField.BODY_MASS_EQUATION, PatientCharacteristics::bodyMassIndexEquation),
          entry(PatientField.GLUCOSE_MMOL_PER_L, PatientCharacteristics::glucoseMmolPerL),
          entry(PatientField.FASTING_H, PatientCharacteristics::fastingH),
          entry(PatientField.HYDRATION_ML, PatientCharacteristics::hydrationMl),
          entry(PatientField.RECENT_ACTIVITY, PatientCharacteristics::recentActivity),
          entry(PatientField.CREATININE_MG_PER_DL, PatientCharacteristics::serumCreatinineMgPerDl),
          entry(
              PatientField.FILTRATION_ML_PER_MIN,
              PatientCharacteristics::glomerularFiltrationMlPerMin),
          entry(
              PatientField.FILTRATION_METHOD, PatientCharacteristics::glomerularFiltrationMethod));

  static final Map<Field, Function<PetSeries, Object>> SERIES =
      Map.ofEntries(
          entry(NuclearField.SERIES_INSTANCE_UID, PetSeries::seriesInstanceUid),
          entry(NuclearField.SERIES_STARTED_AT, PetSeries::startedAt),
          entry(NuclearField.SLICES, PetSeries::slices),
          entry(NuclearField.RECONSTRUCTION_METHOD, PetSeries::reconstructionMethod),
          entry(NuclearField.COINCIDENCE_WINDOW_NS, PetSeries::coincidenceWindowNs),
          entry(NuclearField.ENERGY_WINDOW_LOWER_KEV, PetSeries::energyWindowLowerKev),
          entry(NuclearField.ENERGY_WINDOW_UPPER_KEV, PetSeries::energyWindowUpperKev));

  static final Map<Field, Function<DoseReport, Object>> REPORT =
      Map.ofEntries(
          entry(NuclearField.ASSOCIATED_PROCEDURE, r -> r.context().procedureReported()),
          entry(ReportField.INTENT, r -> r.context().intent()),
          entry(ReportField.COMMENT, r -> r.context().comment()));

  private NuclearFields() {}

  static List<Participant> persons(RadiopharmaceuticalAdministration event) {
    return CtFields.participants(event.participants(), true);
  }
}
