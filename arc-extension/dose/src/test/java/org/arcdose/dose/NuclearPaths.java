package org.arcdose.dose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.arcdose.dicom.Code;

/** The values of a report of nuclear medicine by the paths of the expected results. */
final class NuclearPaths {
  private static final String DOSE = "study.radiopharmaceuticalradiationdose[0].";

  private final Map<String, Object> values;

  private NuclearPaths(Map<String, Object> values) {
    this.values = values;
  }

  static void of(DoseReport report, Map<String, Object> values) {
    NuclearPaths paths = new NuclearPaths(values);
    paths.code(DOSE + "associated_procedure", report.context().procedureReported());
    paths.code(DOSE + "has_intent", report.context().intent());
    NuclearMedicine nuclear = report.nuclear();
    for (int i = 0; i < nuclear.administrations().size(); i++) {
      paths.administration(
          DOSE + "radiopharmaceuticaladministrationeventdata[" + i + "].",
          nuclear.administrations().get(i));
    }
    for (int i = 0; i < nuclear.petSeries().size(); i++) {
      paths.series(DOSE + "petseries[" + i + "].", nuclear.petSeries().get(i));
    }
    paths.patient(
        DOSE + "radiopharmaceuticaladministrationpatientcharacteristics[0].", nuclear.patient());
  }

  private void administration(String path, RadiopharmaceuticalAdministration event) {
    Radiopharmaceutical what = event.radiopharmaceutical();
    values.put(
        path + "radiopharmaceutical_administration_event_uid", what.administrationEventUid());
    put(path + "radiopharmaceutical_start_datetime", what.startedAt());
    put(path + "radiopharmaceutical_stop_datetime", what.stoppedAt());
    code(path + "radiopharmaceutical_agent", what.agent());
    put(path + "radiopharmaceutical_agent_string", what.agentName());
    code(path + "radionuclide", what.radionuclide());
    put(path + "radionuclide_half_life", what.halfLifeS());
    put(path + "radiopharmaceutical_specific_activity", what.specificActivityBqPerMmol());
    code(path + "route_of_administration", what.route());
    code(path + "site_of", what.site());
    code(path + "laterality", what.laterality());
    put(path + "brand_name", what.brandName());
    put(path + "radiopharmaceutical_dispense_unit_identifier", what.dispenseUnitId());
    put(path + "prescription_identifier", what.prescriptionId());
    put(path + "comment", what.comment());
    AdministeredActivity activity = event.activity();
    put(path + "administered_activity", activity.administeredMbq());
    put(path + "pre_administration_measured_activity", activity.preMeasuredMbq());
    code(path + "pre_activity_measurement_device", activity.preDevice());
    put(path + "post_administration_measured_activity", activity.postMeasuredMbq());
    code(path + "post_activity_measurement_device", activity.postDevice());
    put(path + "radiopharmaceutical_volume", activity.volumeCm3());
    put(path + "estimated_extravasation_activity", activity.extravasationPercent());
    put(path + "effective_dose", activity.effectiveDoseMsv());
    for (int i = 0; i < event.organDoses().size(); i++) {
      OrganDose organ = event.organDoses().get(i);
      String row = path + "organdose[" + i + "].";
      code(row + "finding_site", organ.organ());
      code(row + "laterality", organ.laterality());
      put(row + "mass", organ.massG());
      put(row + "organ_dose", organ.doseMgy());
      put(row + "reference_authority_text", organ.referenceAuthority());
    }
    for (int i = 0; i < event.participants().size(); i++) {
      String row = path + "personparticipant[" + i + "].";
      put(row + "person_name", event.participants().get(i).personName());
      code(row + "person_role_in_procedure_cid", event.participants().get(i).role());
    }
  }

  private void series(String path, PetSeries series) {
    put(path + "series_uid", series.seriesInstanceUid());
    put(path + "series_datetime", series.startedAt());
    put(path + "number_of_rr_intervals", series.rrIntervals());
    put(path + "number_of_time_slots", series.timeSlots());
    put(path + "number_of_time_slices", series.timeSlices());
    put(path + "number_of_slices", series.slices());
    put(path + "reconstruction_method", series.reconstructionMethod());
    put(path + "coincidence_window_width", series.coincidenceWindowNs());
    put(path + "energy_window_lower_limit", series.energyWindowLowerKev());
    put(path + "energy_window_upper_limit", series.energyWindowUpperKev());
    put(path + "scan_progression_direction", series.scanProgression());
    each(path, "petseriestype", "series_type", series.seriesType());
    each(path, "petseriescorrection", "corrected_image", series.corrections());
  }

  private void each(String path, String table, String column, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      put(path + table + "[" + i + "]." + column, texts.get(i));
    }
  }

  private void patient(String path, PatientCharacteristics patient) {
    put(path + "subject_age", patient.ageYears());
    code(path + "subject_sex", patient.sex());
    put(path + "patient_height", patient.heightM());
    put(path + "patient_weight", patient.weightKg());
    put(path + "body_surface_area", patient.bodySurfaceAreaM2());
    put(path + "body_mass_index", patient.bodyMassIndexKgPerM2());
    put(path + "glucose", patient.glucoseMmolPerL());
    put(path + "fasting_duration", patient.fastingH());
    put(path + "hydration_volume", patient.hydrationMl());
    put(path + "recent_physical_activity", patient.recentActivity());
    put(path + "serum_creatinine", patient.serumCreatinineMgPerDl());
  }

  private void code(String path, Code code) {
    values.put(path + ".code", code == null ? null : code.value());
    values.put(path + ".meaning", code == null ? null : code.meaning());
  }

  private void put(String path, Object value) {
    values.put(path, value instanceof Integer count ? BigDecimal.valueOf(count) : value);
  }
}
