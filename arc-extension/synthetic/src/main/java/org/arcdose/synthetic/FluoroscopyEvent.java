package org.arcdose.synthetic;

import static org.arcdose.synthetic.ContentItems.CONCEPT_MODIFIER;
import static org.arcdose.synthetic.ContentItems.CONTAINS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;

/**
 * One irradiation event of a fluoroscopy unit (PS3.16 TID 10003). The dose at the reference point
 * is the dose area product over the field area there; exposure is tube current times time.
 */
record FluoroscopyEvent(
    String uid,
    Code plane,
    Kind kind,
    LocalDateTime startedAt,
    BigDecimal doseAreaProductGym2,
    BigDecimal doseRpGy,
    BigDecimal kvp,
    BigDecimal tubeCurrentMa,
    BigDecimal pulseRate,
    BigDecimal pulseWidthMs,
    BigDecimal durationS,
    BigDecimal primaryAngleDeg,
    BigDecimal secondaryAngleDeg,
    BigDecimal tableHeightMm) {

  /** What the operator did: look, shoot a series, or turn the arm while shooting. */
  enum Kind {
    FLUOROSCOPY(Concepts.srt("P5-06000", "Fluoroscopy"), "FL Standard"),
    STATIONARY(Concepts.dcm("113611", "Stationary Acquisition"), "Card 15 fps"),
    ROTATIONAL(Concepts.dcm("113613", "Rotational Acquisition"), "Rotation 200 deg");

    private final Code type;
    private final String protocol;

    Kind(Code type, String protocol) {
      this.type = type;
      this.protocol = protocol;
    }
  }

  static FluoroscopyEvent random(Exam exam, Code plane, Kind kind, int number) {
    boolean look = kind == Kind.FLUOROSCOPY;
    BigDecimal dap = look ? exam.decimal(20, 4000, 7) : exam.decimal(200, 20000, 7);
    BigDecimal fieldAreaM2 = exam.decimal(100, 250, 4);
    return new FluoroscopyEvent(
        exam.uid("event " + number),
        plane,
        kind,
        exam.start().plusMinutes(3L * number),
        dap,
        dap.divide(fieldAreaM2, 6, RoundingMode.HALF_UP),
        exam.decimal(600, 1200, 1),
        look ? exam.decimal(50, 1000, 1) : exam.decimal(2000, 7000, 1),
        look ? new BigDecimal("7.5") : new BigDecimal("15"),
        exam.decimal(30, 90, 1),
        look ? exam.decimal(4, 120, 0) : exam.decimal(4, 8, 0),
        exam.decimal(-450, 450, 1),
        exam.decimal(-300, 300, 1),
        exam.decimal(-300, 300, 1));
  }

  boolean isFluoroscopy() {
    return kind == Kind.FLUOROSCOPY;
  }

  BigDecimal pulses() {
    return pulseRate.multiply(durationS).setScale(0, RoundingMode.HALF_UP);
  }

  private BigDecimal exposureTimeMs() {
    return pulses().multiply(pulseWidthMs);
  }

  Dataset item(ContentItems items) {
    List<Dataset> children =
        new ArrayList<>(
            List.of(
                ContentItems.code(CONCEPT_MODIFIER, Concepts.PLANE, plane),
                ContentItems.uid(CONTAINS, Concepts.EVENT_UID, uid),
                ContentItems.dateTime(CONTAINS, Concepts.STARTED, startedAt),
                ContentItems.code(CONTAINS, Concepts.EVENT_TYPE, kind.type),
                ContentItems.text(CONTAINS, Concepts.PROTOCOL, kind.protocol),
                ContentItems.code(
                    CONTAINS, Concepts.TARGET_REGION, Concepts.srt("T-D3000", "Chest")),
                items.num(Num.of(Concepts.DAP, doseAreaProductGym2, Units.GY_M2)),
                ContentItems.code(
                    CONTAINS, Concepts.REFERENCE_POINT, FluoroscopyDoseReport.REFERENCE_POINT),
                items.num(Num.of(Concepts.DOSE_RP, doseRpGy, Units.GY)),
                items.num(Num.of(Concepts.PRIMARY_ANGLE, primaryAngleDeg, Units.DEGREE)),
                items.num(Num.of(Concepts.SECONDARY_ANGLE, secondaryAngleDeg, Units.DEGREE))));
    if (kind == Kind.ROTATIONAL) {
      children.add(
          items.num(
              Num.of(
                  Concepts.PRIMARY_END_ANGLE,
                  primaryAngleDeg.add(BigDecimal.valueOf(100)),
                  Units.DEGREE)));
      children.add(
          items.num(Num.of(Concepts.SECONDARY_END_ANGLE, secondaryAngleDeg, Units.DEGREE)));
    }
    children.addAll(source(items));
    children.addAll(distances(items));
    return items.container(Concepts.EVENT, children);
  }

  private List<Dataset> source(ContentItems items) {
    BigDecimal copperMm = new BigDecimal("0.3");
    return List.of(
        items.container(
            Concepts.FILTERS,
            List.of(
                ContentItems.code(
                    CONTAINS, Concepts.FILTER_TYPE, Concepts.dcm("113653", "Flat filter")),
                ContentItems.code(
                    CONTAINS,
                    Concepts.FILTER_MATERIAL,
                    Concepts.srt("C-127F9", "Copper or Copper compound")),
                items.num(Num.of(Concepts.FILTER_MINIMUM, copperMm, Units.MM)),
                items.num(Num.of(Concepts.FILTER_MAXIMUM, copperMm, Units.MM)))),
        ContentItems.code(CONTAINS, Concepts.FLUORO_MODE, Concepts.dcm("113631", "Pulsed")),
        items.num(Num.of(Concepts.PULSE_RATE, pulseRate, Units.PULSE_PER_S)),
        items.num(Num.of(Concepts.PULSES, pulses(), Units.NONE)),
        items.num(Num.of(Concepts.KVP, kvp, Units.KV)),
        items.num(Num.of(Concepts.TUBE_CURRENT, tubeCurrentMa, Units.MA)),
        items.num(Num.of(Concepts.EXPOSURE_TIME, exposureTimeMs(), Units.MS)),
        items.num(Num.of(Concepts.PULSE_WIDTH, pulseWidthMs, Units.MS)),
        items.num(Num.of(Concepts.IRRADIATION_DURATION, durationS, Units.SECOND)),
        items.num(Num.of(Concepts.EXPOSURE, tubeCurrentMa.multiply(exposureTimeMs()), Units.UAS)));
  }

  private List<Dataset> distances(ContentItems items) {
    return List.of(
        items.num(Num.of(Concepts.SOURCE_TO_ISOCENTER, BigDecimal.valueOf(785), Units.MM)),
        items.num(Num.of(Concepts.SOURCE_TO_DETECTOR, BigDecimal.valueOf(1200), Units.MM)),
        items.num(Num.of(Concepts.TABLE_LONGITUDINAL, BigDecimal.ZERO, Units.MM)),
        items.num(Num.of(Concepts.TABLE_LATERAL, BigDecimal.ZERO, Units.MM)),
        items.num(Num.of(Concepts.TABLE_HEIGHT, tableHeightMm, Units.MM)));
  }
}
