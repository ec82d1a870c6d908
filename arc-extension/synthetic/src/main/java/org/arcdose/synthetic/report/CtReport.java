package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.CtField.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.CtProtocol;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.sr.Report;

/** CT dose reports (PS3.16 TID 10011). */
public final class CtReport {
  private CtReport() {}

  /** A localiser and one or two spirals. */
  public static Draft plain(Exam exam) {
    return of(exam, 1, spirals(exam, exam.figures().chance(40) ? 2 : 1));
  }

  /** A localiser and that many spirals, for series of reports. */
  public static List<Part> spirals(Exam exam, int count) {
    CtEvents ct = new CtEvents(exam, CtProtocol.of(exam.index()));
    List<Part> events = new ArrayList<>(List.of(ct.localiser()));
    for (int i = 0; i < count; i++) {
      events.add(ct.spiral());
    }
    return events;
  }

  /** The same as an Enhanced SR, as GE sent it before there was an X-Ray Radiation Dose SR. */
  public static Draft enhancedSr(Exam exam) {
    Expected expected = plain(exam).expected();
    expected.report().put(HeaderField.SOP_CLASS_UID, Report.ENHANCED_SR);
    Header header = new Header(exam, Report.ENHANCED_SR, "SR", "Dose report", 997, 1);
    expected
        .report()
        .remove(ReportField.INTENT)
        .put(HeaderField.SOP_INSTANCE_UID, header.sopInstanceUid())
        .put(HeaderField.SERIES_INSTANCE_UID, header.seriesInstanceUid());
    return new Draft(Report.ct(header, expected.report()), expected);
  }

  /** Every acquisition type and every optional item. */
  public static Draft complete(Exam exam) {
    CtEvents ct = new CtEvents(exam, CtProtocol.TRUNK);
    List<Part> events =
        List.of(
            ct.localiser(),
            ct.bolusTracking(),
            ct.sequence(),
            ct.spiral(),
            ct.free(),
            ct.coneBeam());
    events.forEach(event -> CtOptions.all(exam, event));
    Draft draft = of(exam, 1, events);
    CtOptions.effectiveDose(draft.expected().report());
    return written(exam, 1, draft.expected());
  }

  /** A dual energy spiral: two tubes with a voltage each. */
  public static Draft dualSource(Exam exam) {
    CtEvents ct = new CtEvents(exam, CtProtocol.ABDOMEN);
    Part spiral = ct.spiral();
    BigDecimal tubeCurrentMa = spiral.parts(Group.SOURCE).get(0).number(TUBE_CURRENT_MA);
    BigDecimal rotationS = new BigDecimal("0.50");
    spiral
        .remove(Group.SOURCE)
        .put(XRAY_SOURCES, BigDecimal.valueOf(2))
        .add(Group.SOURCE, CtEvents.source("A", 80, tubeCurrentMa, rotationS))
        .add(
            Group.SOURCE,
            CtEvents.source("B", 140, tubeCurrentMa.subtract(BigDecimal.TEN), rotationS));
    return of(exam, 1, List.of(ct.localiser(), spiral));
  }

  /** Head and thorax in one examination: a dose length product total for each phantom. */
  public static Draft twoPhantoms(Exam exam) {
    CtEvents head = new CtEvents(exam, CtProtocol.HEAD);
    CtEvents thorax = new CtEvents(exam, CtProtocol.THORAX, 2);
    List<Part> events = List.of(head.localiser(), head.spiral(), thorax.spiral());
    Draft draft = of(exam, 1, events);
    Part report = draft.expected().report();
    for (Code phantom : List.of(Codes.HEAD_PHANTOM, Codes.BODY_PHANTOM)) {
      report
          .parts(Group.ACCUMULATED)
          .get(0)
          .add(
              Group.DLP_TOTAL,
              new Part()
                  .put(PHANTOM, phantom)
                  .put(
                      DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM,
                      report.sum(
                          Group.EVENT,
                          event -> event.code(PHANTOM).equals(phantom),
                          DOSE_LENGTH_PRODUCT_MGY_CM)));
    }
    return written(exam, 1, draft.expected());
  }

  /** The report number {@code number} of an examination, about these events. */
  public static Draft of(Exam exam, int number, List<Part> events) {
    Header header = header(exam, number);
    Part report = Root.of(exam, header, Codes.COMPUTED_TOMOGRAPHY, Codes.DIAGNOSTIC);
    events.forEach(event -> report.add(Group.EVENT, event));
    long seconds = report.sum(Group.EVENT, EXPOSURE_TIME_S).longValue();
    report
        .put(ReportField.IRRADIATION_STARTED_AT, exam.start())
        .put(ReportField.IRRADIATION_ENDED_AT, exam.start().plus(Duration.ofSeconds(120 + seconds)))
        .add(
            Group.ACCUMULATED,
            new Part()
                .put(IRRADIATION_EVENTS, BigDecimal.valueOf(events.size()))
                .put(
                    DOSE_LENGTH_PRODUCT_TOTAL_MGY_CM,
                    report.sum(Group.EVENT, DOSE_LENGTH_PRODUCT_MGY_CM)));
    return new Draft(Report.ct(header, report), new Expected("CT", report));
  }

  private static Draft written(Exam exam, int number, Expected expected) {
    return new Draft(Report.ct(header(exam, number), expected.report()), expected);
  }

  private static Header header(Exam exam, int number) {
    return new Header(exam, Report.XRAY_DOSE, "SR", "Dose report", 501, number);
  }
}
