package org.arcdose.synthetic;

import static org.arcdose.synthetic.ContentItems.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.ContentItems.CONTAINS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;

/** A mammography dose report (PS3.16 TID 10001, 10005): both breasts, two views each. */
final class MammographyDoseReport {
  private static final Code BREAST = Concepts.sct("76752008", "Breast");
  private static final List<Code> VIEWS =
      List.of(
          Concepts.sct("399162004", "cranio-caudal"),
          Concepts.sct("399368009", "medio-lateral oblique"));

  private final Exam exam;
  private final ContentItems items;
  private final List<Dataset> events = new ArrayList<>();

  MammographyDoseReport(Exam exam, Quirk... quirks) {
    this.exam = exam;
    this.items = new ContentItems(quirks);
  }

  SyntheticObject object() {
    BigDecimal left = expose(Concepts.sct("7771000", "Left"));
    BigDecimal right = expose(Concepts.sct("24028007", "Right"));
    DoseReportObject report =
        new DoseReportObject(exam, "10001", Concepts.sct("71651007", "Mammography"))
            .addScope()
            .add(
                items.container(
                    Concepts.ACCUMULATED,
                    List.of(
                        singlePlane(),
                        accumulated(left, Concepts.sct("80248007", "Left breast")),
                        accumulated(right, Concepts.sct("73056007", "Right breast")))));
    events.forEach(report::add);
    return SyntheticStudies.describe(
        exam, report.dataset(), events.size(), new Totals(null, null, null, left, right));
  }

  private BigDecimal expose(Code side) {
    BigDecimal total = BigDecimal.ZERO;
    for (Code view : VIEWS) {
      BigDecimal glandularDoseMgy = exam.decimal(80, 250, 2);
      total = total.add(glandularDoseMgy);
      events.add(event(side, view, glandularDoseMgy));
    }
    return total;
  }

  private Dataset event(Code side, Code view, BigDecimal glandularDoseMgy) {
    BigDecimal tubeCurrentMa = exam.decimal(80, 120, 0);
    BigDecimal exposureTimeMs = exam.decimal(400, 1200, 0);
    return items.container(
        Concepts.EVENT,
        List.of(
            singlePlane(),
            ContentItems.uid(CONTAINS, Concepts.EVENT_UID, exam.uid("event " + events.size())),
            ContentItems.dateTime(
                CONTAINS, Concepts.STARTED, exam.start().plusMinutes(events.size())),
            ContentItems.code(
                CONTAINS, Concepts.EVENT_TYPE, Concepts.dcm("113611", "Stationary Acquisition")),
            ContentItems.text(CONTAINS, Concepts.PROTOCOL, "Standard"),
            ContentItems.code(
                CONTAINS,
                Concepts.ANATOMICAL_STRUCTURE,
                BREAST,
                ContentItems.code(CONCEPT_MODIFIER, Concepts.LATERALITY, side)),
            ContentItems.code(CONTAINS, Concepts.IMAGE_VIEW, view),
            ContentItems.code(CONTAINS, Concepts.TARGET_REGION, BREAST),
            num(Concepts.HALF_VALUE_LAYER, new BigDecimal("0.535"), Units.MM),
            num(
                Concepts.ENTRANCE_EXPOSURE,
                glandularDoseMgy.multiply(BigDecimal.valueOf(3)),
                Units.MGY),
            num(Concepts.AGD, glandularDoseMgy, Units.MGY),
            num(Concepts.KVP, exam.decimal(26, 34, 0), Units.KV),
            num(Concepts.TUBE_CURRENT, tubeCurrentMa, Units.MA),
            num(Concepts.EXPOSURE_TIME, exposureTimeMs, Units.MS),
            num(Concepts.EXPOSURE, tubeCurrentMa.multiply(exposureTimeMs), Units.UAS),
            ContentItems.code(
                CONTAINS,
                Concepts.TARGET_MATERIAL,
                Concepts.sct("17374003", "Tungsten or Tungsten compound")),
            num(Concepts.PRIMARY_ANGLE, exam.decimal(0, 50, 0), Units.DEGREE),
            num(Concepts.COMPRESSION_THICKNESS, exam.decimal(30, 75, 0), Units.MM),
            num(Concepts.COMPRESSION_FORCE, exam.decimal(60, 140, 0), Units.NEWTON),
            num(Concepts.SOURCE_TO_DETECTOR, BigDecimal.valueOf(700), Units.MM)));
  }

  private Dataset accumulated(BigDecimal glandularDoseMgy, Code breast) {
    return items.num(
        Num.of(Concepts.AGD_TOTAL, glandularDoseMgy, Units.MGY),
        ContentItems.code(CONCEPT_MODIFIER, Concepts.LATERALITY, breast));
  }

  private static Dataset singlePlane() {
    return ContentItems.code(CONCEPT_MODIFIER, Concepts.PLANE, FluoroscopyDoseReport.SINGLE_PLANE);
  }

  private Dataset num(Code concept, BigDecimal value, Code unit) {
    return items.num(Num.of(concept, value, unit));
  }
}
