package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.util.List;
import java.util.Set;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.clinic.Procedure;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.EnhancedField;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.sr.Report;

/** Enhanced X-Ray dose reports (PS3.16 TID 10040): no angles and table positions. */
public final class EnhancedReport {
  private static final Set<ProjectionField> OF_AN_EVENT =
      Set.of(
          IRRADIATION_EVENT_UID,
          STARTED_AT,
          EVENT_TYPE,
          ACQUISITION_PROTOCOL,
          TARGET_REGION,
          PATIENT_TABLE_RELATIONSHIP,
          PATIENT_ORIENTATION,
          PATIENT_ORIENTATION_MODIFIER,
          SOURCE_TO_DETECTOR_MM,
          KVP,
          TUBE_CURRENT_MA,
          PULSE_WIDTH_MS,
          PULSES,
          FLUORO_MODE,
          PULSE_RATE_PER_S,
          FOCAL_SPOT_MM,
          COLLIMATED_FIELD_AREA_M2,
          DOSE_AREA_PRODUCT_GYM2,
          DOSE_RP_GY);

  private EnhancedReport() {}

  public static Draft of(Exam exam) {
    Header header = new Header(exam, Report.ENHANCED_XRAY_DOSE, "SR", "Dose report", 992, 1);
    List<Part> events = ProjectionReport.events(exam, Procedure.CEREBRAL, 6);
    Part totals =
        ProjectionReport.of(exam, 1, events, Codes.SINGLE_PLANE)
            .expected()
            .report()
            .parts(Group.ACCUMULATED)
            .get(0)
            .remove(Group.CALIBRATION)
            .remove(PlaneField.ACQUISITION_PLANE)
            .remove(PlaneField.SOURCE_TO_REFERENCE_POINT_MM)
            .put(EnhancedField.SOURCE_ID, "A");
    Part report =
        Root.of(exam, header, Codes.PROJECTION_XRAY, Codes.DIAGNOSTIC)
            .put(ReportField.LANGUAGE, new Code("en", "RFC5646", "English"))
            .put(EnhancedField.STARTED_AT, exam.start())
            .put(EnhancedField.ENDED_AT, exam.start().plusMinutes(20))
            .put(EnhancedField.FRAME_OF_REFERENCE_UID, exam.uid("frame of reference"))
            .put(EnhancedField.FRAME_OF_REFERENCE_ORIGIN, Codes.dcm("130539", "Isocenter Origin"))
            .add(Group.ACCUMULATED, totals);
    for (Part event : events) {
      report.add(Group.EVENT, summary(event));
    }
    return new Draft(Report.enhanced(header, report), new Expected("RF", report));
  }

  private static Part summary(Part event) {
    long seconds = event.number(IRRADIATION_DURATION_S).longValue();
    Part summary =
        new Part()
            .put(EnhancedField.SOURCE_ID, "A")
            .put(EnhancedField.ENDED_AT, event.dateTime(STARTED_AT).plusSeconds(seconds))
            .put(EnhancedField.OUTPUT_MGY, event.number(DOSE_RP_GY).movePointRight(3));
    for (Field field : OF_AN_EVENT) {
      if (event.has(field)) {
        summary.put(field, event.values(field).toArray());
      }
    }
    summary.put(ANODE_TARGET_MATERIAL, Codes.TUNGSTEN);
    for (Part filter : event.parts(Group.FILTER)) {
      summary.add(
          Group.FILTER,
          filter
              .put(EnhancedField.ATTENUATOR_ID, "filter")
              .put(EnhancedField.ATTENUATOR_CATEGORY, Codes.dcm("113771", "X-Ray Filters")));
    }
    return summary;
  }
}
