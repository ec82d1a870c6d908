package org.arcdose.dose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.arcdose.dicom.Code;

/** The values of a projection report by the paths that the expected results use. */
record ProjectionPaths(BiConsumer<String, Object> values) {
  private static final String DOSE = "study.projectionxrayradiationdose[0].";

  void of(DoseReport report) {
    context(report.context());
    for (int i = 0; i < report.observers().size(); i++) {
      observer(DOSE + "observercontext[" + i + "].", report.observers().get(i));
    }
    boolean image = report.templateId().isEmpty();
    List<ProjectionAccumulatedDose> totals = report.projectionTotals();
    put("study.number_of_planes", report.modality() == Modality.MG ? null : planes(totals));
    for (int i = 0; i < totals.size(); i++) {
      total(DOSE + "accumxraydose[" + i + "].", totals.get(i), image);
    }
    for (int i = 0; i < report.calibrations().size(); i++) {
      calibration(DOSE + "accumxraydose[0].calibration[" + i + "].", report.calibrations().get(i));
    }
    for (int i = 0; i < report.projectionEvents().size(); i++) {
      thickness(
          DOSE + "irradeventxraydata[" + i + "].", report.projectionEvents().get(i).facts(), image);
      event(DOSE + "irradeventxraydata[" + i + "].", report.projectionEvents().get(i));
    }
  }

  private static BigDecimal planes(List<ProjectionAccumulatedDose> totals) {
    return BigDecimal.valueOf(
        totals.stream().map(ProjectionAccumulatedDose::acquisitionPlane).distinct().count());
  }

  private void context(ReportContext context) {
    code(DOSE + "procedure_reported", context.procedureReported());
    code(DOSE + "has_intent", context.intent());
    code(DOSE + "acquisition_device_type_cid", context.acquisitionDeviceType());
    code(DOSE + "scope_of_accumulation", context.scopeOfAccumulation());
    code(DOSE + "source_of_dose_information", context.sourceOfDoseInformation());
    code(DOSE + "xray_source_data_available", context.sourceDataAvailable());
    code(DOSE + "xray_mechanical_data_available", context.mechanicalDataAvailable());
    code(DOSE + "xray_detector_data_available", context.detectorDataAvailable());
    put(DOSE + "comment", context.comment());
  }

  void observer(String path, Observer observer) {
    code(path + "observer_type", observer.type());
    put(path + "device_observer_uid", observer.deviceUid());
    put(path + "device_observer_name", observer.deviceName());
    put(path + "device_observer_manufacturer", observer.deviceManufacturer());
    put(path + "device_observer_model_name", observer.deviceModelName());
    put(path + "device_observer_serial_number", observer.deviceSerialNumber());
    put(path + "device_observer_physical_location_during_observation", observer.deviceLocation());
  }

  private void total(String path, ProjectionAccumulatedDose total, boolean image) {
    code(path + "acquisition_plane", total.acquisitionPlane());
    String integrated = path + "accumintegratedprojradiogdose[0].";
    put(integrated + "dose_area_product_total", total.doseAreaProductGym2());
    put(integrated + "dose_rp_total", total.doseRpGy());
    put(integrated + "total_number_of_radiographic_frames", total.radiographicFrames());
    if (image) {
      return;
    }
    String row = path + "accumprojxraydose[0].";
    put(row + "dose_area_product_total", total.doseAreaProductGym2());
    put(row + "dose_rp_total", total.doseRpGy());
    put(row + "fluoro_dose_area_product_total", total.fluoroDoseAreaProductGym2());
    put(row + "fluoro_dose_rp_total", total.fluoroDoseRpGy());
    put(row + "total_fluoro_time", total.fluoroTimeS());
    put(row + "acquisition_dose_area_product_total", total.acquisitionDoseAreaProductGym2());
    put(row + "acquisition_dose_rp_total", total.acquisitionDoseRpGy());
    put(row + "total_acquisition_time", total.acquisitionTimeS());
    put(row + "total_number_of_radiographic_frames", total.radiographicFrames());
    code(row + "reference_point_definition_code", total.referencePoint());
    put(row + "reference_point_definition", total.referencePointText());
  }

