package org.arcdose.synthetic.expected;

/** Irradiation events of projection X-ray and mammography (PS3.16 TID 10003 and its sections). */
public enum ProjectionField implements Field {
  ACQUISITION_PLANE(Content.code("113764", "Acquisition Plane")),
  IRRADIATION_EVENT_UID(Content.uid("113769", "Irradiation Event UID")),
  IRRADIATION_EVENT_LABEL(Content.text("113605", "Irradiation Event Label")),
  LABEL_TYPE(Content.code("113606", "Label Type")),
  STARTED_AT(Content.dateTime("111526", "DateTime Started")),
  EVENT_TYPE(Content.code("113721", "Irradiation Event Type")),
  ACQUISITION_PROTOCOL(Content.text("125203", "Acquisition Protocol")),
  ANATOMICAL_STRUCTURE(Content.code(Codes.sct("91723000", "Anatomical structure"))),
  LATERALITY(Content.code(Codes.sct("272741003", "Laterality"))),
  IMAGE_VIEW(Content.code("111031", "Image View")),
  IMAGE_VIEW_MODIFIER(Content.code("111032", "Image View Modifier")),
  PATIENT_TABLE_RELATIONSHIP(Content.code("113745", "Patient Table Relationship")),
  PATIENT_ORIENTATION(Content.code("113743", "Patient Orientation")),
  PATIENT_ORIENTATION_MODIFIER(Content.code("113744", "Patient Orientation Modifier")),
  TARGET_REGION(Content.code("123014", "Target Region")),
  DOSE_AREA_PRODUCT_GYM2(Content.num("122130", "Dose Area Product", Units.GY_M2)),
  HALF_VALUE_LAYER_MM(Content.num("111634", "Half Value Layer", Units.MM)),
  ENTRANCE_EXPOSURE_MGY(Content.num("111636", "Entrance Exposure at RP", Units.MGY)),
  REFERENCE_POINT(Content.code("113780", "Reference Point Definition")),
  ACQUIRED_IMAGE_UID(Content.uid("113795", "Acquired Image")),
  COMMENT(Content.text("121106", "Comment")),

  // detector (10003A)
  EXPOSURE_INDEX(Content.num("113845", "Exposure Index", Units.NONE)),
  TARGET_EXPOSURE_INDEX(Content.num("113846", "Target Exposure Index", Units.NONE)),
  DEVIATION_INDEX(Content.num("113847", "Deviation Index", Units.NONE)),

  // source (10003B)
  DOSE_RP_GY(Content.num("113738", "Dose (RP)", Units.GY)),
  AVERAGE_GLANDULAR_DOSE_MGY(Content.num("111631", "Average Glandular Dose", Units.MGY)),
  FLUORO_MODE(Content.code("113732", "Fluoro Mode")),
  PULSE_RATE_PER_S(Content.num("113791", "Pulse Rate", Units.PULSE_PER_S)),
  PULSES(Content.num("113768", "Number of Pulses", Units.NONE)),
  PULSE_WIDTH_MS(Content.num("113793", "Pulse Width", Units.MS)),
  IRRADIATION_DURATION_S(Content.num("113742", "Irradiation Duration", Units.SECOND)),
  KVP(Content.num("113733", "KVP", Units.KV)),
  TUBE_CURRENT_MA(Content.num("113734", "X-Ray Tube Current", Units.MA)),
  AVERAGE_TUBE_CURRENT_MA(Content.num("113767", "Average X-Ray Tube Current", Units.MA)),
  EXPOSURE_TIME_MS(Content.num("113824", "Exposure Time", Units.MS)),
  EXPOSURE_UAS(Content.num("113736", "Exposure", Units.UAS)),
  FOCAL_SPOT_MM(Content.num("113766", "Focal Spot Size", Units.MM)),
  ANODE_TARGET_MATERIAL(Content.code("111632", "Anode Target Material")),
  COLLIMATED_FIELD_AREA_M2(Content.num("113790", "Collimated Field Area", Units.M2)),
  COLLIMATED_FIELD_HEIGHT_MM(Content.num("113788", "Collimated Field Height", Units.MM)),
  COLLIMATED_FIELD_WIDTH_MM(Content.num("113789", "Collimated Field Width", Units.MM)),
  GRID(Content.code("111635", "X-Ray Grid")),
  /** Only in Siemens' XML comment: diameter of the image intensifier field in mm. */
  II_FIELD_SIZE_MM(null),

