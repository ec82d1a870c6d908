package org.arcdose.dose.sr;

import static org.arcdose.dose.sr.DoseConcepts.dcm;

import org.arcdose.dicom.sr.Concept;

/** Concept names and values of the projection templates (PS3.16 TID 10001 to 10007). */
final class ProjectionConcepts {
  static final Concept ACCUMULATED = dcm("113702", "Accumulated X-Ray Dose Data");
  static final Concept PLANE = dcm("113764", "Acquisition Plane");
  static final Concept DAP_TOTAL = dcm("113722", "Dose Area Product Total");
  static final Concept DOSE_RP_TOTAL = dcm("113725", "Dose (RP) Total");
  static final Concept FLUORO_DAP_TOTAL = dcm("113726", "Fluoro Dose Area Product Total");
  static final Concept FLUORO_DOSE_RP_TOTAL = dcm("113728", "Fluoro Dose (RP) Total");
  static final Concept FLUORO_TIME_TOTAL = dcm("113730", "Total Fluoro Time");
  static final Concept ACQUISITION_DAP_TOTAL = dcm("113727", "Acquisition Dose Area Product Total");
  static final Concept ACQUISITION_DOSE_RP_TOTAL = dcm("113729", "Acquisition Dose (RP) Total");
  static final Concept ACQUISITION_TIME_TOTAL = dcm("113855", "Total Acquisition Time");
  static final Concept FRAMES_TOTAL = dcm("113731", "Total Number of Radiographic Frames");
  static final Concept REFERENCE_POINT = dcm("113780", "Reference Point Definition");
  static final Concept AGD_TOTAL = dcm("111637", "Accumulated Average Glandular Dose");
  static final Concept DETECTOR_TYPE = dcm("113947", "Detector Type");

  static final Concept CALIBRATION = dcm("122505", "Calibration");
  static final Concept DOSE_MEASUREMENT_DEVICE = dcm("113794", "Dose Measurement Device");
  static final Concept CALIBRATED = dcm("113723", "Calibration DateTime");
  static final Concept CALIBRATION_FACTOR = dcm("122322", "Calibration Factor");
  static final Concept CALIBRATION_UNCERTAINTY = dcm("113763", "Calibration Uncertainty");
  static final Concept CALIBRATION_PARTY = dcm("113724", "Calibration Responsible Party");
  static final Concept CALIBRATION_PROTOCOL = dcm("113720", "Calibration Protocol");

  static final Concept EVENT = dcm("113706", "Irradiation Event X-Ray Data");
  static final Concept STARTED = dcm("111526", "DateTime Started");
  static final Concept EVENT_TYPE = dcm("113721", "Irradiation Event Type");
  static final Concept LABEL = dcm("113605", "Irradiation Event Label");
  static final Concept LABEL_TYPE = dcm("113606", "Label Type");
  static final Concept IMAGE_VIEW = dcm("111031", "Image View");
  static final Concept IMAGE_VIEW_MODIFIER = dcm("111032", "Image View Modifier");
  static final Concept EPONYMOUS_NAME = dcm("113946", "Projection Eponymous Name");
  static final Concept TABLE_RELATIONSHIP = dcm("113745", "Patient Table Relationship");
  static final Concept ORIENTATION = dcm("113743", "Patient Orientation");
  static final Concept ORIENTATION_MODIFIER = dcm("113744", "Patient Orientation Modifier");
  static final Concept EQUIVALENT_THICKNESS = dcm("111638", "Patient Equivalent Thickness");
  static final Concept BREAST_COMPOSITION = dcm("111006", "Breast composition");
  static final Concept FIBROGLANDULAR_TISSUE = dcm("111046", "Percent Fibroglandular Tissue");

  static final Concept DAP = dcm("122130", "Dose Area Product");
  static final Concept DOSE_RP = dcm("113738", "Dose (RP)");
  static final Concept AGD = dcm("111631", "Average Glandular Dose");
  static final Concept ENTRANCE_EXPOSURE = dcm("111636", "Entrance Exposure at RP");
  static final Concept HALF_VALUE_LAYER = dcm("111634", "Half Value Layer");
  static final Concept DERIVATION = dcm("121401", "Derivation");

  static final Concept AVERAGE_TUBE_CURRENT = dcm("113767", "Average X-Ray Tube Current");

  /** The code of Exposure Time before it was that of CT. */
  static final Concept FORMER_EXPOSURE_TIME = dcm("113735", "Exposure Time");