  private void calibration(String path, Calibration calibration) {
    code(path + "dose_measurement_device", calibration.doseMeasurementDevice());
    put(path + "calibration_date", calibration.calibratedAt());
    put(path + "calibration_factor", calibration.factor());
    put(path + "calibration_uncertainty", calibration.uncertaintyPercent());
    put(path + "calibration_responsible_party", calibration.responsibleParty());
  }

  private void event(String path, ProjectionIrradiationEvent event) {
    facts(path, event.facts());
    dose(path, event.dose());
    String source = path + "irradeventxraysourcedata[0].";
    source(source, event);
    for (int i = 0; i < event.filters().size(); i++) {
      filter(source + "xrayfilters[" + i + "].", event.filters().get(i));
    }
    for (int i = 0; i < event.grids().size(); i++) {
      code(source + "xraygrid[" + i + "].xray_grid", event.grids().get(i));
    }
    for (int i = 0; i < event.viewModifiers().size(); i++) {
      code(path + "imageviewmodifier[" + i + "].image_view_modifier", event.viewModifiers().get(i));
    }
    List<Participant> devices =
        event.participants().stream().filter(p -> p.personName() == null).toList();
    for (int i = 0; i < devices.size(); i++) {
      device(source + "deviceparticipant[" + i + "].", devices.get(i));
    }
    grid(source, event.grid());
    detector(path + "irradeventxraydetectordata[0].", event.detector());
    mechanics(path + "irradeventxraymechanicaldata[0].", event.mechanics());
    distances(
        path + "irradeventxraymechanicaldata[0].doserelateddistancemeasurements[0].",
        event.distances());
  }

  /** Another column for images than for dose reports. */
  private void thickness(String path, ProjectionEventFacts facts, boolean image) {
    put(
        path
            + (image
                ? "irradeventxraymechanicaldata[0].doserelateddistancemeasurements[0]."
                    + "radiological_thickness"
                : "patient_equivalent_thickness"),
        facts.patientEquivalentThicknessMm());
  }

  private void facts(String path, ProjectionEventFacts facts) {
    put(path + "irradiation_event_uid", facts.irradiationEventUid());
    code(path + "acquisition_plane", facts.acquisitionPlane());
    put(path + "irradiation_event_label", facts.label());
    put(path + "date_time_started", facts.startedAt());
    code(path + "irradiation_event_type", facts.eventType());
    put(path + "acquisition_protocol", facts.acquisitionProtocol());
    code(path + "target_region", facts.targetRegion());
    code(path + "anatomical_structure", facts.anatomicalStructure());
    code(path + "laterality", facts.laterality());
    code(path + "image_view", facts.imageView());
    code(path + "patient_table_relationship_cid", facts.patientTableRelationship());
    code(path + "patient_orientation_cid", facts.patientOrientation());
    code(path + "patient_orientation_modifier_cid", facts.patientOrientationModifier());
    put(path + "percent_fibroglandular_tissue", facts.fibroglandularTissuePercent());
    put(path + "comment", facts.comment());
  }

  private void dose(String path, ProjectionEventDose dose) {
    put(path + "dose_area_product", dose.doseAreaProductGym2());
    put(path + "half_value_layer", dose.halfValueLayerMm());
    put(path + "entrance_exposure_at_rp", dose.entranceExposureMgy());
    code(path + "reference_point_definition", dose.referencePoint());
    put(path + "reference_point_definition_text", dose.referencePointText());
    String source = path + "irradeventxraysourcedata[0].";
    put(source + "dose_rp", dose.doseRpGy());
    put(source + "average_glandular_dose", dose.averageGlandularDoseMgy());
  }

  private void source(String path, ProjectionIrradiationEvent event) {
    XRaySource source = event.source();
    put(path + "kvp", source.kvp());
    put(path + "xraytubecurrent", source.tubeCurrentMa());
    put(path + "exposure", source.exposureUas());
    put(path + "pulsewidth", source.pulseWidthMs());
    put(path + "average_xray_tube_current", source.averageTubeCurrentMa());
    put(path + "exposure_time", source.exposureTimeMs());
    put(path + "irradiation_duration", source.irradiationDurationS());
    put(path + "number_of_pulses", source.pulses());
    put(path + "pulse_rate", source.pulseRatePerS());
    code(path + "fluoro_mode", source.fluoroMode());
    put(path + "focal_spot_size", source.focalSpotMm());
    code(path + "anode_target_material", source.anodeTargetMaterial());
    put(path + "collimated_field_area", source.collimatedFieldAreaM2());
    put(path + "collimated_field_height", source.collimatedFieldHeightMm());
    put(path + "collimated_field_width", source.collimatedFieldWidthMm());
    put(path + "exposure_control_mode", source.exposureControlMode());
    put(path + "ii_field_size", source.imageIntensifierFieldMm());
  }

