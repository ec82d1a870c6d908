package org.arcdose.skindose.exposure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quantity a device reports of an event (PS3.16 TID 10003 and Philips' private items). */
public enum Item {
  /** Dose (RP) (113738, DCM). */
  DOSE_RP("DoseRP", "Gy"),
  /** Dose Area Product (122130, DCM). */
  DOSE_AREA_PRODUCT("DoseAreaProduct", "Gy.m2"),
  /** (113733, DCM), once or once per pulse. */
  KVP("KVP", "kV"),
  /** Number of Pulses (113768, DCM). */
  PULSES("NumberofPulses", "1"),
  /** (112011, DCM), positive: detector to the patient's left. */
  PRIMARY_ANGLE("PositionerPrimaryAngle", "deg"),
  /** (112012, DCM), positive: detector to the head. */
  SECONDARY_ANGLE("PositionerSecondaryAngle", "deg"),
  /** (113739, DCM). */
  PRIMARY_END_ANGLE("PositionerPrimaryEndAngle", "deg"),
  /** (113740, DCM). */
  SECONDARY_END_ANGLE("PositionerSecondaryEndAngle", "deg"),
  /** (113748, DCM). */
  SOURCE_TO_ISOCENTRE("DistanceSourcetoIsocenter", "mm"),
  /** (113750, DCM). */
  SOURCE_TO_DETECTOR("DistanceSourcetoDetector", "mm"),
  /** Final Distance Source to Detector (018, 99PHI-IXR-XPER). */
  FINAL_SOURCE_TO_DETECTOR("FinalDistanceSourcetoDetector", "mm"),
  /** (113737, DCM). */
  SOURCE_TO_REFERENCE_POINT("DistanceSourcetoReferencePoint", "mm"),
  /** (113751, DCM), by its definition positive: table to the patient's left. */
  TABLE_LONGITUDINAL("TableLongitudinalPosition", "mm"),
  /** (113752, DCM), by its definition positive: table to the head. */
  TABLE_LATERAL("TableLateralPosition", "mm"),
  /** (113753, DCM), by its definition positive: table down. */
  TABLE_HEIGHT("TableHeightPosition", "mm"),
  /** Table Longitudinal End Position. */
  TABLE_LONGITUDINAL_END("TableLongitudinalEndPosition", "mm"),
  /** Table Lateral End Position. */
  TABLE_LATERAL_END("TableLateralEndPosition", "mm"),
  /** Table Height End Position. */
  TABLE_HEIGHT_END("TableHeightEndPosition", "mm"),
  /** (113754, DCM), positive: head up. */
  TABLE_HEAD_TILT("TableHeadTiltAngle", "deg"),
  /** (113755, DCM), positive: clockwise seen from above. */
  TABLE_HORIZONTAL_ROTATION("TableHorizontalRotationAngle", "deg"),
  /** (113756, DCM), positive: left side up. */
  TABLE_CRADLE_TILT("TableCradleTiltAngle", "deg"),
  /** (113790, DCM), at the image receptor. */
  FIELD_AREA("CollimatedFieldArea", "m2"),
  /** (113788, DCM), at the image receptor. */
  FIELD_HEIGHT("CollimatedFieldHeight", "mm"),
  /** (113789, DCM), at the image receptor. */
  FIELD_WIDTH("CollimatedFieldWidth", "mm"),
  /** (008, 99PHI-IXR-XPER), like the other shutters at 1 m from the focus. */
  SHUTTER_RIGHT("RightShutter", "mm"),
  /** (007, 99PHI-IXR-XPER). */
  SHUTTER_LEFT("LeftShutter", "mm"),
  /** (009, 99PHI-IXR-XPER). */
  SHUTTER_TOP("TopShutter", "mm"),
  /** (006, 99PHI-IXR-XPER). */
  SHUTTER_BOTTOM("BottomShutter", "mm"),
  /** Distance of wedge filter 1 from the axis (010, 99PHI-IXR-XPER), at 1 m from the focus. */
  WEDGE_1_DISTANCE("DistanceWedge1", "mm"),
  /** Distance of wedge filter 2 from the axis (011, 99PHI-IXR-XPER), at 1 m from the focus. */
  WEDGE_2_DISTANCE("DistanceWedge2", "mm"),
  /** Direction of wedge filter 1 (012, 99PHI-IXR-XPER). */
  WEDGE_1_ANGLE("AngleWedge1", "deg"),
  /** Direction of wedge filter 2 (013, 99PHI-IXR-XPER). */
  WEDGE_2_ANGLE("AngleWedge2", "deg"),
  /** Detector Field Size, X side (024, 99PHI-IXR-XPER). */
  DETECTOR_WIDTH("DetectorFieldWidth", "mm"),
  /** Detector Field Size, Y side (025, 99PHI-IXR-XPER). */
  DETECTOR_HEIGHT("DetectorFieldHeight", "mm"),
  /** Height of System (001, 99PHI-IXR-XPER): isocentre above the floor. */
  SYSTEM_HEIGHT("HeightofSystem", "mm"),
  /** Longitudinal Beam Position (015, 99PHI-IXR-XPER). */
  BEAM_LONGITUDINAL("LongitudinalBeamPosition", "mm");

  private static final Map<String, Item> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toMap(item -> key(item.reported), Function.identity()));

  private final String reported;
  private final String unit;

  Item(String reported, String unit) {
    this.reported = reported;
    this.unit = unit;
  }

  /** The item of a name such as {@code TableHeightPosition}; case and blanks do not matter. */
  public static Optional<Item> named(String name) {
    return Optional.ofNullable(BY_NAME.get(key(name)));
  }

  /** Name without blanks. */
  public String reported() {
    return reported;
  }

  /** UCUM unit of the values kept. */
  public String unit() {
    return unit;
  }

  private static String key(String name) {
    return name.replaceAll("[ _.()]", "").toLowerCase(Locale.ROOT);
  }
}
