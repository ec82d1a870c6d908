package org.arcdose.synthetic.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Procedure;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;

/**
 * A report of a Siemens AXIOM-Artis: how the patient lies and how large the image intensifier field
 * is stand in XML comments only.
 */
public final class SiemensReport {
  private static final int FIELD_MM = 220;

  private SiemensReport() {}

  public static Draft of(Exam exam) {
    List<Part> events = ProjectionReport.events(exam, Procedure.CORONARY, 6);
    Expected expected = ProjectionReport.of(exam, 1, events, Codes.SINGLE_PLANE).expected();
    expected
        .report()
        .remove(ReportField.ACQUISITION_DEVICE_TYPE)
        .put(
            ReportField.COMMENT,
            "<Study><PatientPosition><Position SRData=\"hfs\"/></PatientPosition></Study>");
    events.forEach(
        event -> {
          event
              .remove(ProjectionField.PATIENT_TABLE_RELATIONSHIP)
              .remove(ProjectionField.PATIENT_ORIENTATION)
              .remove(ProjectionField.PATIENT_ORIENTATION_MODIFIER)
              .remove(ProjectionField.COLLIMATED_FIELD_HEIGHT_MM)
              .remove(ProjectionField.COLLIMATED_FIELD_WIDTH_MM)
              .put(ProjectionField.COMMENT, comment(event))
              .add(Group.DEVICE, Root.irradiatingDevice(exam));
        });
    Draft draft = ProjectionReport.written(exam, 1, expected);
    for (Part event : events) {
      event
          .put(ProjectionField.PATIENT_TABLE_RELATIONSHIP, Codes.HEADFIRST)
          .put(ProjectionField.PATIENT_ORIENTATION, Codes.RECUMBENT)
          .put(ProjectionField.PATIENT_ORIENTATION_MODIFIER, Codes.SUPINE)
          .put(ProjectionField.II_FIELD_SIZE_MM, BigDecimal.valueOf(FIELD_MM));
    }
    return draft;
  }

  private static String comment(Part event) {
    return String.format(
        Locale.ROOT,
        "<FluoroData><SceneCounter SRData=\"1\"/><SceneName SRData=\"%s\"/><Dose SRData=\" \"/>"
            + "<TubeFocalSpot SRData=\"small\"/><iiDiameter SRData=\"%d\"/>"
            + "<NumOfFrames SRData=\"%s\"/></FluoroData>",
        event.text(ProjectionField.ACQUISITION_PROTOCOL),
        FIELD_MM,
        event.number(ProjectionField.PULSES));
  }
}
