package org.arcdose.dose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.arcdose.dicom.Code;

/** The values of a report by the paths that the expected results of the sample files use. */
final class ReportPaths {
  private final Map<String, Object> values = new LinkedHashMap<>();

  private ReportPaths() {}

  /** Every value, null if the report does not have it. */
  static Map<String, Object> of(DoseReport report) {
    ReportPaths paths = new ReportPaths();
    paths.study(report);
    if (report.modality() == Modality.CT) {
      paths.ct(report);
    } else if (report.modality() == Modality.NM) {
      NuclearPaths.of(report, paths.values);
    } else {
      paths.projection(report);
    }
    return paths.values;
  }

  private void study(DoseReport report) {
    StudyFacts study = report.study();
    put("study.modality_type", report.modality());
    put("study.study_instance_uid", study.studyInstanceUid());
    put("study.series_instance_uid", report.seriesInstanceUid());
    put("study.objectuidsprocessed[0].sop_instance_uid", report.sopInstanceUid());
    put("study.study_date", study.studyDate());
    put("study.study_time", study.studyTime());
    put("study.accession_number", study.accessionNumber());
    put("study.study_description", study.studyDescription());
    put("study.study_id", study.studyId());
    put("study.requested_procedure_code_meaning", study.requestedProcedure());
    put("study.requested_procedure_code_value", value(study.requestedProcedureCode()));
    put("study.procedure_code_value", value(study.procedureCode()));
    put("study.referring_physician_name", study.staff().referringPhysician());
    put("study.performing_physician_name", study.staff().performingPhysician());
    put("study.name_of_physician_reading_study", study.staff().readingPhysician());
    put("study.physician_of_record", study.staff().physicianOfRecord());
    put("study.operator_name", study.staff().operator());
    put("study.patientstudymoduleattr[0].patient_age", study.patient().age());
    put("study.patientmoduleattr[0].patient_sex", study.patient().sex());
    put("study.patientstudymoduleattr[0].patient_age_decimal", study.patient().ageYears());
    put("study.patientstudymoduleattr[0].patient_size", study.patient().sizeM());
    put("study.patientstudymoduleattr[0].patient_weight", study.patient().weightKg());
    put("study.number_of_events", events(report));
    if (!report.ctEvents().isEmpty()) {
      CtAcquisitionCounts counts = CtAcquisitionCounts.of(report.ctEvents());
      put("study.number_of_axial", counts.sequenced());
      put("study.number_of_spiral", counts.spiral());
      put("study.number_of_stationary", counts.stationary());
      put("study.number_of_const_angle", counts.constantAngle());
    }
    Equipment equipment = report.equipment();
    String path = "study.generalequipmentmoduleattr[0].";
    put(path + "manufacturer", equipment.manufacturer());
    put(path + "manufacturer_model_name", equipment.manufacturerModelName());
    put(path + "station_name", equipment.stationName());
    put(path + "institution_name", equipment.institutionName());
    put(path + "institutional_department_name", equipment.institutionalDepartmentName());
    put(path + "device_serial_number", equipment.deviceSerialNumber());
    put(path + "software_versions", equipment.softwareVersions());
    put(path + "unique_equipment_name.device_observer_uid", equipment.deviceObserverUid());
    EquipmentDetails details = equipment.details();
    put(path + "institution_address", details.institutionAddress());
    put(path + "gantry_id", details.gantryId());
    put(path + "spatial_resolution", details.spatialResolutionMm());
    LocalDate calibrated = details.lastCalibrationDate();
    put(path + "date_of_last_calibration", calibrated == null ? null : calibrated.atStartOfDay());
  }

  private static int events(DoseReport report) {
    return report.ctEvents().size()
        + report.projectionEvents().size()
        + report.nuclear().administrations().size();
  }