  private void filter(String path, XRayFilter filter) {
    code(path + "xray_filter_type", filter.type());
    code(path + "xray_filter_material", filter.material());
    put(path + "xray_filter_thickness_minimum", filter.thicknessMinimumMm());
    put(path + "xray_filter_thickness_maximum", filter.thicknessMaximumMm());
  }

  private void grid(String path, XRayGrid grid) {
    put(path + "grid_absorbing_material", grid.absorbingMaterial());
    put(path + "grid_spacing_material", grid.spacingMaterial());
    put(path + "grid_thickness", grid.thicknessMm());
    put(path + "grid_pitch", grid.pitchMm());
    put(path + "grid_aspect_ratio", grid.aspectRatio());
    put(path + "grid_period", grid.periodMs());
    put(path + "grid_focal_distance", grid.focalDistanceMm());
  }

  private void device(String path, Participant device) {
    code(path + "device_role_in_procedure", device.role());
    put(path + "device_name", device.deviceName());
    put(path + "device_manufacturer", device.deviceManufacturer());
    put(path + "device_model_name", device.deviceModelName());
    put(path + "device_serial_number", device.deviceSerialNumber());
    put(path + "device_observer_uid", device.deviceUid());
  }

  private void detector(String path, XRayDetector detector) {
    put(path + "exposure_index", detector.exposureIndex());
    put(path + "target_exposure_index", detector.targetExposureIndex());
    put(path + "deviation_index", detector.deviationIndex());
    put(path + "sensitivity", detector.sensitivity());
    put(path + "relative_xray_exposure", detector.relativeExposure());
    put(path + "relative_exposure_unit", detector.relativeExposureUnit());
  }

  private void mechanics(String path, XRayMechanics mechanics) {
    code(path + "crdr_mechanical_configuration", mechanics.configuration());
    put(path + "positioner_primary_angle", mechanics.primaryAngleDeg());
    put(path + "positioner_secondary_angle", mechanics.secondaryAngleDeg());
    put(path + "positioner_primary_end_angle", mechanics.primaryEndAngleDeg());
    put(path + "positioner_secondary_end_angle", mechanics.secondaryEndAngleDeg());
    put(path + "column_angulation", mechanics.columnAngulationDeg());
    put(path + "table_head_tilt_angle", mechanics.tableHeadTiltDeg());
    put(path + "table_horizontal_rotation_angle", mechanics.tableHorizontalRotationDeg());
    put(path + "table_cradle_tilt_angle", mechanics.tableCradleTiltDeg());
    put(path + "magnification_factor", mechanics.magnification());
    put(path + "compression_thickness", mechanics.compressionThicknessMm());
    put(path + "compression_force", mechanics.compressionForceN());
    put(path + "compression_pressure", mechanics.compressionPressureKpa());
    put(path + "compression_contact_area", mechanics.compressionContactAreaMm2());
  }

  private void distances(String path, DoseDistances distances) {
    put(path + "distance_source_to_isocenter", distances.distanceSourceToIsocenterMm());
    put(path + "distance_source_to_reference_point", distances.distanceSourceToReferencePointMm());
    put(path + "distance_source_to_detector", distances.distanceSourceToDetectorMm());
    put(path + "distance_source_to_table_plane", distances.distanceSourceToTablePlaneMm());
    put(path + "distance_source_to_entrance_surface", distances.distanceSourceToEntranceMm());
    put(path + "table_longitudinal_position", distances.tableLongitudinalMm());
    put(path + "table_lateral_position", distances.tableLateralMm());
    put(path + "table_height_position", distances.tableHeightMm());
  }

  private void code(String path, Code code) {
    put(path + ".code", Optional.ofNullable(code).map(Code::value).orElse(null));
    put(path + ".meaning", Optional.ofNullable(code).map(Code::meaning).orElse(null));
  }

  private void put(String path, Object value) {
    values.accept(path, Objects.requireNonNullElse(value, ""));
  }
}
