package org.arcdose.synthetic.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Procedure;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PhilipsField;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;

/**
 * A report of a Philips Allura: the geometry is in private items (scheme 99PHI-IXR-XPER), in the
 * frame of the room. Neither exposure time nor field sizes are sent.
 */
public final class PhilipsReport {
  private static final BigDecimal HEIGHT_OF_SYSTEM_MM = BigDecimal.valueOf(1065);
  private static final BigDecimal BEAM_POSITION_MM = BigDecimal.valueOf(1462);
  private static final String REFERENCE_POINT = "15cm below BeamIsocenter";

  private PhilipsReport() {}

  public static Draft of(Exam exam) {
    List<Part> events = ProjectionReport.events(exam, Procedure.CORONARY, 6);
    Expected expected = ProjectionReport.of(exam, 1, events, Codes.SINGLE_PLANE).expected();
    Part report =
        expected
            .report()
            .put(ReportField.SCOPE_OF_ACCUMULATION, Codes.PERFORMED_PROCEDURE_STEP)
            .remove(ReportField.SCOPE_STUDY_UID)
            .put(ReportField.SCOPE_STEP_UID, exam.uid("step"))
            .remove(ReportField.ACQUISITION_DEVICE_TYPE);
    report
        .parts(Group.ACCUMULATED)
        .get(0)
        .remove(PlaneField.SOURCE_TO_REFERENCE_POINT_MM)
        .put(PlaneField.REFERENCE_POINT, REFERENCE_POINT)
        .put(PhilipsField.HEIGHT_OF_SYSTEM_MM, HEIGHT_OF_SYSTEM_MM)
        .put(
            PhilipsField.FOCAL_SPOT_TO_ISOCENTER_MM,
            BigDecimal.valueOf(ProjectionEvents.ISOCENTER));
    events.forEach(PhilipsReport::privateItems);
    Draft draft = ProjectionReport.written(exam, 1, expected);
    events.forEach(PhilipsReport::derived);
    return draft;
  }

  private static void privateItems(Part event) {
    // Shutters are given from the centre of the beam, projected to one metre from the focus.
    BigDecimal halfWidth = half(event, ProjectionField.COLLIMATED_FIELD_WIDTH_MM);
    BigDecimal halfHeight = half(event, ProjectionField.COLLIMATED_FIELD_HEIGHT_MM);
    BigDecimal tableHeightMm =
        HEIGHT_OF_SYSTEM_MM.subtract(event.number(ProjectionField.TABLE_HEIGHT_MM));
    event
        .put(PhilipsField.FRAMES, event.number(ProjectionField.PULSES))
        .put(PhilipsField.SUBIMAGES_PER_FRAME, BigDecimal.ONE)
        .put(PhilipsField.BOTTOM_SHUTTER_MM, halfWidth)
        .put(PhilipsField.TOP_SHUTTER_MM, halfWidth)
        .put(PhilipsField.LEFT_SHUTTER_MM, halfHeight)
        .put(PhilipsField.RIGHT_SHUTTER_MM, halfHeight)
        .put(PhilipsField.LONGITUDINAL_BEAM_POSITION_MM, BEAM_POSITION_MM)
        .put(PhilipsField.BEAM_ANGLE_DEG, BigDecimal.ZERO)
        .put(
            PhilipsField.FINAL_SOURCE_TO_DETECTOR_MM,
            event.number(ProjectionField.SOURCE_TO_DETECTOR_MM))
        .put(PhilipsField.FINAL_TABLE_CRADLE_DEG, BigDecimal.ZERO)
        .put(PhilipsField.FINAL_TABLE_HEIGHT_MM, tableHeightMm)
        .put(PhilipsField.TABLE_HEIGHT_MM, tableHeightMm)
        .put(PhilipsField.FINAL_TABLE_TILT_DEG, BigDecimal.ZERO)
        .put(PhilipsField.DETECTOR_X_SIDE_MM, BigDecimal.valueOf(380))
        .put(PhilipsField.DETECTOR_Y_SIDE_MM, BigDecimal.valueOf(300))
        .put(PhilipsField.OBJECT_THICKNESS_MM, new BigDecimal("214.5"))
        .put(
            ProjectionField.TABLE_LATERAL_MM,
            event.number(ProjectionField.TABLE_LATERAL_MM).add(BEAM_POSITION_MM))
        .put(ProjectionField.REFERENCE_POINT, REFERENCE_POINT)
        .remove(ProjectionField.COLLIMATED_FIELD_WIDTH_MM)
        .remove(ProjectionField.COLLIMATED_FIELD_HEIGHT_MM)
        .remove(ProjectionField.COLLIMATED_FIELD_AREA_M2)
        .remove(ProjectionField.SOURCE_TO_REFERENCE_POINT_MM)
        .remove(ProjectionField.EXPOSURE_TIME_MS)
        .remove(ProjectionField.EXPOSURE_UAS)
        .remove(ProjectionField.TABLE_HEIGHT_MM);
  }

  private static BigDecimal half(Part event, ProjectionField side) {
    double atOneMetre =
        event.number(side).doubleValue()
            * 1000
            / event.number(ProjectionField.SOURCE_TO_DETECTOR_MM).doubleValue();
    return BigDecimal.valueOf(atOneMetre / 2).setScale(1, RoundingMode.HALF_UP);
  }

  /** What follows from the private items: the field at the detector, exposure time by pulses. */
  private static void derived(Part event) {
    BigDecimal metres = event.number(ProjectionField.SOURCE_TO_DETECTOR_MM).movePointLeft(3);
    BigDecimal height =
        event
            .number(PhilipsField.LEFT_SHUTTER_MM)
            .add(event.number(PhilipsField.RIGHT_SHUTTER_MM))
            .multiply(metres);
    BigDecimal width =
        event
            .number(PhilipsField.BOTTOM_SHUTTER_MM)
            .add(event.number(PhilipsField.TOP_SHUTTER_MM))
            .multiply(metres);
    event
        .put(ProjectionField.COLLIMATED_FIELD_HEIGHT_MM, height)
        .put(ProjectionField.COLLIMATED_FIELD_WIDTH_MM, width)
        .put(ProjectionField.COLLIMATED_FIELD_AREA_M2, height.multiply(width).movePointLeft(6))
        .put(
            ProjectionField.EXPOSURE_TIME_MS,
            event
                .number(ProjectionField.PULSE_WIDTH_MS)
                .multiply(event.number(ProjectionField.PULSES)));
  }
}