  private void ct(DoseReport report) {
    put("study.total_dlp", total(report.ctTotals(), CtAccumulatedDose::doseLengthProductMgyCm));
    String dose = "study.ctradiationdose[0].";
    ReportContext context = report.context();
    code(dose + "procedure_reported", context.procedureReported());
    code(dose + "has_intent", context.intent());
    code(dose + "scope_of_accumulation", context.scopeOfAccumulation());
    code(dose + "source_of_dose_information", context.sourceOfDoseInformation());
    put(dose + "start_of_xray_irradiation", context.irradiationStart());
    put(dose + "end_of_xray_irradiation", context.irradiationEnd());
    for (int i = 0; i < report.observers().size(); i++) {
      new ProjectionPaths(this::put)
          .observer(dose + "observercontext[" + i + "].", report.observers().get(i));
    }
    for (int i = 0; i < report.ctTotals().size(); i++) {
      CtAccumulatedDose total = report.ctTotals().get(i);
      String path = dose + "ctaccumulateddosedata[" + i + "].";
      put(path + "total_number_of_irradiation_events", total.irradiationEvents());
      put(path + "ct_dose_length_product_total", total.doseLengthProductMgyCm());
      put(path + "ct_effective_dose_total", total.effectiveDoseMsv());
      code(path + "measurement_method", total.effectiveDoseMethod());
      put(path + "patient_model", total.patientModel());
      put(path + "comment", total.comment());
    }
    for (int i = 0; i < report.ctEvents().size(); i++) {
      event(dose + "ctirradiationeventdata[" + i + "].", report.ctEvents().get(i));
    }
  }

  private void event(String path, CtIrradiationEvent event) {
    facts(path, event.facts());
    acquisition(path, event.acquisition());
    dose(path, event.dose());
    doseCheck(path + "ctdosecheckdetails[0].", event);
    for (int i = 0; i < event.sources().size(); i++) {
      CtXRaySource source = event.sources().get(i);
      String sourcePath = path + "ctxraysourceparameters[" + i + "].";
      put(sourcePath + "identification_of_the_xray_source", source.identification());
      put(sourcePath + "kvp", source.kvp());
      put(sourcePath + "xray_tube_current", source.tubeCurrentMa());
      put(sourcePath + "maximum_xray_tube_current", source.maximumTubeCurrentMa());
      put(sourcePath + "exposure_time_per_rotation", source.exposureTimePerRotationS());
      put(sourcePath + "xray_filter_aluminum_equivalent", source.filterAluminumMm());
    }
    participants(path, event.participants());
  }

  private void facts(String path, CtEventFacts facts) {
    put(path + "irradiation_event_uid", facts.irradiationEventUid());
    put(path + "irradiation_event_label", facts.label());
    put(path + "date_time_started", facts.startedAt());
    put(path + "acquisition_protocol", facts.acquisitionProtocol());
    code(path + "target_region", facts.targetRegion());
    code(path + "ct_acquisition_type", facts.acquisitionType());
    code(path + "procedure_context", facts.procedureContext());
    put(path + "xray_modulation_type", facts.modulationType());
    put(path + "comment", facts.comment());
  }

  private void acquisition(String path, CtAcquisition acquisition) {
    put(path + "exposure_time", acquisition.exposureTimeS());
    put(path + "nominal_single_collimation_width", acquisition.singleCollimationMm());
    put(path + "nominal_total_collimation_width", acquisition.totalCollimationMm());
    put(path + "pitch_factor", acquisition.pitchFactor());
    put(path + "number_of_xray_sources", acquisition.sourceCount());
    String length = path + "scanninglength[0].";
    put(length + "scanning_length", acquisition.scanningLengthMm());
    put(length + "length_of_reconstructable_volume", acquisition.reconstructableLengthMm());
    put(length + "exposed_range", acquisition.exposedRangeMm());
    put(length + "top_z_location_of_reconstructable_volume", acquisition.reconstructableTopMm());
    put(
        length + "bottom_z_location_of_reconstructable_volume",
        acquisition.reconstructableBottomMm());
    put(length + "top_z_location_of_scanning_length", acquisition.scanningTopMm());
    put(length + "bottom_z_location_of_scanning_length", acquisition.scanningBottomMm());
    put(length + "frame_of_reference_uid", acquisition.frameOfReferenceUid());
  }

  private void dose(String path, CtDose dose) {
    put(path + "mean_ctdivol", dose.meanCtdiVolMgy());
    code(path + "ctdiw_phantom_type", dose.phantom());
    put(path + "ctdifreeair_calculation_factor", dose.freeAirFactorMgyPerMas());
    put(path + "mean_ctdifreeair", dose.meanCtdiFreeAirMgy());
    put(path + "dlp", dose.doseLengthProductMgyCm());
    put(path + "effective_dose", dose.effectiveDoseMsv());
    code(path + "measurement_method", dose.effectiveDoseMethod());
    put(path + "effective_dose_conversion_factor", dose.effectiveDoseFactorMsvPerMgyCm());
  }

