package org.arcdose.synthetic.sr;

import static org.arcdose.synthetic.expected.ProjectionField.*;
import static org.arcdose.synthetic.sr.Item.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.sr.Item.CONTAINS;

import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PhilipsField;

/** Irradiation Event X-Ray Data (PS3.16 TID 10003 with 10003A to 10003C). */
final class Tid10003IrradiationEvent {
  private static final Code NAME = Codes.dcm("113706", "Irradiation Event X-Ray Data");
  private static final Code FILTERS = Codes.dcm("113771", "X-Ray Filters");

  private Tid10003IrradiationEvent() {}

  static Dataset item(Part event) {
    Container container =
        new Container(NAME, event)
            .modifiers(ACQUISITION_PLANE)
            .contains(IRRADIATION_EVENT_UID)
            .nested(CONTAINS, IRRADIATION_EVENT_LABEL, CONCEPT_MODIFIER, LABEL_TYPE)
            .contains(STARTED_AT, EVENT_TYPE, ACQUISITION_PROTOCOL)
            .nested(CONTAINS, ANATOMICAL_STRUCTURE, CONCEPT_MODIFIER, LATERALITY)
            .nested(CONTAINS, IMAGE_VIEW, CONCEPT_MODIFIER, IMAGE_VIEW_MODIFIER)
            .contains(PATIENT_TABLE_RELATIONSHIP)
            .nested(CONTAINS, PATIENT_ORIENTATION, CONCEPT_MODIFIER, PATIENT_ORIENTATION_MODIFIER)
            .contains(
                TARGET_REGION,
                DOSE_AREA_PRODUCT_GYM2,
                HALF_VALUE_LAYER_MM,
                ENTRANCE_EXPOSURE_MGY,
                REFERENCE_POINT);
    detector(container);
    source(container);
    mechanical(container);
    philips(container);
    return container
        .contains(COMMENT)
        .each(Group.PERSON, Tid1020PersonParticipant::item)
        .each(Group.DEVICE, Tid1021DeviceParticipant::item)
        .item();
  }

  /** Section 10003A. */
  private static void detector(Container event) {
    event.contains(EXPOSURE_INDEX, TARGET_EXPOSURE_INDEX, DEVIATION_INDEX);
  }

  /** Section 10003B. */
  private static void source(Container event) {
    event
        .contains(
            DOSE_RP_GY,
            AVERAGE_GLANDULAR_DOSE_MGY,
            FLUORO_MODE,
            PULSE_RATE_PER_S,
            PULSES,
            PULSE_WIDTH_MS,
            IRRADIATION_DURATION_S,
            KVP,
            TUBE_CURRENT_MA,
            AVERAGE_TUBE_CURRENT_MA,
            EXPOSURE_TIME_MS,
            EXPOSURE_UAS,
            FOCAL_SPOT_MM,
            ANODE_TARGET_MATERIAL)
        .each(Group.FILTER, Tid10003IrradiationEvent::filter)
        .contains(
            COLLIMATED_FIELD_AREA_M2, COLLIMATED_FIELD_HEIGHT_MM, COLLIMATED_FIELD_WIDTH_MM, GRID);
  }

  private static Dataset filter(Part filter) {
    return new Container(FILTERS, filter)
        .contains(FILTER_TYPE, FILTER_MATERIAL, FILTER_MINIMUM_MM, FILTER_MAXIMUM_MM)
        .item();
  }

  /** Section 10003C. */
  private static void mechanical(Container event) {
    event.contains(
        CRDR_MECHANICAL_CONFIGURATION,
        PRIMARY_ANGLE_DEG,
        SECONDARY_ANGLE_DEG,
        PRIMARY_END_ANGLE_DEG,
        SECONDARY_END_ANGLE_DEG,
        COLUMN_ANGULATION_DEG,
        TABLE_HEAD_TILT_DEG,
        TABLE_HORIZONTAL_ROTATION_DEG,
        TABLE_CRADLE_TILT_DEG,
        COMPRESSION_THICKNESS_MM,
        COMPRESSION_FORCE_N,
        COMPRESSION_PRESSURE_KPA,
        COMPRESSION_CONTACT_AREA_MM2,
        SOURCE_TO_ISOCENTER_MM,
        SOURCE_TO_REFERENCE_POINT_MM,
        SOURCE_TO_DETECTOR_MM,
        TABLE_LONGITUDINAL_MM,
        TABLE_LATERAL_MM,
        TABLE_HEIGHT_MM,
        TABLE_LONGITUDINAL_END_MM,
        TABLE_LATERAL_END_MM,
        TABLE_HEIGHT_END_MM);
  }

  private static void philips(Container container) {
    container
        .contains(PhilipsField.FRAMES, PhilipsField.SUBIMAGES_PER_FRAME)
        .container(
            PhilipsField.WEDGES_AND_SHUTTERS,
            PhilipsField.BOTTOM_SHUTTER_MM,
            PhilipsField.LEFT_SHUTTER_MM,
            PhilipsField.RIGHT_SHUTTER_MM,
            PhilipsField.TOP_SHUTTER_MM,
            PhilipsField.WEDGE_1_DISTANCE_MM,
            PhilipsField.WEDGE_2_DISTANCE_MM,
            PhilipsField.WEDGE_1_ANGLE_DEG,
            PhilipsField.WEDGE_2_ANGLE_DEG)
        .container(
            PhilipsField.BEAM_POSITION,
            PhilipsField.LONGITUDINAL_BEAM_POSITION_MM,
            PhilipsField.LATERAL_BEAM_POSITION_MM,
            PhilipsField.BEAM_ANGLE_DEG)
        .contains(
            PhilipsField.FINAL_SOURCE_TO_DETECTOR_MM,
            PhilipsField.FINAL_TABLE_CRADLE_DEG,
            PhilipsField.FINAL_TABLE_HEIGHT_MM,
            PhilipsField.TABLE_HEIGHT_MM,
            PhilipsField.FINAL_TABLE_TILT_DEG)
        .container(
            PhilipsField.DETECTOR_FIELD_SIZE,
            PhilipsField.DETECTOR_X_SIDE_MM,
            PhilipsField.DETECTOR_Y_SIDE_MM)
        .contains(PhilipsField.OBJECT_THICKNESS_MM);
  }
}
