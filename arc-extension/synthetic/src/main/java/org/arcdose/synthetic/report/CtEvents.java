package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.CtField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.CtProtocol;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Figures;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;

/** CT acquisitions of one examination, numbered as they are made. */
final class CtEvents {
  private final Exam exam;
  private final Figures figures;
  private final CtProtocol protocol;
  private int made;

  CtEvents(Exam exam, CtProtocol protocol) {
    this(exam, protocol, 0);
  }

  CtEvents(Exam exam, CtProtocol protocol, int madeBefore) {
    this.made = madeBefore;
    this.exam = exam;
    this.figures = exam.figures();
    this.protocol = protocol;
  }

  Part localiser() {
    BigDecimal lengthMm = figures.about(protocol.lengthMm() + 60, 40, 0);
    return event("Topogram", Codes.CONSTANT_ANGLE, figures.decimal(4, 14, 2), lengthMm)
        .put(EXPOSURE_TIME_S, seconds(lengthMm.doubleValue() / 100))
        .add(Group.SOURCE, source("A", 100, figures.decimal(20, 40, 0), null));
  }

  Part spiral() {
    BigDecimal ctdiVolMgy = rounded(figures.spread(protocol.ctdiVolMgy(), 1.2), 2);
    BigDecimal lengthMm = figures.about(protocol.lengthMm(), protocol.lengthMm() / 12, 1);
    double rotations = lengthMm.doubleValue() / (protocol.pitch() * 38.4);
    return event(protocol.protocol(), Codes.SPIRAL, ctdiVolMgy, lengthMm)
        .put(PROCEDURE_CONTEXT, figures.chance(60) ? Codes.WITH_CONTRAST : Codes.WITHOUT_CONTRAST)
        .put(EXPOSURE_TIME_S, seconds(rotations * protocol.rotationS()))
        .put(PITCH_FACTOR, rounded(protocol.pitch(), 2))
        .add(
            Group.SOURCE,
            source(
                "A",
                protocol.kvp(),
                tubeCurrentMa(ctdiVolMgy, protocol.pitch()),
                rounded(protocol.rotationS(), 2)));
  }

  Part sequence() {
    return still("Sequence", Codes.SEQUENCED, 0.7, figures.decimal(60, 120, 0), 8);
  }

  Part bolusTracking() {
    return still("Monitoring", Codes.CT_STATIONARY, 0.15, BigDecimal.TEN, 5);
  }

  Part free() {
    return still("Free", Codes.FREE, 0.2, BigDecimal.valueOf(20), 2);
  }

  Part coneBeam() {
    return still("Volume", Codes.CONE_BEAM, 0.6, BigDecimal.valueOf(160), 1);
  }

  private Part still(String name, Code type, double dose, BigDecimal lengthMm, int rotations) {
    BigDecimal ctdiVolMgy = rounded(figures.spread(protocol.ctdiVolMgy() * dose, 1.2), 2);
    return event(name, type, ctdiVolMgy, lengthMm)
        .put(EXPOSURE_TIME_S, seconds(rotations * protocol.rotationS()))
        .add(
            Group.SOURCE,
            source(
                "A",
                protocol.kvp(),
                tubeCurrentMa(ctdiVolMgy, 1),
                rounded(protocol.rotationS(), 2)));
  }

  private Part event(String name, Code type, BigDecimal ctdiVolMgy, BigDecimal lengthMm) {
    return new Part()
        .put(ACQUISITION_PROTOCOL, name)
        .put(TARGET_REGION, protocol.region())
        .put(ACQUISITION_TYPE, type)
        .put(IRRADIATION_EVENT_UID, exam.uid("ct event " + made++))
        .put(SCANNING_LENGTH_MM, lengthMm)
        .put(SINGLE_COLLIMATION_MM, new BigDecimal("0.6"))
        .put(TOTAL_COLLIMATION_MM, new BigDecimal("38.4"))
        .put(XRAY_SOURCES, BigDecimal.ONE)
        .put(MEAN_CTDI_VOL_MGY, ctdiVolMgy)
        .put(PHANTOM, protocol.phantom())
        .put(
            DOSE_LENGTH_PRODUCT_MGY_CM,
            ctdiVolMgy.multiply(lengthMm).movePointLeft(1).setScale(2, RoundingMode.HALF_UP));
  }

  static Part source(String id, int kvp, BigDecimal tubeCurrentMa, BigDecimal rotationS) {
    Part source =
        new Part()
            .put(SOURCE_ID, id)
            .put(KVP, BigDecimal.valueOf(kvp))
            .put(
                MAXIMUM_TUBE_CURRENT_MA,
                tubeCurrentMa.multiply(new BigDecimal("1.4")).setScale(0, RoundingMode.UP))
            .put(TUBE_CURRENT_MA, tubeCurrentMa);
    return rotationS == null ? source : source.put(ROTATION_TIME_S, rotationS);
  }

  private BigDecimal tubeCurrentMa(BigDecimal ctdiVolMgy, double pitch) {
    double mas = ctdiVolMgy.doubleValue() * pitch / protocol.ctdiPerMas();
    return rounded(Math.max(20, Math.min(800, mas / protocol.rotationS())), 0);
  }

  private static BigDecimal seconds(double value) {
    return rounded(value, 2);
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
