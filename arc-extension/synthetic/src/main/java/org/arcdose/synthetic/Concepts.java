package org.arcdose.synthetic;

import org.arcdose.dicom.Code;

/** Concept names of the dose templates (PS3.16 TID 10001 to 10014, TID 1002). */
final class Concepts {
  static final Code REPORT = dcm("113701", "X-Ray Radiation Dose Report");
  static final Code PROCEDURE_REPORTED = dcm("121058", "Procedure reported");
  static final Code HAS_INTENT = sct("363703001", "Has Intent");
  static final Code OBSERVER_TYPE = dcm("121005", "Observer Type");
  static final Code OBSERVER_UID = dcm("121012", "Device Observer UID");
  static final Code OBSERVER_NAME = dcm("121013", "Device Observer Name");
  static final Code OBSERVER_MANUFACTURER = dcm("121014", "Device Observer Manufacturer");
  static final Code OBSERVER_MODEL = dcm("121015", "Device Observer Model Name");
  static final Code OBSERVER_SERIAL = dcm("121016", "Device Observer Serial Number");
  static final Code IRRADIATION_START = dcm("113809", "Start of X-Ray Irradiation");
  static final Code IRRADIATION_END = dcm("113810", "End of X-Ray Irradiation");
  static final Code SCOPE = dcm("113705", "Scope of Accumulation");
  static final Code STUDY_UID = dcm("110180", "Study Instance UID");
  static final Code SOURCE_OF_DOSE = dcm("113854", "Source of Dose Information");
  static final Code TARGET_REGION = dcm("123014", "Target Region");
  static final Code EVENT_UID = dcm("113769", "Irradiation Event UID");
  static final Code PROTOCOL = dcm("125203", "Acquisition Protocol");
  static final Code KVP = dcm("113733", "KVP");
  static final Code TUBE_CURRENT = dcm("113734", "X-Ray Tube Current");
  static final Code EXPOSURE_TIME = dcm("113824", "Exposure Time");

  static final Code CT_ACCUMULATED = dcm("113811", "CT Accumulated Dose Data");
  static final Code CT_EVENTS_TOTAL = dcm("113812", "Total Number of Irradiation Events");
  static final Code DLP_TOTAL = dcm("113813", "CT Dose Length Product Total");
  static final Code CT_ACQUISITION = dcm("113819", "CT Acquisition");
  static final Code CT_ACQUISITION_TYPE = dcm("113820", "CT Acquisition Type");
  static final Code CT_PARAMETERS = dcm("113822", "CT Acquisition Parameters");
  static final Code CT_SOURCES = dcm("113823", "Number of X-Ray Sources");
  static final Code SCANNING_LENGTH = dcm("113825", "Scanning Length");
  static final Code SINGLE_COLLIMATION = dcm("113826", "Nominal Single Collimation Width");
  static final Code TOTAL_COLLIMATION = dcm("113827", "Nominal Total Collimation Width");
  static final Code PITCH = dcm("113828", "Pitch Factor");
  static final Code CT_DOSE = dcm("113829", "CT Dose");
  static final Code CTDI_VOL = dcm("113830", "Mean CTDIvol");
  static final Code CT_SOURCE = dcm("113831", "CT X-Ray Source Parameters");
  static final Code CT_SOURCE_ID = dcm("113832", "Identification of the X-Ray Source");
  static final Code TUBE_CURRENT_MAXIMUM = dcm("113833", "Maximum X-Ray Tube Current");
  static final Code ROTATION_TIME = dcm("113834", "Exposure Time per Rotation");
  static final Code PHANTOM = dcm("113835", "CTDIw Phantom Type");
  static final Code DLP = dcm("113838", "DLP");

