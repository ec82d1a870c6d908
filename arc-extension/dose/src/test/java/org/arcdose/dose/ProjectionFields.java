package org.arcdose.dose;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.ParticipantField;
import org.arcdose.synthetic.expected.PhilipsField;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;

/** Where the model keeps what a synthetic projection report is expected to say. */
final class ProjectionFields {
  static final Map<Field, Function<DoseReport, Object>> REPORT =
      Map.ofEntries(
          entry(ReportField.PROCEDURE_REPORTED, r -> r.context().procedureReported()),
          entry(ReportField.INTENT, r -> r.context().intent()),
          entry(ReportField.ACQUISITION_DEVICE_TYPE, r -> r.context().acquisitionDeviceType()),
          entry(ReportField.SCOPE_OF_ACCUMULATION, r -> r.context().scopeOfAccumulation()),
          entry(ReportField.SOURCE_OF_DOSE_INFORMATION, r -> r.context().sourceOfDoseInformation()),
          entry(ReportField.IRRADIATION_STARTED_AT, r -> r.context().irradiationStart()),
          entry(ReportField.IRRADIATION_ENDED_AT, r -> r.context().irradiationEnd()),
          entry(ReportField.DETECTOR_DATA_AVAILABLE, r -> r.context().detectorDataAvailable()),
          entry(ReportField.SOURCE_DATA_AVAILABLE, r -> r.context().sourceDataAvailable()),
          entry(ReportField.MECHANICAL_DATA_AVAILABLE, r -> r.context().mechanicalDataAvailable()),
          entry(ReportField.COMMENT, r -> r.context().comment()),
          entry(ReportField.OBSERVER_TYPE, r -> device(r).type()),
          entry(ReportField.DEVICE_OBSERVER_UID, r -> device(r).deviceUid()),
          entry(ReportField.DEVICE_OBSERVER_NAME, r -> device(r).deviceName()),
          entry(ReportField.DEVICE_OBSERVER_MANUFACTURER, r -> device(r).deviceManufacturer()),
          entry(ReportField.DEVICE_OBSERVER_MODEL, r -> device(r).deviceModelName()),
          entry(ReportField.DEVICE_OBSERVER_SERIAL, r -> device(r).deviceSerialNumber()),
          entry(ReportField.DEVICE_OBSERVER_LOCATION, r -> device(r).deviceLocation()),
          entry(ReportField.PERSON_OBSERVER_NAME, r -> person(r).personName()));

  static final Map<Field, Function<ProjectionAccumulatedDose, Object>> PLANE =
      Map.ofEntries(
          entry(PlaneField.ACQUISITION_PLANE, ProjectionAccumulatedDose::acquisitionPlane),
          entry(PlaneField.DOSE_AREA_PRODUCT_GYM2, ProjectionAccumulatedDose::doseAreaProductGym2),
          entry(PlaneField.DOSE_RP_GY, ProjectionAccumulatedDose::doseRpGy),
          entry(
              PlaneField.FLUORO_DOSE_AREA_PRODUCT_GYM2,
              ProjectionAccumulatedDose::fluoroDoseAreaProductGym2),
          entry(PlaneField.FLUORO_DOSE_RP_GY, ProjectionAccumulatedDose::fluoroDoseRpGy),
          entry(PlaneField.FLUORO_TIME_S, ProjectionAccumulatedDose::fluoroTimeS),
          entry(
              PlaneField.ACQUISITION_DOSE_AREA_PRODUCT_GYM2,
              ProjectionAccumulatedDose::acquisitionDoseAreaProductGym2),
          entry(PlaneField.ACQUISITION_DOSE_RP_GY, ProjectionAccumulatedDose::acquisitionDoseRpGy),
          entry(PlaneField.ACQUISITION_TIME_S, ProjectionAccumulatedDose::acquisitionTimeS),
          entry(PlaneField.RADIOGRAPHIC_FRAMES, ProjectionAccumulatedDose::radiographicFrames),
          entry(
              PlaneField.SOURCE_TO_REFERENCE_POINT_MM,
              ProjectionAccumulatedDose::distanceSourceToReferencePointMm),
          entry(PlaneField.REFERENCE_POINT, ProjectionFields::referencePoint),
          entry(PlaneField.DETECTOR_TYPE, ProjectionAccumulatedDose::detectorType));