  // filter (a part of its own)
  FILTER_TYPE(Content.code("113772", "X-Ray Filter Type")),
  FILTER_MATERIAL(Content.code("113757", "X-Ray Filter Material")),
  FILTER_MINIMUM_MM(Content.num("113758", "X-Ray Filter Thickness Minimum", Units.MM)),
  FILTER_MAXIMUM_MM(Content.num("113773", "X-Ray Filter Thickness Maximum", Units.MM)),

  // mechanical (10003C)
  CRDR_MECHANICAL_CONFIGURATION(Content.code("113956", "CR/DR Mechanical Configuration")),
  PRIMARY_ANGLE_DEG(Content.num("112011", "Positioner Primary Angle", Units.DEGREE)),
  SECONDARY_ANGLE_DEG(Content.num("112012", "Positioner Secondary Angle", Units.DEGREE)),
  PRIMARY_END_ANGLE_DEG(Content.num("113739", "Positioner Primary End Angle", Units.DEGREE)),
  SECONDARY_END_ANGLE_DEG(Content.num("113740", "Positioner Secondary End Angle", Units.DEGREE)),
  COLUMN_ANGULATION_DEG(Content.num("113770", "Column Angulation", Units.DEGREE)),
  TABLE_HEAD_TILT_DEG(Content.num("113754", "Table Head Tilt Angle", Units.DEGREE)),
  TABLE_HORIZONTAL_ROTATION_DEG(
      Content.num("113755", "Table Horizontal Rotation Angle", Units.DEGREE)),
  TABLE_CRADLE_TILT_DEG(Content.num("113756", "Table Cradle Tilt Angle", Units.DEGREE)),
  TABLE_LONGITUDINAL_MM(Content.num("113751", "Table Longitudinal Position", Units.MM)),
  TABLE_LATERAL_MM(Content.num("113752", "Table Lateral Position", Units.MM)),
  TABLE_HEIGHT_MM(Content.num("113753", "Table Height Position", Units.MM)),
  TABLE_LONGITUDINAL_END_MM(Content.num("113759", "Table Longitudinal End Position", Units.MM)),
  TABLE_LATERAL_END_MM(Content.num("113760", "Table Lateral End Position", Units.MM)),
  TABLE_HEIGHT_END_MM(Content.num("113761", "Table Height End Position", Units.MM)),
  SOURCE_TO_ISOCENTER_MM(Content.num("113748", "Distance Source to Isocenter", Units.MM)),
  SOURCE_TO_REFERENCE_POINT_MM(
      Content.num("113737", "Distance Source to Reference Point", Units.MM)),
  SOURCE_TO_DETECTOR_MM(Content.num("113750", "Distance Source to Detector", Units.MM)),
  COMPRESSION_THICKNESS_MM(Content.num("111633", "Compression Thickness", Units.MM)),
  COMPRESSION_FORCE_N(Content.num("111647", "Compression Force", Units.NEWTON)),
  COMPRESSION_PRESSURE_KPA(Content.num("111648", "Compression Pressure", Units.KPA)),
  COMPRESSION_CONTACT_AREA_MM2(Content.num("111649", "Compression Contact Area", Units.MM2));

  private final Content content;

  ProjectionField(Content content) {
    this.content = content;
  }

  @Override
  public Content content() {
    return content;
  }
}