  private void doseCheck(String path, CtIrradiationEvent event) {
    DoseCheck alert = event.alert();
    put(path + "dlp_alert_value_configured", alert.dlpConfigured());
    put(path + "ctdivol_alert_value_configured", alert.ctdiVolConfigured());
    put(path + "dlp_alert_value", alert.dlpValueMgyCm());
    put(path + "ctdivol_alert_value", alert.ctdiVolValueMgy());
    put(path + "accumulated_dlp_forward_estimate", alert.dlpForwardEstimateMgyCm());
    put(path + "accumulated_ctdivol_forward_estimate", alert.ctdiVolForwardEstimateMgy());
    put(path + "alert_reason_for_proceeding", alert.reasonForProceeding());
    put(path + "personparticipant[0].person_name", alert.personName());
    code(path + "personparticipant[0].person_role_in_procedure_cid", alert.personRole());
    DoseCheck notification = event.notification();
    put(path + "dlp_notification_value_configured", notification.dlpConfigured());
    put(path + "ctdivol_notification_value_configured", notification.ctdiVolConfigured());
    put(path + "dlp_notification_value", notification.dlpValueMgyCm());
    put(path + "ctdivol_notification_value", notification.ctdiVolValueMgy());
    put(path + "dlp_forward_estimate", notification.dlpForwardEstimateMgyCm());
    put(path + "ctdivol_forward_estimate", notification.ctdiVolForwardEstimateMgy());
    put(path + "notification_reason_for_proceeding", notification.reasonForProceeding());
  }

  /** Persons and devices are listed apart. */
  private void participants(String path, List<Participant> participants) {
    int devices = 0;
    int persons = 0;
    for (Participant participant : participants) {
      if (participant.personName() == null) {
        String device = path + "deviceparticipant[" + devices++ + "].";
        code(device + "device_role_in_procedure", participant.role());
        put(device + "device_name", participant.deviceName());
        put(device + "device_manufacturer", participant.deviceManufacturer());
        put(device + "device_model_name", participant.deviceModelName());
        put(device + "device_serial_number", participant.deviceSerialNumber());
        put(device + "device_observer_uid", participant.deviceUid());
      } else {
        String person = path + "personparticipant[" + persons++ + "].";
        put(person + "person_name", participant.personName());
        code(person + "person_role_in_procedure_cid", participant.role());
        put(person + "organization_name", participant.organization());
        code(person + "person_role_in_organization_cid", participant.organizationRole());
      }
    }
  }

  private void projection(DoseReport report) {
    List<ProjectionAccumulatedDose> totals = report.projectionTotals();
    put("study.total_dap", total(totals, ProjectionAccumulatedDose::doseAreaProductGym2));
    put("study.total_dap_a", total(totals, ProjectionAccumulatedDose::doseAreaProductGym2));
    put("study.total_rp_dose_a", total(totals, ProjectionAccumulatedDose::doseRpGy));
    put("study.total_agd_left", glandular(report, Side.LEFT));
    put("study.total_agd_right", glandular(report, Side.RIGHT));
    String dose = "study.projectionxrayradiationdose[0].";
    for (int i = 0; i < report.glandularTotals().size(); i++) {
      GlandularAccumulatedDose breast = report.glandularTotals().get(i);
      String path = dose + "accumxraydose[0].accummammographyxraydose[" + i + "].";
      put(path + "accumulated_average_glandular_dose", breast.averageGlandularDoseMgy());
      code(path + "laterality", breast.laterality());
    }
    new ProjectionPaths(this::put).of(report);
  }

  private static BigDecimal glandular(DoseReport report, Side side) {
    return total(
        report.glandularTotals().stream()
            .filter(total -> Side.of(total.laterality()) == side)
            .toList(),
        GlandularAccumulatedDose::averageGlandularDoseMgy);
  }

  private static <T> BigDecimal total(List<T> totals, Function<T, BigDecimal> value) {
    return totals.stream().map(value).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
  }

  private static String value(Code code) {
    return code == null ? null : code.value();
  }

  private void code(String path, Code code) {
    put(path + ".code", Optional.ofNullable(code).map(Code::value).orElse(null));
    put(path + ".meaning", Optional.ofNullable(code).map(Code::meaning).orElse(null));
  }

  private void put(String path, Object value) {
    if (value instanceof Integer count) {
      values.put(path, BigDecimal.valueOf(count));
    } else {
      values.put(path, "".equals(value) ? null : value);
    }
  }
}
