package org.arcdose.dicom;

/**
 * Tags the product uses, named by their PS3.6 keyword, and what a tag says about itself. A tag is
 * an int, group in the upper half, element number in the lower; tags are ordered as unsigned
 * numbers.
 */
public final class Tag {
  public static final int FILE_META_INFORMATION_GROUP_LENGTH = 0x0002_0000;
  public static final int FILE_META_INFORMATION_VERSION = 0x0002_0001;
  public static final int MEDIA_STORAGE_SOP_CLASS_UID = 0x0002_0002;
  public static final int MEDIA_STORAGE_SOP_INSTANCE_UID = 0x0002_0003;
  public static final int TRANSFER_SYNTAX_UID = 0x0002_0010;
  public static final int IMPLEMENTATION_CLASS_UID = 0x0002_0012;
  public static final int IMPLEMENTATION_VERSION_NAME = 0x0002_0013;
  public static final int SOURCE_APPLICATION_ENTITY_TITLE = 0x0002_0016;
  public static final int SPECIFIC_CHARACTER_SET = 0x0008_0005;
  public static final int IMAGE_TYPE = 0x0008_0008;
  public static final int INSTANCE_CREATION_DATE = 0x0008_0012;
  public static final int INSTANCE_CREATION_TIME = 0x0008_0013;
  public static final int SOP_CLASS_UID = 0x0008_0016;
  public static final int SOP_INSTANCE_UID = 0x0008_0018;
  public static final int STUDY_DATE = 0x0008_0020;
  public static final int SERIES_DATE = 0x0008_0021;
  public static final int ACQUISITION_DATE = 0x0008_0022;
  public static final int CONTENT_DATE = 0x0008_0023;
  public static final int ACQUISITION_DATE_TIME = 0x0008_002A;
  public static final int STUDY_TIME = 0x0008_0030;
  public static final int SERIES_TIME = 0x0008_0031;
  public static final int ACQUISITION_TIME = 0x0008_0032;
  public static final int CONTENT_TIME = 0x0008_0033;
  public static final int ACCESSION_NUMBER = 0x0008_0050;
  public static final int RETRIEVE_AE_TITLE = 0x0008_0054;
  public static final int MODALITY = 0x0008_0060;
  public static final int MODALITIES_IN_STUDY = 0x0008_0061;
  public static final int MANUFACTURER = 0x0008_0070;
  public static final int INSTITUTION_NAME = 0x0008_0080;
  public static final int INSTITUTION_ADDRESS = 0x0008_0081;
  public static final int REFERRING_PHYSICIAN_NAME = 0x0008_0090;
  public static final int CODE_VALUE = 0x0008_0100;
  public static final int CODING_SCHEME_DESIGNATOR = 0x0008_0102;
  public static final int CODING_SCHEME_VERSION = 0x0008_0103;
  public static final int CODE_MEANING = 0x0008_0104;
  public static final int MAPPING_RESOURCE = 0x0008_0105;
  public static final int LONG_CODE_VALUE = 0x0008_0119;
  public static final int URN_CODE_VALUE = 0x0008_0120;
  public static final int TIMEZONE_OFFSET_FROM_UTC = 0x0008_0201;
  public static final int STATION_NAME = 0x0008_1010;
  public static final int STUDY_DESCRIPTION = 0x0008_1030;
  public static final int PROCEDURE_CODE_SEQUENCE = 0x0008_1032;
  public static final int SERIES_DESCRIPTION = 0x0008_103E;
  public static final int INSTITUTIONAL_DEPARTMENT_NAME = 0x0008_1040;
  public static final int PHYSICIANS_OF_RECORD = 0x0008_1048;
  public static final int PERFORMING_PHYSICIAN_NAME = 0x0008_1050;
  public static final int NAME_OF_PHYSICIANS_READING_STUDY = 0x0008_1060;
  public static final int OPERATORS_NAME = 0x0008_1070;
  public static final int MANUFACTURER_MODEL_NAME = 0x0008_1090;
  public static final int REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE = 0x0008_1111;
  public static final int REFERENCED_SOP_CLASS_UID = 0x0008_1150;
  public static final int REFERENCED_SOP_INSTANCE_UID = 0x0008_1155;
  public static final int REFERENCED_FRAME_NUMBER = 0x0008_1160;
  public static final int REFERENCED_SOP_SEQUENCE = 0x0008_1199;
  public static final int ANATOMIC_REGION_SEQUENCE = 0x0008_2218;
  public static final int IRRADIATION_EVENT_UID = 0x0008_3010;
  public static final int RADIOPHARMACEUTICAL_ADMINISTRATION_EVENT_UID = 0x0008_3012;
  public static final int PATIENT_NAME = 0x0010_0010;
  public static final int PATIENT_ID = 0x0010_0020;
  public static final int ISSUER_OF_PATIENT_ID = 0x0010_0021;
  public static final int PATIENT_BIRTH_DATE = 0x0010_0030;
  public static final int PATIENT_SEX = 0x0010_0040;
  public static final int PATIENT_AGE = 0x0010_1010;
  public static final int PATIENT_SIZE = 0x0010_1020;
  public static final int PATIENT_WEIGHT = 0x0010_1030;
  public static final int PATIENT_COMMENTS = 0x0010_4000;
  public static final int PATIENT_IDENTITY_REMOVED = 0x0012_0062;
  public static final int CONTRAST_BOLUS_AGENT = 0x0018_0010;
  public static final int BODY_PART_EXAMINED = 0x0018_0015;
  public static final int RADIOPHARMACEUTICAL = 0x0018_0031;
  public static final int KVP = 0x0018_0060;
  public static final int DEVICE_SERIAL_NUMBER = 0x0018_1000;
  public static final int GANTRY_ID = 0x0018_1008;
  public static final int SOFTWARE_VERSIONS = 0x0018_1020;
  public static final int PROTOCOL_NAME = 0x0018_1030;
  public static final int SPATIAL_RESOLUTION = 0x0018_1050;
  public static final int RADIOPHARMACEUTICAL_VOLUME = 0x0018_1071;
  public static final int RADIOPHARMACEUTICAL_START_TIME = 0x0018_1072;
  public static final int RADIOPHARMACEUTICAL_STOP_TIME = 0x0018_1073;
  public static final int RADIONUCLIDE_TOTAL_DOSE = 0x0018_1074;
  public static final int RADIONUCLIDE_HALF_LIFE = 0x0018_1075;
  public static final int RADIOPHARMACEUTICAL_SPECIFIC_ACTIVITY = 0x0018_1077;
  public static final int RADIOPHARMACEUTICAL_START_DATE_TIME = 0x0018_1078;
  public static final int RADIOPHARMACEUTICAL_STOP_DATE_TIME = 0x0018_1079;
  public static final int DISTANCE_SOURCE_TO_DETECTOR = 0x0018_1110;
  public static final int DISTANCE_SOURCE_TO_PATIENT = 0x0018_1111;
  public static final int TABLE_HEIGHT = 0x0018_1130;
  public static final int EXPOSURE_TIME = 0x0018_1150;
  public static final int XRAY_TUBE_CURRENT = 0x0018_1151;
  public static final int EXPOSURE = 0x0018_1152;
  public static final int EXPOSURE_IN_UAS = 0x0018_1153;
  public static final int IMAGE_AND_FLUOROSCOPY_AREA_DOSE_PRODUCT = 0x0018_115E;
  public static final int FILTER_TYPE = 0x0018_1160;
  public static final int GRID = 0x0018_1166;
  public static final int FOCAL_SPOTS = 0x0018_1190;
  public static final int BODY_PART_THICKNESS = 0x0018_11A0;
  public static final int COMPRESSION_FORCE = 0x0018_11A2;
  public static final int DATE_OF_LAST_CALIBRATION = 0x0018_1200;
  public static final int TIME_OF_LAST_CALIBRATION = 0x0018_1201;
  public static final int WATER_EQUIVALENT_DIAMETER = 0x0018_1271;
  public static final int WATER_EQUIVALENT_DIAMETER_CALCULATION_METHOD_CODE_SEQUENCE = 0x0018_1272;
  public static final int SCAN_LENGTH = 0x0018_1302;
  public static final int POSITIONER_PRIMARY_ANGLE = 0x0018_1510;
  public static final int POSITIONER_SECONDARY_ANGLE = 0x0018_1511;
  public static final int VIEW_POSITION = 0x0018_5101;
  public static final int FILTER_MATERIAL = 0x0018_7050;
  public static final int FILTER_THICKNESS_MINIMUM = 0x0018_7052;
  public static final int FILTER_THICKNESS_MAXIMUM = 0x0018_7054;
  public static final int X_RAY_TUBE_CURRENT_IN_UA = 0x0018_8151;
  public static final int CT_ACQUISITION_TYPE_SEQUENCE = 0x0018_9301;
  public static final int ACQUISITION_TYPE = 0x0018_9302;
  public static final int CT_ACQUISITION_DETAILS_SEQUENCE = 0x0018_9304;
  public static final int REVOLUTION_TIME = 0x0018_9305;
  public static final int SINGLE_COLLIMATION_WIDTH = 0x0018_9306;
  public static final int TOTAL_COLLIMATION_WIDTH = 0x0018_9307;
  public static final int CT_TABLE_DYNAMICS_SEQUENCE = 0x0018_9308;
  public static final int SPIRAL_PITCH_FACTOR = 0x0018_9311;
  public static final int CT_GEOMETRY_SEQUENCE = 0x0018_9312;
  public static final int CT_EXPOSURE_SEQUENCE = 0x0018_9321;
  public static final int EXPOSURE_MODULATION_TYPE = 0x0018_9323;
  public static final int CT_X_RAY_DETAILS_SEQUENCE = 0x0018_9325;
  public static final int EXPOSURE_TIME_IN_MS = 0x0018_9328;
  public static final int X_RAY_TUBE_CURRENT_IN_MA = 0x0018_9330;
  public static final int CTDI_VOL = 0x0018_9345;
  public static final int CTDI_PHANTOM_TYPE_CODE_SEQUENCE = 0x0018_9346;
  public static final int IRRADIATION_EVENT_IDENTIFICATION_SEQUENCE = 0x0018_9477;
  public static final int START_ACQUISITION_DATE_TIME = 0x0018_9516;
  public static final int STUDY_INSTANCE_UID = 0x0020_000D;
  public static final int SERIES_INSTANCE_UID = 0x0020_000E;
  public static final int STUDY_ID = 0x0020_0010;
  public static final int SERIES_NUMBER = 0x0020_0011;
  public static final int INSTANCE_NUMBER = 0x0020_0013;
  public static final int FRAME_OF_REFERENCE_UID = 0x0020_0052;
  public static final int LATERALITY = 0x0020_0060;
  public static final int IMAGE_LATERALITY = 0x0020_0062;
  public static final int NUMBER_OF_SERIES_RELATED_INSTANCES = 0x0020_1209;
  public static final int FRAME_ANATOMY_SEQUENCE = 0x0020_9071;
  public static final int SAMPLES_PER_PIXEL = 0x0028_0002;
  public static final int PHOTOMETRIC_INTERPRETATION = 0x0028_0004;
  public static final int NUMBER_OF_FRAMES = 0x0028_0008;
  public static final int ROWS = 0x0028_0010;
  public static final int COLUMNS = 0x0028_0011;
  public static final int CORRECTED_IMAGE = 0x0028_0051;
  public static final int BITS_ALLOCATED = 0x0028_0100;
  public static final int BITS_STORED = 0x0028_0101;
  public static final int HIGH_BIT = 0x0028_0102;
  public static final int PIXEL_REPRESENTATION = 0x0028_0103;
  public static final int REQUESTED_PROCEDURE_DESCRIPTION = 0x0032_1060;
  public static final int REQUESTED_PROCEDURE_CODE_SEQUENCE = 0x0032_1064;
  public static final int SCHEDULED_PROTOCOL_CODE_SEQUENCE = 0x0040_0008;
  public static final int PERFORMED_PROCEDURE_STEP_START_DATE = 0x0040_0244;
  public static final int PERFORMED_PROCEDURE_STEP_START_TIME = 0x0040_0245;
  public static final int PERFORMED_PROCEDURE_STEP_ID = 0x0040_0253;
  public static final int PERFORMED_PROCEDURE_STEP_DESCRIPTION = 0x0040_0254;
  public static final int PERFORMED_PROTOCOL_CODE_SEQUENCE = 0x0040_0260;
  public static final int REQUEST_ATTRIBUTES_SEQUENCE = 0x0040_0275;
  public static final int TOTAL_NUMBER_OF_EXPOSURES = 0x0040_0301;
  public static final int ENTRANCE_DOSE = 0x0040_0302;
  public static final int EXPOSURE_DOSE_SEQUENCE = 0x0040_030E;
  public static final int COMMENTS_ON_RADIATION_DOSE = 0x0040_0310;
  public static final int ORGAN_DOSE = 0x0040_0316;
  public static final int MEASUREMENT_UNITS_CODE_SEQUENCE = 0x0040_08EA;
  public static final int REQUESTED_PROCEDURE_ID = 0x0040_1001;
  public static final int ENTRANCE_DOSE_IN_MGY = 0x0040_8302;
  public static final int RELATIONSHIP_TYPE = 0x0040_A010;
  public static final int OBSERVATION_DATE_TIME = 0x0040_A032;
  public static final int VALUE_TYPE = 0x0040_A040;
  public static final int CONCEPT_NAME_CODE_SEQUENCE = 0x0040_A043;
  public static final int CONTINUITY_OF_CONTENT = 0x0040_A050;
  public static final int REFERENCED_WAVEFORM_CHANNELS = 0x0040_A0B0;
  public static final int DATE_TIME = 0x0040_A120;
  public static final int DATE = 0x0040_A121;
  public static final int TIME = 0x0040_A122;
  public static final int PERSON_NAME = 0x0040_A123;
  public static final int UID = 0x0040_A124;
  public static final int TEMPORAL_RANGE_TYPE = 0x0040_A130;
  public static final int REFERENCED_SAMPLE_POSITIONS = 0x0040_A132;
  public static final int REFERENCED_TIME_OFFSETS = 0x0040_A138;
  public static final int REFERENCED_DATE_TIME = 0x0040_A13A;
  public static final int TEXT_VALUE = 0x0040_A160;
  public static final int FLOATING_POINT_VALUE = 0x0040_A161;
  public static final int RATIONAL_NUMERATOR_VALUE = 0x0040_A162;
  public static final int RATIONAL_DENOMINATOR_VALUE = 0x0040_A163;
  public static final int CONCEPT_CODE_SEQUENCE = 0x0040_A168;
  public static final int OBSERVATION_UID = 0x0040_A171;
  public static final int MEASURED_VALUE_SEQUENCE = 0x0040_A300;
  public static final int NUMERIC_VALUE_QUALIFIER_CODE_SEQUENCE = 0x0040_A301;
  public static final int NUMERIC_VALUE = 0x0040_A30A;
  public static final int PERFORMED_PROCEDURE_CODE_SEQUENCE = 0x0040_A372;
  public static final int CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE = 0x0040_A375;
  public static final int COMPLETION_FLAG = 0x0040_A491;
  public static final int VERIFICATION_FLAG = 0x0040_A493;
  public static final int CONTENT_TEMPLATE_SEQUENCE = 0x0040_A504;
  public static final int CONTENT_SEQUENCE = 0x0040_A730;
  public static final int TEMPLATE_IDENTIFIER = 0x0040_DB00;
  public static final int REFERENCED_CONTENT_ITEM_IDENTIFIER = 0x0040_DB73;
  public static final int ENERGY_WINDOW_RANGE_SEQUENCE = 0x0054_0013;
  public static final int ENERGY_WINDOW_LOWER_LIMIT = 0x0054_0014;
  public static final int ENERGY_WINDOW_UPPER_LIMIT = 0x0054_0015;
  public static final int RADIOPHARMACEUTICAL_INFORMATION_SEQUENCE = 0x0054_0016;
  public static final int NUMBER_OF_RR_INTERVALS = 0x0054_0061;
  public static final int NUMBER_OF_TIME_SLOTS = 0x0054_0071;
  public static final int NUMBER_OF_SLICES = 0x0054_0081;
  public static final int NUMBER_OF_TIME_SLICES = 0x0054_0101;
  public static final int RADIONUCLIDE_CODE_SEQUENCE = 0x0054_0300;
  public static final int ADMINISTRATION_ROUTE_CODE_SEQUENCE = 0x0054_0302;
  public static final int RADIOPHARMACEUTICAL_CODE_SEQUENCE = 0x0054_0304;
  public static final int SCAN_PROGRESSION_DIRECTION = 0x0054_0501;
  public static final int SERIES_TYPE = 0x0054_1000;
  public static final int RECONSTRUCTION_METHOD = 0x0054_1103;
  public static final int COINCIDENCE_WINDOW_WIDTH = 0x0054_1210;
  public static final int SHARED_FUNCTIONAL_GROUPS_SEQUENCE = 0x5200_9229;
  public static final int PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE = 0x5200_9230;
  public static final int GRAPHIC_DATA = 0x0070_0022;
  public static final int GRAPHIC_TYPE = 0x0070_0023;
  public static final int REFERENCED_FRAME_OF_REFERENCE_UID = 0x3006_0024;
  public static final int FLOAT_PIXEL_DATA = 0x7FE0_0008;
  public static final int DOUBLE_FLOAT_PIXEL_DATA = 0x7FE0_0009;
  public static final int PIXEL_DATA = 0x7FE0_0010;
  public static final int DATA_SET_TRAILING_PADDING = 0xFFFC_FFFC;

  static final int ITEM = 0xFFFE_E000;
  static final int ITEM_DELIMITATION = 0xFFFE_E00D;
  static final int SEQUENCE_DELIMITATION = 0xFFFE_E0DD;

  private Tag() {}

  /** Group number, 0 to 0xFFFF. */
  public static int group(int tag) {
    return tag >>> 16;
  }

  /** Whether the group is odd, that is private (PS3.5 section 7.8). */
  public static boolean isPrivate(int tag) {
    return (tag & 0x1_0000) != 0;
  }

  /** Whether the element reserves a block of private elements: (gggg,0010) to (gggg,00FF). */
  public static boolean isPrivateCreator(int tag) {
    int element = tag & 0xFFFF;
    return isPrivate(tag) && element >= 0x10 && element <= 0xFF;
  }

  /** The tag as the standard writes it: {@code (0020,000D)}. */
  public static String format(int tag) {
    return String.format("(%04X,%04X)", group(tag), tag & 0xFFFF);
  }

  static boolean isGroupLength(int tag) {
    return (tag & 0xFFFF) == 0;
  }
}