  static final Code ACCUMULATED = dcm("113702", "Accumulated X-Ray Dose Data");
  static final Code PLANE = dcm("113764", "Acquisition Plane");
  static final Code DAP_TOTAL = dcm("113722", "Dose Area Product Total");
  static final Code DOSE_RP_TOTAL = dcm("113725", "Dose (RP) Total");
  static final Code FLUORO_DAP_TOTAL = dcm("113726", "Fluoro Dose Area Product Total");
  static final Code ACQUISITION_DAP_TOTAL = dcm("113727", "Acquisition Dose Area Product Total");
  static final Code FLUORO_DOSE_RP_TOTAL = dcm("113728", "Fluoro Dose (RP) Total");
  static final Code ACQUISITION_DOSE_RP_TOTAL = dcm("113729", "Acquisition Dose (RP) Total");
  static final Code FLUORO_TIME_TOTAL = dcm("113730", "Total Fluoro Time");
  static final Code FRAMES_TOTAL = dcm("113731", "Total Number of Radiographic Frames");
  static final Code ACQUISITION_TIME_TOTAL = dcm("113855", "Total Acquisition Time");
  static final Code REFERENCE_POINT = dcm("113780", "Reference Point Definition");
  static final Code EVENT = dcm("113706", "Irradiation Event X-Ray Data");
  static final Code EVENT_TYPE = dcm("113721", "Irradiation Event Type");
  static final Code STARTED = dcm("111526", "DateTime Started");
  static final Code DAP = dcm("122130", "Dose Area Product");
  static final Code DOSE_RP = dcm("113738", "Dose (RP)");
  static final Code PRIMARY_ANGLE = dcm("112011", "Positioner Primary Angle");
  static final Code SECONDARY_ANGLE = dcm("112012", "Positioner Secondary Angle");
  static final Code PRIMARY_END_ANGLE = dcm("113739", "Positioner Primary End Angle");
  static final Code SECONDARY_END_ANGLE = dcm("113740", "Positioner Secondary End Angle");
  static final Code FILTERS = dcm("113771", "X-Ray Filters");
  static final Code FILTER_TYPE = dcm("113772", "X-Ray Filter Type");
  static final Code FILTER_MATERIAL = dcm("113757", "X-Ray Filter Material");
  static final Code FILTER_MINIMUM = dcm("113758", "X-Ray Filter Thickness Minimum");
  static final Code FILTER_MAXIMUM = dcm("113773", "X-Ray Filter Thickness Maximum");
  static final Code FLUORO_MODE = dcm("113732", "Fluoro Mode");
  static final Code PULSE_RATE = dcm("113791", "Pulse Rate");
  static final Code PULSES = dcm("113768", "Number of Pulses");
  static final Code PULSE_WIDTH = dcm("113793", "Pulse Width");
  static final Code IRRADIATION_DURATION = dcm("113742", "Irradiation Duration");
  static final Code EXPOSURE = dcm("113736", "Exposure");
  static final Code SOURCE_TO_ISOCENTER = dcm("113748", "Distance Source to Isocenter");
  static final Code SOURCE_TO_DETECTOR = dcm("113750", "Distance Source to Detector");
  static final Code TABLE_LONGITUDINAL = dcm("113751", "Table Longitudinal Position");
  static final Code TABLE_LATERAL = dcm("113752", "Table Lateral Position");
  static final Code TABLE_HEIGHT = dcm("113753", "Table Height Position");

  static final Code AGD_TOTAL = dcm("111637", "Accumulated Average Glandular Dose");
  static final Code AGD = dcm("111631", "Average Glandular Dose");
  static final Code LATERALITY = sct("272741003", "Laterality");
  static final Code ANATOMICAL_STRUCTURE = sct("91723000", "Anatomical structure");
  static final Code IMAGE_VIEW = dcm("111031", "Image View");
  static final Code HALF_VALUE_LAYER = dcm("111634", "Half Value Layer");
  static final Code ENTRANCE_EXPOSURE = dcm("111636", "Entrance Exposure at RP");
  static final Code COMPRESSION_THICKNESS = dcm("111633", "Compression Thickness");
  static final Code COMPRESSION_FORCE = dcm("111647", "Compression Force");
  static final Code TARGET_MATERIAL = dcm("111632", "Anode Target Material");

  private Concepts() {}

  static Code dcm(String value, String meaning) {
    return new Code(value, "DCM", meaning);
  }

  static Code sct(String value, String meaning) {
    return new Code(value, "SCT", meaning);
  }

  static Code srt(String value, String meaning) {
    return new Code(value, "SRT", meaning);
  }
}
