package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.CtField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.DoseCheckField;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ParticipantField;

/** The optional items of a CT acquisition. */
final class CtOptions {
  /** For the trunk, ICRP Publication 102. */
  private static final BigDecimal MSV_PER_MGY_CM = new BigDecimal("0.015");

  private CtOptions() {}

  static void all(Exam exam, Part event) {
    range(exam, event);
    doseCheck(event);
    sizeSpecific(event);
    event
        .put(IRRADIATION_EVENT_LABEL, "Scan " + event.text(ACQUISITION_PROTOCOL))
        .put(LABEL_TYPE, Codes.dcm("113607", "Series Number"))
        .put(XRAY_MODULATION_TYPE, "XYZ_EC")
        .put(COMMENT, "Internal technical scan parameters: Organ Characteristic = Abdomen")
        .put(
            EFFECTIVE_DOSE_MSV,
            event
                .number(DOSE_LENGTH_PRODUCT_MGY_CM)
                .multiply(MSV_PER_MGY_CM)
                .setScale(3, RoundingMode.HALF_UP))
        .put(EFFECTIVE_DOSE_CONVERSION_MSV_PER_MGY_CM, MSV_PER_MGY_CM)
        .add(Group.PERSON, Root.person("Aerztin^Erfunden", Codes.ADMINISTERING))
        .add(Group.DEVICE, Root.irradiatingDevice(exam));
    event
        .parts(Group.SOURCE)
        .forEach(source -> source.put(FILTER_ALUMINUM_EQUIVALENT_MM, new BigDecimal("6.8")));
  }

  static void effectiveDose(Part report) {
    report
        .parts(Group.ACCUMULATED)
        .get(0)
        .put(EFFECTIVE_DOSE_TOTAL_MSV, report.sum(Group.EVENT, EFFECTIVE_DOSE_MSV))
        .put(REFERENCE_AUTHORITY, "ICRP Publication 102");
  }

  /** TID 10014. */
  private static void range(Exam exam, Part event) {
    BigDecimal lengthMm = event.number(SCANNING_LENGTH_MM);
    BigDecimal top = new BigDecimal("1250.5");
    BigDecimal overrange = new BigDecimal("19.2");
    event
        .put(RECONSTRUCTABLE_LENGTH_MM, lengthMm)
        .put(EXPOSED_RANGE_MM, lengthMm.add(overrange).add(overrange))
        .put(RECONSTRUCTABLE_TOP_Z_MM, top)
        .put(RECONSTRUCTABLE_BOTTOM_Z_MM, top.subtract(lengthMm))
        .put(SCANNING_TOP_Z_MM, top)
        .put(SCANNING_BOTTOM_Z_MM, top.subtract(lengthMm))
        .put(FRAME_OF_REFERENCE_UID, exam.uid("frame of reference"));
  }

  /** TID 10015: an alert somebody answered for, and a notification. */
  private static void doseCheck(Part event) {
    BigDecimal ctdiVolMgy = event.number(MEAN_CTDI_VOL_MGY);
    BigDecimal dlpMgyCm = event.number(DOSE_LENGTH_PRODUCT_MGY_CM);
    event
        .add(
            Group.ALERT,
            new Part()
                .put(DoseCheckField.DLP_ALERT_CONFIGURED, Codes.YES)
                .put(DoseCheckField.CTDI_VOL_ALERT_CONFIGURED, Codes.YES)
                .put(DoseCheckField.DLP_ALERT_MGY_CM, new BigDecimal("1.00"))
                .put(DoseCheckField.CTDI_VOL_ALERT_MGY, new BigDecimal("0.01"))
                .put(DoseCheckField.ACCUMULATED_DLP_ESTIMATE_MGY_CM, dlpMgyCm)
                .put(DoseCheckField.ACCUMULATED_CTDI_VOL_ESTIMATE_MGY, ctdiVolMgy)
                .put(DoseCheckField.REASON_FOR_PROCEEDING, "Large patient")
                .add(
                    Group.PERSON,
                    Root.person("Oberarzt^Erfunden", Codes.AUTHORIZING)
                        .put(ParticipantField.PERSON_ID, "P-17")))
        .add(
            Group.NOTIFICATION,
            new Part()
                .put(DoseCheckField.DLP_NOTIFICATION_CONFIGURED, Codes.YES)
                .put(DoseCheckField.CTDI_VOL_NOTIFICATION_CONFIGURED, Codes.NO)
                .put(DoseCheckField.DLP_NOTIFICATION_MGY_CM, new BigDecimal("0.50"))
                .put(DoseCheckField.DLP_ESTIMATE_MGY_CM, dlpMgyCm)
                .put(DoseCheckField.REASON_FOR_PROCEEDING, "Needed for the diagnosis"));
  }

  private static void sizeSpecific(Part event) {
    BigDecimal factor = new BigDecimal("1.28");
    event.add(
        Group.SIZE_SPECIFIC,
        new Part()
            .put(
                SIZE_SPECIFIC_DOSE_MGY,
                event.number(MEAN_CTDI_VOL_MGY).multiply(factor).setScale(2, RoundingMode.HALF_UP))
            .put(LATERAL_DIMENSION_MM, new BigDecimal("345"))
            .put(AP_DIMENSION_MM, new BigDecimal("252"))
            .put(EFFECTIVE_DIAMETER_MM, new BigDecimal("294.9"))
            .put(WATER_EQUIVALENT_DIAMETER_MM, new BigDecimal("288")));
  }
}
