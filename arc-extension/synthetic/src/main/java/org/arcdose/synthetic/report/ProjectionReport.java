package org.arcdose.synthetic.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.clinic.Procedure;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.sr.Report;

/** Dose reports of fluoroscopy-guided procedures (PS3.16 TID 10001, 10002, 10004, 10007). */
public final class ProjectionReport {
  private ProjectionReport() {}

  /** Some looks and a series in each plane. */
  public static Draft plain(Exam exam, Procedure procedure, Code... planes) {
    ProjectionEvents projection = new ProjectionEvents(exam, procedure);
    List<Part> events = new ArrayList<>();
    int looks = exam.figures().between(2, 5);
    for (Code plane : planes) {
      for (int i = 0; i < looks; i++) {
        events.add(projection.fluoroscopy(plane));
      }
      events.add(projection.series(plane));
    }
    return of(exam, 1, events, planes);
  }

  /** Fluoroscopy, a series and a rotational run. */
  public static Draft rotational(Exam exam) {
    ProjectionEvents projection = new ProjectionEvents(exam, Procedure.CEREBRAL);
    return of(
        exam,
        1,
        List.of(
            projection.fluoroscopy(Codes.SINGLE_PLANE),
            projection.series(Codes.SINGLE_PLANE),
            projection.rotation(Codes.SINGLE_PLANE)),
        Codes.SINGLE_PLANE);
  }

  /** Fluoroscopy and a run with moving table. */
  public static Draft stepping(Exam exam) {
    ProjectionEvents projection = new ProjectionEvents(exam, Procedure.LEG);
    return of(
        exam,
        1,
        List.of(
            projection.fluoroscopy(Codes.SINGLE_PLANE), projection.stepping(Codes.SINGLE_PLANE)),
        Codes.SINGLE_PLANE);
  }

  /** A long intervention of that many events. */
  public static Draft intervention(Exam exam, int count) {
    return of(exam, 1, events(exam, Procedure.LIVER, count), Codes.SINGLE_PLANE);
  }