  static final Map<Field, Function<Calibration, Object>> CALIBRATION =
      Map.ofEntries(
          entry(PlaneField.DOSE_MEASUREMENT_DEVICE, Calibration::doseMeasurementDevice),
          entry(PlaneField.CALIBRATED_AT, Calibration::calibratedAt),
          entry(PlaneField.CALIBRATION_FACTOR, Calibration::factor),
          entry(PlaneField.CALIBRATION_UNCERTAINTY_PERCENT, Calibration::uncertaintyPercent),
          entry(PlaneField.CALIBRATION_RESPONSIBLE_PARTY, Calibration::responsibleParty));

  static final Map<Field, Function<GlandularAccumulatedDose, Object>> BREAST =
      Map.ofEntries(
          entry(PlaneField.GLANDULAR_DOSE_MGY, GlandularAccumulatedDose::averageGlandularDoseMgy),
          entry(PlaneField.LATERALITY, GlandularAccumulatedDose::laterality));

  static final Map<Field, Function<XRayFilter, Object>> FILTER =
      Map.ofEntries(
          entry(ProjectionField.FILTER_TYPE, XRayFilter::type),
          entry(ProjectionField.FILTER_MATERIAL, XRayFilter::material),
          entry(ProjectionField.FILTER_MINIMUM_MM, XRayFilter::thicknessMinimumMm),
          entry(ProjectionField.FILTER_MAXIMUM_MM, XRayFilter::thicknessMaximumMm));

  static final Map<Field, Function<Participant, Object>> DEVICE =
      Map.ofEntries(
          entry(ParticipantField.DEVICE_ROLE, Participant::role),
          entry(ParticipantField.DEVICE_NAME, Participant::deviceName),
          entry(ParticipantField.DEVICE_MANUFACTURER, Participant::deviceManufacturer),
          entry(ParticipantField.DEVICE_MODEL, Participant::deviceModelName),
          entry(ParticipantField.DEVICE_SERIAL, Participant::deviceSerialNumber),
          entry(ParticipantField.DEVICE_UID, Participant::deviceUid));

  static final Map<Field, Function<Participant, Object>> PERSON =
      Map.ofEntries(
          entry(ParticipantField.PERSON_NAME, Participant::personName),
          entry(ParticipantField.ROLE_IN_PROCEDURE, Participant::role),
          entry(ParticipantField.PERSON_ID, Participant::personId),
          entry(ParticipantField.PERSON_ID_ISSUER, Participant::personIdIssuer),
          entry(ParticipantField.ORGANIZATION, Participant::organization));

