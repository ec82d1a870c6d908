package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Figures;
import org.arcdose.synthetic.clinic.Procedure;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;

/**
 * Irradiation events of one fluoroscopy-guided procedure in the order they are made. The dose area
 * product is the dose at the reference point times the field area there, exposure is tube current
 * times time; table and angles are in the sense of PS3.16 and bring the region into the beam.
 */
final class ProjectionEvents {
  static final int ISOCENTER = 785;
  private static final int REFERENCE_POINT_DISTANCE = ISOCENTER - 150;

  private final Exam exam;
  private final Procedure procedure;
  private final Figures figures;
  private LocalDateTime next;
  private int made;

  ProjectionEvents(Exam exam, Procedure procedure) {
    this.exam = exam;
    this.procedure = procedure;
    this.figures = exam.figures();
    this.next = exam.start();
  }

  Part fluoroscopy(Code plane) {
    int seconds = figures.between(4, 110);
    double kermaGy = figures.spread(procedure.fluoroscopyMgyPerS(), 1.3) * seconds / 1000;
    Part event = event(plane, Codes.FLUOROSCOPY, "FL Standard", seconds, kermaGy);
    return beam(event, figures.decimal(100, 900, 1), "7.5", seconds);
  }

  Part series(Code plane) {
    int seconds = figures.between(3, 7);
    String rate = procedure == Procedure.CORONARY ? "15" : "3";
    double kermaGy = seriesGy(new BigDecimal(rate).multiply(BigDecimal.valueOf(seconds)));
    Part event = event(plane, Codes.STATIONARY, "Series " + rate + " fps", seconds, kermaGy);
    return beam(event, figures.decimal(2500, 7000, 1), rate, seconds);
  }

  /** The arm turns 200 degrees around the patient. */
  Part rotation(Code plane) {
    int seconds = 5;
    Part event =
        event(
            plane, Codes.ROTATIONAL, "Rotation 200 deg", seconds, seriesGy(BigDecimal.valueOf(20)));
    return beam(event, figures.decimal(2500, 4000, 1), "30", seconds)
        .put(PRIMARY_ANGLE_DEG, new BigDecimal("-100.0"))
        .put(SECONDARY_ANGLE_DEG, new BigDecimal("0.0"))
        .put(PRIMARY_END_ANGLE_DEG, new BigDecimal("100.0"))
        .put(SECONDARY_END_ANGLE_DEG, new BigDecimal("0.0"));
  }

  /** The table travels half a metre while the contrast runs down the legs. */
  Part stepping(Code plane) {
    int seconds = 12;
    Part event =
        event(plane, Codes.STEPPING, "Peripheral", seconds, seriesGy(BigDecimal.valueOf(18)));
    return beam(event, figures.decimal(2500, 4000, 1), "2", seconds)
        .put(TABLE_LONGITUDINAL_END_MM, event.number(TABLE_LONGITUDINAL_MM))
        .put(TABLE_LATERAL_END_MM, event.number(TABLE_LATERAL_MM).add(BigDecimal.valueOf(500)))
        .put(TABLE_HEIGHT_END_MM, event.number(TABLE_HEIGHT_MM));
  }

  private double seriesGy(BigDecimal frames) {
    return figures.spread(procedure.mgyPerFrame(), 1.3) * frames.doubleValue() / 1000;
  }

  private Part event(Code plane, Code type, String protocol, int seconds, double kermaGy) {
    LocalDateTime started = next;
    next = next.plusSeconds(seconds + 20L);
    boolean lateral = plane.equals(Codes.PLANE_B);
    Part event =
        new Part()
            .put(ACQUISITION_PLANE, plane)
            .put(IRRADIATION_EVENT_UID, exam.uid("event " + made++))
            .put(STARTED_AT, started)
            .put(EVENT_TYPE, type)
            .put(ACQUISITION_PROTOCOL, protocol)
            .put(PATIENT_TABLE_RELATIONSHIP, Codes.HEADFIRST)
            .put(PATIENT_ORIENTATION, Codes.RECUMBENT)
            .put(PATIENT_ORIENTATION_MODIFIER, Codes.SUPINE)
            .put(TARGET_REGION, procedure.region())
            .put(REFERENCE_POINT, Codes.REFERENCE_15_CM)
            .put(
                PRIMARY_ANGLE_DEG,
                lateral ? figures.decimal(850, 950, 1) : figures.decimal(-350, 350, 1))
            .put(SECONDARY_ANGLE_DEG, figures.decimal(-250, 250, 1))
            .put(SOURCE_TO_ISOCENTER_MM, BigDecimal.valueOf(ISOCENTER));
    geometry(event);
    return dose(event, kermaGy);
  }

