package org.arcdose.synthetic;

import static org.arcdose.synthetic.ContentItems.CONTAINS;
import static org.arcdose.synthetic.ContentItems.OBSERVATION_CONTEXT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;

/** A CT dose report (PS3.16 TID 10011): one localiser, then one or two spirals. */
final class CtDoseReport {
  private static final Code CONSTANT_ANGLE = Concepts.dcm("113805", "Constant Angle Acquisition");
  private static final Code SPIRAL = Concepts.sct("116152004", "Spiral Acquisition");
  private static final Code CHEST = Concepts.sct("51185008", "Chest");
  private static final Code BODY_PHANTOM = Concepts.dcm("113691", "IEC Body Dosimetry Phantom");

  private final Exam exam;
  private final ContentItems items;
  private final List<Dataset> acquisitions = new ArrayList<>();
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal seconds = BigDecimal.ZERO;

  CtDoseReport(Exam exam, Quirk... quirks) {
    this.exam = exam;
    this.items = new ContentItems(quirks);
  }

  SyntheticObject object() {
    acquire("Topogram", CONSTANT_ANGLE, exam.decimal(8, 20, 2), exam.decimal(300, 520, 0));
    int spirals = exam.between(1, 2);
    for (int i = 0; i < spirals; i++) {
      acquire("Thorax", SPIRAL, exam.decimal(500, 4000, 2), exam.decimal(2000, 6000, 1));
    }
    DoseReportObject report =
        new DoseReportObject(exam, "10011", Concepts.sct("77477000", "Computed Tomography X-Ray"))
            .add(
                ContentItems.dateTime(
                    OBSERVATION_CONTEXT, Concepts.IRRADIATION_START, exam.start()))
            .add(
                ContentItems.dateTime(
                    OBSERVATION_CONTEXT,
                    Concepts.IRRADIATION_END,
                    exam.start().plusMinutes(2).plusSeconds(seconds.longValue())))
            .addScope()
            .add(
                items.container(
                    Concepts.CT_ACCUMULATED,
                    List.of(
                        num(
                            Concepts.CT_EVENTS_TOTAL,
                            BigDecimal.valueOf(acquisitions.size()),
                            Units.EVENTS),
                        num(Concepts.DLP_TOTAL, total, Units.MGY_CM))));
    acquisitions.forEach(report::add);
    return SyntheticStudies.describe(
        exam, report.dataset(), acquisitions.size(), new Totals(total, null, null, null, null));
  }

  private void acquire(String protocol, Code type, BigDecimal ctdiVolMgy, BigDecimal lengthMm) {
    BigDecimal dlpMgyCm =
        ctdiVolMgy.multiply(lengthMm).movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
    total = total.add(dlpMgyCm);
    acquisitions.add(
        items.container(
            Concepts.CT_ACQUISITION,
            List.of(
                ContentItems.text(CONTAINS, Concepts.PROTOCOL, protocol),
                ContentItems.code(CONTAINS, Concepts.TARGET_REGION, CHEST),
                ContentItems.code(CONTAINS, Concepts.CT_ACQUISITION_TYPE, type),
                ContentItems.uid(
                    CONTAINS, Concepts.EVENT_UID, exam.uid("event " + acquisitions.size())),
                items.container(Concepts.CT_PARAMETERS, parameters(type, lengthMm)),
                items.container(
                    Concepts.CT_DOSE,
                    List.of(
                        num(Concepts.CTDI_VOL, ctdiVolMgy, Units.MGY),
                        ContentItems.code(CONTAINS, Concepts.PHANTOM, BODY_PHANTOM),
                        num(Concepts.DLP, dlpMgyCm, Units.MGY_CM))))));
  }

  private List<Dataset> parameters(Code type, BigDecimal lengthMm) {
    BigDecimal exposureTimeS = exam.decimal(200, 1200, 2);
    seconds = seconds.add(exposureTimeS);
    List<Dataset> parameters =
        new ArrayList<>(
            List.of(
                num(Concepts.EXPOSURE_TIME, exposureTimeS, Units.SECOND),
                num(Concepts.SCANNING_LENGTH, lengthMm, Units.MM),
                num(Concepts.SINGLE_COLLIMATION, new BigDecimal("0.6"), Units.MM),
                num(Concepts.TOTAL_COLLIMATION, new BigDecimal("38.4"), Units.MM)));
    if (type.equals(SPIRAL)) {
      parameters.add(num(Concepts.PITCH, exam.decimal(60, 140, 2), Units.RATIO));
    }
    parameters.add(num(Concepts.CT_SOURCES, BigDecimal.ONE, Units.SOURCES));
    parameters.add(items.container(Concepts.CT_SOURCE, source(type)));
    return parameters;
  }

  private List<Dataset> source(Code type) {
    BigDecimal tubeCurrentMa = exam.decimal(40, 350, 0);
    List<Dataset> source =
        new ArrayList<>(
            List.of(
                ContentItems.text(CONTAINS, Concepts.CT_SOURCE_ID, "A"),
                num(Concepts.KVP, exam.decimal(8, 14, -1), Units.KV),
                num(Concepts.TUBE_CURRENT_MAXIMUM, tubeCurrentMa.add(BigDecimal.TEN), Units.MA),
                num(Concepts.TUBE_CURRENT, tubeCurrentMa, Units.MA)));
    if (type.equals(SPIRAL)) {
      source.add(num(Concepts.ROTATION_TIME, new BigDecimal("0.5"), Units.SECOND));
    }
    return source;
  }

  private Dataset num(Code concept, BigDecimal value, Code unit) {
    return items.num(Num.of(concept, value, unit));
  }
}
