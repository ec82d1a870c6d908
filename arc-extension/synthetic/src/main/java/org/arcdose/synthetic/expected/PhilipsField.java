package org.arcdose.synthetic.expected;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.ValueType;

/** Private items of Philips interventional systems, scheme 99PHI-IXR-XPER. */
public enum PhilipsField implements Field {
  /** Of the isocentre above the floor; at the totals. */
  HEIGHT_OF_SYSTEM_MM("001", "Height of System", Units.MM),
  /** At the totals. */
  FOCAL_SPOT_TO_ISOCENTER_MM("002", "Focal Spot to ISO Center", Units.MM),
  FRAMES("003", "Number of Frames", Units.NONE),
  SUBIMAGES_PER_FRAME("004", "SubImages per Frame", Units.NONE),
  BOTTOM_SHUTTER_MM("006", "Bottom Shutter", Units.MM),
  LEFT_SHUTTER_MM("007", "Left Shutter", Units.MM),
  RIGHT_SHUTTER_MM("008", "Right Shutter", Units.MM),
  TOP_SHUTTER_MM("009", "Top Shutter", Units.MM),
  WEDGE_1_DISTANCE_MM("010", "Distance Wedge 1", Units.MM),
  WEDGE_2_DISTANCE_MM("011", "Distance Wedge 2", Units.MM),
  WEDGE_1_ANGLE_DEG("012", "Angle Wedge 1", Units.DEGREE),
  WEDGE_2_ANGLE_DEG("013", "Angle Wedge 2", Units.DEGREE),
  LONGITUDINAL_BEAM_POSITION_MM("015", "Longitudinal Beam Position", Units.MM),
  LATERAL_BEAM_POSITION_MM("016", "Lateral Beam Position", Units.MM),
  BEAM_ANGLE_DEG("017", "Beam Angle", Units.DEGREE),
  FINAL_SOURCE_TO_DETECTOR_MM("018", "Final Distance Source to Detector", Units.MM),
  FINAL_TABLE_CRADLE_DEG("019", "Final Table Cradle Angle", Units.DEGREE),
  FINAL_TABLE_HEIGHT_MM("020", "Final Table Height Position", Units.MM),
  /** Of the table top above the floor. */
  TABLE_HEIGHT_MM("021", "Table Height Position", Units.MM),
  FINAL_TABLE_TILT_DEG("022", "Final Table Tilt Angle", Units.DEGREE),
  DETECTOR_X_SIDE_MM("024", "X side", Units.MM),
  DETECTOR_Y_SIDE_MM("025", "Y side", Units.MM),
  OBJECT_THICKNESS_MM("026", "Object Thickness", Units.MM);

  public static final Code WEDGES_AND_SHUTTERS = code("005", "Wedges and Shutters");
  public static final Code BEAM_POSITION = code("014", "Beam Position");
  public static final Code DETECTOR_FIELD_SIZE = code("023", "Detector Field Size");

  private final Content content;

  PhilipsField(String code, String meaning, Code unit) {
    content = new Content(ValueType.NUM, code(code, meaning), unit);
  }

  @Override
  public Content content() {
    return content;
  }

  private static Code code(String value, String meaning) {
    return new Code(value, "99PHI-IXR-XPER", meaning);
  }
}