  private void geometry(Part event) {
    event
        .put(SOURCE_TO_DETECTOR_MM, figures.decimal(1000, 1200, 0))
        .put(SOURCE_TO_REFERENCE_POINT_MM, BigDecimal.valueOf(REFERENCE_POINT_DISTANCE))
        .put(COLLIMATED_FIELD_WIDTH_MM, figures.about(procedure.fieldMm(), 15, 0))
        .put(COLLIMATED_FIELD_HEIGHT_MM, figures.about(procedure.fieldMm(), 25, 0))
        .put(TABLE_HEAD_TILT_DEG, new BigDecimal("0.0"))
        .put(TABLE_HORIZONTAL_ROTATION_DEG, new BigDecimal("0.0"))
        .put(TABLE_CRADLE_TILT_DEG, new BigDecimal("0.0"))
        .put(TABLE_LONGITUDINAL_MM, figures.decimal(-40, 40, 0))
        .put(TABLE_LATERAL_MM, figures.about(procedure.tableLateralMm(), 30, 0))
        .put(TABLE_HEIGHT_MM, figures.decimal(100, 150, 0));
    event.put(
        COLLIMATED_FIELD_AREA_M2,
        event
            .number(COLLIMATED_FIELD_WIDTH_MM)
            .multiply(event.number(COLLIMATED_FIELD_HEIGHT_MM))
            .movePointLeft(6));
  }

  private static Part dose(Part event, double kermaGy) {
    double scale = REFERENCE_POINT_DISTANCE / event.number(SOURCE_TO_DETECTOR_MM).doubleValue();
    double areaM2 = event.number(COLLIMATED_FIELD_AREA_M2).doubleValue() * scale * scale;
    return event
        .put(DOSE_AREA_PRODUCT_GYM2, rounded(kermaGy * areaM2, 9))
        .put(DOSE_RP_GY, rounded(kermaGy, 6));
  }

  private Part beam(Part event, BigDecimal tubeCurrentMa, String pulsesPerS, int seconds) {
    BigDecimal rate = new BigDecimal(pulsesPerS);
    BigDecimal pulses =
        rate.multiply(BigDecimal.valueOf(seconds)).setScale(0, RoundingMode.HALF_UP);
    BigDecimal pulseWidthMs = figures.decimal(35, 95, 1);
    BigDecimal exposureTimeMs = pulses.multiply(pulseWidthMs);
    BigDecimal copperMm = figures.decimal(1, 9, 1);
    return event
        .put(FLUORO_MODE, Codes.PULSED)
        .put(PULSE_RATE_PER_S, rate)
        .put(PULSES, pulses)
        .put(PULSE_WIDTH_MS, pulseWidthMs)
        .put(IRRADIATION_DURATION_S, BigDecimal.valueOf(seconds))
        .put(KVP, figures.decimal(680, 960, 1))
        .put(TUBE_CURRENT_MA, tubeCurrentMa)
        .put(EXPOSURE_TIME_MS, exposureTimeMs)
        .put(EXPOSURE_UAS, tubeCurrentMa.multiply(exposureTimeMs))
        .put(FOCAL_SPOT_MM, new BigDecimal("0.6"))
        .add(Group.FILTER, filter(Codes.COPPER, copperMm));
  }

  /** As a machine sends it that knows neither its angles nor its table. */
  static Part withoutGeometry(Part event) {
    event
        .remove(SOURCE_TO_DETECTOR_MM)
        .remove(SOURCE_TO_ISOCENTER_MM)
        .remove(SOURCE_TO_REFERENCE_POINT_MM)
        .remove(PRIMARY_ANGLE_DEG)
        .remove(SECONDARY_ANGLE_DEG)
        .remove(TABLE_HEAD_TILT_DEG)
        .remove(TABLE_HORIZONTAL_ROTATION_DEG)
        .remove(TABLE_CRADLE_TILT_DEG)
        .remove(TABLE_LONGITUDINAL_MM)
        .remove(TABLE_LATERAL_MM)
        .remove(TABLE_HEIGHT_MM);
    return event;
  }

  static Part filter(Code material, BigDecimal thicknessMm) {
    return new Part()
        .put(FILTER_TYPE, Codes.FLAT_FILTER)
        .put(FILTER_MATERIAL, material)
        .put(FILTER_MINIMUM_MM, thicknessMm)
        .put(FILTER_MAXIMUM_MM, thicknessMm);
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