  /** Events of one procedure in their order: four looks, then a series. */
  public static List<Part> events(Exam exam, Procedure procedure, int count) {
    ProjectionEvents projection = new ProjectionEvents(exam, procedure);
    List<Part> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(
          i % 5 == 4
              ? projection.series(Codes.SINGLE_PLANE)
              : projection.fluoroscopy(Codes.SINGLE_PLANE));
    }
    return events;
  }

  /** A mobile C-arm: neither table nor angles nor distances, fluoroscopy only. */
  public static Draft mobile(Exam exam) {
    List<Part> events = new ArrayList<>();
    ProjectionEvents projection = new ProjectionEvents(exam, Procedure.HIP);
    Code reference = Codes.dcm("113861", "30cm in Front of Image Input Surface");
    for (int i = 0; i < 4; i++) {
      events.add(
          ProjectionEvents.withoutGeometry(projection.fluoroscopy(Codes.SINGLE_PLANE))
              .put(ProjectionField.REFERENCE_POINT, reference));
    }
    Draft draft = of(exam, 1, events, Codes.SINGLE_PLANE);
    draft
        .expected()
        .report()
        .parts(Group.ACCUMULATED)
        .forEach(
            plane ->
                plane
                    .put(PlaneField.REFERENCE_POINT, reference)
                    .remove(PlaneField.SOURCE_TO_REFERENCE_POINT_MM));
    return written(exam, 1, draft.expected());
  }

  /** The report number {@code number} of an examination, about these events. */
  public static Draft of(Exam exam, int number, List<Part> events, Code... planes) {
    Header header = header(exam, number);
    Part report =
        Root.of(exam, header, Codes.PROJECTION_XRAY, Codes.COMBINED)
            .put(ReportField.ACQUISITION_DEVICE_TYPE, Codes.FLUOROSCOPY_GUIDED)
            .put(ReportField.DETECTOR_DATA_AVAILABLE, Codes.YES)
            .put(ReportField.SOURCE_DATA_AVAILABLE, Codes.YES)
            .put(ReportField.MECHANICAL_DATA_AVAILABLE, Codes.YES);
    events.forEach(event -> report.add(Group.EVENT, event));
    for (Code plane : planes) {
      report.add(Group.ACCUMULATED, accumulated(exam, report, plane));
    }
    return new Draft(Report.projection(header, report), new Expected("RF", report));
  }

  static Draft written(Exam exam, int number, Expected expected) {
    return new Draft(Report.projection(header(exam, number), expected.report()), expected);
  }

  static Header header(Exam exam, int number) {
    return new Header(exam, Report.XRAY_DOSE, "SR", "Dose report", 990, number);
  }

  private static Part accumulated(Exam exam, Part report, Code plane) {
    Predicate<Part> here = event -> event.code(ProjectionField.ACQUISITION_PLANE).equals(plane);
    Predicate<Part> look =
        here.and(event -> event.code(ProjectionField.EVENT_TYPE).equals(Codes.FLUOROSCOPY));
    Predicate<Part> shoot =
        here.and(event -> !event.code(ProjectionField.EVENT_TYPE).equals(Codes.FLUOROSCOPY));
    Sum sum = new Sum(report);
    return new Part()
        .put(PlaneField.ACQUISITION_PLANE, plane)
        .put(
            PlaneField.DOSE_AREA_PRODUCT_GYM2, sum.of(here, ProjectionField.DOSE_AREA_PRODUCT_GYM2))
        .put(PlaneField.DOSE_RP_GY, sum.of(here, ProjectionField.DOSE_RP_GY))
        .put(
            PlaneField.FLUORO_DOSE_AREA_PRODUCT_GYM2,
            sum.of(look, ProjectionField.DOSE_AREA_PRODUCT_GYM2))
        .put(PlaneField.FLUORO_DOSE_RP_GY, sum.of(look, ProjectionField.DOSE_RP_GY))
        .put(PlaneField.FLUORO_TIME_S, sum.of(look, ProjectionField.IRRADIATION_DURATION_S))
        .put(
            PlaneField.ACQUISITION_DOSE_AREA_PRODUCT_GYM2,
            sum.of(shoot, ProjectionField.DOSE_AREA_PRODUCT_GYM2))
        .put(PlaneField.ACQUISITION_DOSE_RP_GY, sum.of(shoot, ProjectionField.DOSE_RP_GY))
        .put(PlaneField.ACQUISITION_TIME_S, sum.of(shoot, ProjectionField.IRRADIATION_DURATION_S))
        .put(PlaneField.RADIOGRAPHIC_FRAMES, sum.of(shoot, ProjectionField.PULSES))
        .put(PlaneField.SOURCE_TO_REFERENCE_POINT_MM, BigDecimal.valueOf(635))
        .put(PlaneField.REFERENCE_POINT, Codes.REFERENCE_15_CM)
        .add(Group.CALIBRATION, calibration(exam));
  }

  private static Part calibration(Exam exam) {
    return new Part()
        .put(PlaneField.DOSE_MEASUREMENT_DEVICE, Codes.DOSIMETER)
        .put(PlaneField.CALIBRATED_AT, exam.start().toLocalDate().minusDays(100).atTime(12, 5, 42))
        .put(PlaneField.CALIBRATION_FACTOR, new BigDecimal("0.97"))
        .put(PlaneField.CALIBRATION_UNCERTAINTY_PERCENT, BigDecimal.valueOf(5))
        .put(PlaneField.CALIBRATION_RESPONSIBLE_PARTY, exam.machine().manufacturer());
  }

  /** Sums over the events of a report. */
  private record Sum(Part report) {
    BigDecimal of(Predicate<Part> which, ProjectionField field) {
      return report.sum(Group.EVENT, which, field);
    }
  }
}