  static final Concept EXPOSURE = dcm("113736", "Exposure");
  static final Concept PULSE_WIDTH = dcm("113793", "Pulse Width");
  static final Concept PULSES = dcm("113768", "Number of Pulses");
  static final Concept PULSE_RATE = dcm("113791", "Pulse Rate");
  static final Concept IRRADIATION_DURATION = dcm("113742", "Irradiation Duration");
  static final Concept FLUORO_MODE = dcm("113732", "Fluoro Mode");
  static final Concept FOCAL_SPOT = dcm("113766", "Focal Spot Size");
  static final Concept ANODE = dcm("111632", "Anode Target Material");
  static final Concept FIELD_AREA = dcm("113790", "Collimated Field Area");
  static final Concept FIELD_HEIGHT = dcm("113788", "Collimated Field Height");
  static final Concept FIELD_WIDTH = dcm("113789", "Collimated Field Width");
  static final Concept GRID = dcm("111635", "X-Ray Grid");
  static final Concept FILTERS = dcm("113771", "X-Ray Filters");
  static final Concept FILTER_TYPE = dcm("113772", "X-Ray Filter Type");
  static final Concept FILTER_MATERIAL = dcm("113757", "X-Ray Filter Material");
  static final Concept FILTER_MINIMUM = dcm("113758", "X-Ray Filter Thickness Minimum");
  static final Concept FILTER_MAXIMUM = dcm("113773", "X-Ray Filter Thickness Maximum");

  static final Concept EXPOSURE_INDEX = dcm("113845", "Exposure Index");
  static final Concept TARGET_EXPOSURE_INDEX = dcm("113846", "Target Exposure Index");
  static final Concept DEVIATION_INDEX = dcm("113847", "Deviation Index");

  static final Concept CONFIGURATION = dcm("113956", "CR/DR Mechanical Configuration");
  static final Concept PRIMARY_ANGLE = dcm("112011", "Positioner Primary Angle");
  static final Concept SECONDARY_ANGLE = dcm("112012", "Positioner Secondary Angle");
  static final Concept PRIMARY_END_ANGLE = dcm("113739", "Positioner Primary End Angle");
  static final Concept SECONDARY_END_ANGLE = dcm("113740", "Positioner Secondary End Angle");
  static final Concept COLUMN_ANGULATION = dcm("113770", "Column Angulation");
  static final Concept TABLE_HEAD_TILT = dcm("113754", "Table Head Tilt Angle");
  static final Concept TABLE_ROTATION = dcm("113755", "Table Horizontal Rotation Angle");
  static final Concept TABLE_CRADLE_TILT = dcm("113756", "Table Cradle Tilt Angle");
  static final Concept COMPRESSION_THICKNESS = dcm("111633", "Compression Thickness");
  static final Concept COMPRESSION_FORCE = dcm("111647", "Compression Force");
  static final Concept COMPRESSION_PRESSURE = dcm("111648", "Compression Pressure");
  static final Concept COMPRESSION_AREA = dcm("111649", "Compression Contact Area");
  static final Concept SOURCE_TO_ISOCENTER = dcm("113748", "Distance Source to Isocenter");
  static final Concept SOURCE_TO_REFERENCE_POINT =
      dcm("113737", "Distance Source to Reference Point");
  static final Concept SOURCE_TO_DETECTOR = dcm("113750", "Distance Source to Detector");
  static final Concept SOURCE_TO_TABLE_PLANE = dcm("113792", "Distance Source to Table Plane");
  static final Concept TABLE_LONGITUDINAL = dcm("113751", "Table Longitudinal Position");
  static final Concept TABLE_LATERAL = dcm("113752", "Table Lateral Position");
  static final Concept TABLE_HEIGHT = dcm("113753", "Table Height Position");
  static final Concept TABLE_LONGITUDINAL_END = dcm("113759", "Table Longitudinal End Position");
  static final Concept TABLE_LATERAL_END = dcm("113760", "Table Lateral End Position");
  static final Concept TABLE_HEIGHT_END = dcm("113761", "Table Height End Position");

  static final Concept LATERALITY = sct("272741003", "Laterality");
  static final Concept ANATOMICAL_STRUCTURE = sct("91723000", "Anatomical structure");

  static final Concept MAMMOGRAPHY = sct("71651007", "Mammography");
  static final Concept FLUOROSCOPY = sct("44491008", "Fluoroscopy");
  static final Concept FLUOROSCOPY_GUIDED =
      dcm("113957", "Fluoroscopy-Guided Projection Radiography System");
  static final Concept INTEGRATED = dcm("113958", "Integrated Projection Radiography System");
  static final Concept CASSETTE_BASED =
      dcm("113959", "Cassette-based Projection Radiography System");

  private ProjectionConcepts() {}

  private static Concept sct(String value, String meaning) {
    return Concept.of(value, "SCT", meaning);
  }
}