  static final Map<Field, Function<ProjectionIrradiationEvent, Object>> EVENT =
      Map.ofEntries(
          entry(ProjectionField.ACQUISITION_PLANE, e -> e.facts().acquisitionPlane()),
          entry(ProjectionField.IRRADIATION_EVENT_UID, e -> e.facts().irradiationEventUid()),
          entry(ProjectionField.IRRADIATION_EVENT_LABEL, e -> e.facts().label()),
          entry(ProjectionField.LABEL_TYPE, e -> e.facts().labelType()),
          entry(ProjectionField.STARTED_AT, e -> e.facts().startedAt()),
          entry(ProjectionField.EVENT_TYPE, e -> e.facts().eventType()),
          entry(ProjectionField.ACQUISITION_PROTOCOL, e -> e.facts().acquisitionProtocol()),
          entry(ProjectionField.ANATOMICAL_STRUCTURE, e -> e.facts().anatomicalStructure()),
          entry(ProjectionField.LATERALITY, e -> e.facts().laterality()),
          entry(ProjectionField.IMAGE_VIEW, e -> e.facts().imageView()),
          entry(ProjectionField.IMAGE_VIEW_MODIFIER, e -> oneOrAll(e.viewModifiers())),
          entry(
              ProjectionField.PATIENT_TABLE_RELATIONSHIP,
              e -> e.facts().patientTableRelationship()),
          entry(ProjectionField.PATIENT_ORIENTATION, e -> e.facts().patientOrientation()),
          entry(
              ProjectionField.PATIENT_ORIENTATION_MODIFIER,
              e -> e.facts().patientOrientationModifier()),
          entry(ProjectionField.TARGET_REGION, e -> e.facts().targetRegion()),
          entry(ProjectionField.COMMENT, e -> e.facts().comment()),
          entry(ProjectionField.DOSE_AREA_PRODUCT_GYM2, e -> e.dose().doseAreaProductGym2()),
          entry(ProjectionField.HALF_VALUE_LAYER_MM, e -> e.dose().halfValueLayerMm()),
          entry(ProjectionField.ENTRANCE_EXPOSURE_MGY, e -> e.dose().entranceExposureMgy()),
          entry(ProjectionField.REFERENCE_POINT, ProjectionFields::referencePoint),
          entry(ProjectionField.DOSE_RP_GY, e -> e.dose().doseRpGy()),
          entry(
              ProjectionField.AVERAGE_GLANDULAR_DOSE_MGY, e -> e.dose().averageGlandularDoseMgy()),
          entry(ProjectionField.EXPOSURE_INDEX, e -> e.detector().exposureIndex()),
          entry(ProjectionField.TARGET_EXPOSURE_INDEX, e -> e.detector().targetExposureIndex()),
          entry(ProjectionField.DEVIATION_INDEX, e -> e.detector().deviationIndex()),
          entry(ProjectionField.FLUORO_MODE, e -> e.source().fluoroMode()),
          entry(ProjectionField.PULSE_RATE_PER_S, e -> e.source().pulseRatePerS()),
          entry(ProjectionField.PULSES, e -> e.source().pulses()),
          entry(
              ProjectionField.PULSE_WIDTH_MS,
              e -> series(e.series().pulseWidthMs(), e.source().pulseWidthMs())),
          entry(ProjectionField.IRRADIATION_DURATION_S, e -> e.source().irradiationDurationS()),
          entry(ProjectionField.KVP, e -> series(e.series().kvp(), e.source().kvp())),
          entry(
              ProjectionField.TUBE_CURRENT_MA,
              e -> series(e.series().tubeCurrentMa(), e.source().tubeCurrentMa())),
          entry(ProjectionField.AVERAGE_TUBE_CURRENT_MA, e -> e.source().averageTubeCurrentMa()),
          entry(ProjectionField.EXPOSURE_TIME_MS, e -> e.source().exposureTimeMs()),
          entry(
              ProjectionField.EXPOSURE_UAS,
              e -> series(e.series().exposureUas(), e.source().exposureUas())),
          entry(
              ProjectionField.FOCAL_SPOT_MM,
              e -> series(e.series().focalSpotMm(), e.source().focalSpotMm())),
          entry(ProjectionField.ANODE_TARGET_MATERIAL, e -> e.source().anodeTargetMaterial()),
          entry(ProjectionField.COLLIMATED_FIELD_AREA_M2, e -> e.source().collimatedFieldAreaM2()),
          entry(
              ProjectionField.COLLIMATED_FIELD_HEIGHT_MM,
              e -> e.source().collimatedFieldHeightMm()),
          entry(
              ProjectionField.COLLIMATED_FIELD_WIDTH_MM, e -> e.source().collimatedFieldWidthMm()),
          entry(ProjectionField.GRID, e -> oneOrAll(e.grids())),
          entry(ProjectionField.II_FIELD_SIZE_MM, e -> e.source().imageIntensifierFieldMm()),
          entry(ProjectionField.CRDR_MECHANICAL_CONFIGURATION, e -> e.mechanics().configuration()),
          entry(ProjectionField.PRIMARY_ANGLE_DEG, e -> e.mechanics().primaryAngleDeg()),
          entry(ProjectionField.SECONDARY_ANGLE_DEG, e -> e.mechanics().secondaryAngleDeg()),
          entry(ProjectionField.PRIMARY_END_ANGLE_DEG, e -> e.mechanics().primaryEndAngleDeg()),
          entry(ProjectionField.SECONDARY_END_ANGLE_DEG, e -> e.mechanics().secondaryEndAngleDeg()),
          entry(ProjectionField.COLUMN_ANGULATION_DEG, e -> e.mechanics().columnAngulationDeg()),
          entry(ProjectionField.TABLE_HEAD_TILT_DEG, e -> e.mechanics().tableHeadTiltDeg()),
          entry(
              ProjectionField.TABLE_HORIZONTAL_ROTATION_DEG,
              e -> e.mechanics().tableHorizontalRotationDeg()),
          entry(ProjectionField.TABLE_CRADLE_TILT_DEG, e -> e.mechanics().tableCradleTiltDeg()),
          entry(
              ProjectionField.COMPRESSION_THICKNESS_MM,
              e -> e.mechanics().compressionThicknessMm()),
          entry(ProjectionField.COMPRESSION_FORCE_N, e -> e.mechanics().compressionForceN()),
          entry(
              ProjectionField.COMPRESSION_PRESSURE_KPA,
              e -> e.mechanics().compressionPressureKpa()),
          entry(
              ProjectionField.COMPRESSION_CONTACT_AREA_MM2,
              e -> e.mechanics().compressionContactAreaMm2()),
          entry(ProjectionField.TABLE_LONGITUDINAL_MM, e -> e.distances().tableLongitudinalMm()),
          entry(ProjectionField.TABLE_LATERAL_MM, e -> e.distances().tableLateralMm()),
          entry(ProjectionField.TABLE_HEIGHT_MM, e -> e.distances().tableHeightMm()),
          entry(
              ProjectionField.TABLE_LONGITUDINAL_END_MM,
              e -> e.distances().tableLongitudinalEndMm()),
          entry(ProjectionField.TABLE_LATERAL_END_MM, e -> e.distances().tableLateralEndMm()),
          entry(ProjectionField.TABLE_HEIGHT_END_MM, e -> e.distances().tableHeightEndMm()),
          entry(
              ProjectionField.SOURCE_TO_ISOCENTER_MM,
              e -> e.distances().distanceSourceToIsocenterMm()),
          entry(
              ProjectionField.SOURCE_TO_REFERENCE_POINT_MM,
              e -> e.distances().distanceSourceToReferencePointMm()),
          entry(
              ProjectionField.SOURCE_TO_DETECTOR_MM,
              e -> e.distances().distanceSourceToDetectorMm()),
          entry(PhilipsField.FRAMES, e -> e.source().pulses()),
          entry(PhilipsField.BOTTOM_SHUTTER_MM, e -> e.beam().shutterBottomMm()),
          entry(PhilipsField.LEFT_SHUTTER_MM, e -> e.beam().shutterLeftMm()),
          entry(PhilipsField.RIGHT_SHUTTER_MM, e -> e.beam().shutterRightMm()),
          entry(PhilipsField.TOP_SHUTTER_MM, e -> e.beam().shutterTopMm()),
          entry(PhilipsField.WEDGE_1_DISTANCE_MM, e -> e.beam().firstWedgeDistanceMm()),
          entry(PhilipsField.WEDGE_2_DISTANCE_MM, e -> e.beam().secondWedgeDistanceMm()),
          entry(PhilipsField.WEDGE_1_ANGLE_DEG, e -> e.beam().firstWedgeAngleDeg()),
          entry(PhilipsField.WEDGE_2_ANGLE_DEG, e -> e.beam().secondWedgeAngleDeg()),
          entry(PhilipsField.LONGITUDINAL_BEAM_POSITION_MM, e -> e.beam().beamLongitudinalMm()),
          entry(PhilipsField.LATERAL_BEAM_POSITION_MM, e -> e.beam().beamLateralMm()),
          entry(PhilipsField.BEAM_ANGLE_DEG, e -> e.beam().beamAngleDeg()),
          entry(
              PhilipsField.FINAL_SOURCE_TO_DETECTOR_MM,
              e -> e.distances().distanceSourceToDetectorEndMm()),
          entry(PhilipsField.FINAL_TABLE_CRADLE_DEG, e -> e.mechanics().tableCradleTiltEndDeg()),
          entry(PhilipsField.FINAL_TABLE_HEIGHT_MM, e -> e.beam().tableTopHeightEndMm()),
          entry(PhilipsField.TABLE_HEIGHT_MM, e -> e.beam().tableTopHeightMm()),
          entry(PhilipsField.FINAL_TABLE_TILT_DEG, e -> e.mechanics().tableHeadTiltEndDeg()),
          entry(PhilipsField.DETECTOR_X_SIDE_MM, e -> e.detector().detectorFieldXMm()),
          entry(PhilipsField.DETECTOR_Y_SIDE_MM, e -> e.detector().detectorFieldYMm()),
          entry(PhilipsField.OBJECT_THICKNESS_MM, e -> e.beam().objectThicknessMm()));

  private ProjectionFields() {}

  private static Observer device(DoseReport report) {
    return report.observers().stream()
        .filter(observer -> observer.personName() == null)
        .findFirst()
        .orElse(Observer.NONE);
  }

  private static Observer person(DoseReport report) {
    return report.observers().stream()
        .filter(observer -> observer.personName() != null)
        .findFirst()
        .orElse(Observer.NONE);
  }

  private static Object referencePoint(ProjectionAccumulatedDose total) {
    return total.referencePoint() == null ? total.referencePointText() : total.referencePoint();
  }

  private static Object referencePoint(ProjectionIrradiationEvent event) {
    ProjectionEventDose dose = event.dose();
    return dose.referencePoint() == null ? dose.referencePointText() : dose.referencePoint();
  }

  private static Object series(List<BigDecimal> series, BigDecimal mean) {
    return series.isEmpty() ? mean : series;
  }

  private static Object oneOrAll(List<?> values) {
    return values.size() < 2 ? values.stream().findFirst().orElse(null) : values;
  }
}
