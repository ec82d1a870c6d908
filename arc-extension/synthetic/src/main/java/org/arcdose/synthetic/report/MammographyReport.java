package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Figures;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.sr.Report;

/** Mammography dose reports (PS3.16 TID 10001, 10005): two views of either breast. */
public final class MammographyReport {
  private static final int SHOTS = 11;

  private final Exam exam;
  private final Figures figures;
  private int made;

  private MammographyReport(Exam exam) {
    this.exam = exam;
    this.figures = exam.figures();
  }

  /** Planar views. */
  public static Draft planar(Exam exam) {
    return new MammographyReport(exam).report(false);
  }

  /** Tomosynthesis: eleven shots in each view, voltage, current and filter given for each. */
  public static Draft tomosynthesis(Exam exam) {
    return new MammographyReport(exam).report(true);
  }

  private Draft report(boolean tomosynthesis) {
    Header header = new Header(exam, Report.XRAY_DOSE, "SR", "Dose report", 999, 1);
    Part report =
        Root.of(exam, header, Codes.MAMMOGRAPHY, Codes.DIAGNOSTIC)
            .put(ReportField.DETECTOR_DATA_AVAILABLE, Codes.YES)
            .put(ReportField.SOURCE_DATA_AVAILABLE, Codes.YES)
            .put(ReportField.MECHANICAL_DATA_AVAILABLE, Codes.YES);
    Part totals = new Part().put(PlaneField.ACQUISITION_PLANE, Codes.SINGLE_PLANE);
    for (Code side : List.of(Codes.LEFT, Codes.RIGHT)) {
      for (Code view : List.of(Codes.CRANIO_CAUDAL, Codes.OBLIQUE)) {
        Part exposure = exposure(side, view);
        report.add(Group.EVENT, tomosynthesis ? turned(exposure) : exposure);
      }
      totals.add(Group.BREAST, breast(report, side));
    }
    report.add(Group.ACCUMULATED, totals);
    return new Draft(Report.projection(header, report), new Expected("MG", report));
  }

  private static Part breast(Part report, Code side) {
    return new Part()
        .put(
            PlaneField.GLANDULAR_DOSE_MGY,
            report.sum(
                Group.EVENT,
                event -> event.code(LATERALITY).equals(side),
                AVERAGE_GLANDULAR_DOSE_MGY))
        .put(
            PlaneField.LATERALITY,
            side.equals(Codes.LEFT) ? Codes.LEFT_BREAST : Codes.RIGHT_BREAST);
  }

  public static List<Part> exposures(Exam exam) {
    MammographyReport report = new MammographyReport(exam);
    return List.of(
        report.exposure(Codes.LEFT, Codes.CRANIO_CAUDAL),
        report.exposure(Codes.RIGHT, Codes.CRANIO_CAUDAL));
  }

  private Part exposure(Code side, Code view) {
    int number = made++;
    BigDecimal thicknessMm = figures.about(55, 11, 0);
    // Thicker breasts need more dose, about 2 % for each millimetre near 55 mm.
    double typicalMgy = 1.35 * Math.pow(1.018, thicknessMm.doubleValue() - 55);
    BigDecimal doseMgy = rounded(Math.max(0.81, figures.spread(typicalMgy, 1.08)), 3);
    BigDecimal tubeCurrentMa = figures.decimal(80, 140, 0);
    BigDecimal timeMs = figures.decimal(500, 1100, 0);
    BigDecimal forceN = figures.decimal(70, 130, 0);
    BigDecimal areaMm2 = figures.decimal(9000, 16000, 0);
    Part event =
        new Part()
            .put(ACQUISITION_PLANE, Codes.SINGLE_PLANE)
            .put(IRRADIATION_EVENT_UID, exam.uid("mammogram " + number))
            .put(STARTED_AT, exam.start().plusSeconds(70L * number))
            .put(EVENT_TYPE, Codes.STATIONARY)
            .put(ACQUISITION_PROTOCOL, "Standard")
            .put(ANATOMICAL_STRUCTURE, Codes.BREAST)
            .put(LATERALITY, side)
            .put(IMAGE_VIEW, view)
            .put(TARGET_REGION, Codes.BREAST)
            .put(HALF_VALUE_LAYER_MM, new BigDecimal("0.535"))
            .put(ENTRANCE_EXPOSURE_MGY, doseMgy.multiply(new BigDecimal("3.4")))
            .put(REFERENCE_POINT, Codes.AT_SURFACE)
            .put(AVERAGE_GLANDULAR_DOSE_MGY, doseMgy);
    if (view.equals(Codes.OBLIQUE) && side.equals(Codes.RIGHT)) {
      event.put(IMAGE_VIEW_MODIFIER, Codes.IMPLANT_DISPLACED);
    }
    return event
        .put(KVP, figures.decimal(26, 32, 0))
        .put(TUBE_CURRENT_MA, tubeCurrentMa)
        .put(EXPOSURE_TIME_MS, timeMs)
        .put(EXPOSURE_UAS, tubeCurrentMa.multiply(timeMs))
        .put(FOCAL_SPOT_MM, new BigDecimal("0.3"))
        .put(ANODE_TARGET_MATERIAL, Codes.TUNGSTEN)
        .put(GRID, Codes.GRID_RECIPROCATING, Codes.GRID_FOCUSED)
        .put(PRIMARY_ANGLE_DEG, view.equals(Codes.OBLIQUE) ? angle(side) : BigDecimal.ZERO)
        .put(COMPRESSION_THICKNESS_MM, thicknessMm)
        .put(COMPRESSION_FORCE_N, forceN)
        .put(COMPRESSION_CONTACT_AREA_MM2, areaMm2)
        .put(
            COMPRESSION_PRESSURE_KPA,
            forceN.movePointRight(3).divide(areaMm2, 2, RoundingMode.HALF_UP))
        .put(SOURCE_TO_DETECTOR_MM, BigDecimal.valueOf(700))
        .add(Group.FILTER, ProjectionEvents.filter(Codes.RHODIUM, new BigDecimal("0.05")));
  }

  private static BigDecimal angle(Code side) {
    return BigDecimal.valueOf(side.equals(Codes.LEFT) ? -45 : 45);
  }

  /** The same view as a turn of the tube with eleven shots. */
  private Part turned(Part event) {
    BigDecimal current = event.number(TUBE_CURRENT_MA);
    BigDecimal centre = event.number(PRIMARY_ANGLE_DEG);
    BigDecimal halfTurn = BigDecimal.valueOf(15);
    return event
        .put(EVENT_TYPE, Codes.ROTATIONAL)
        .put(ACQUISITION_PROTOCOL, "Tomo")
        .put(PULSES, BigDecimal.valueOf(SHOTS))
        .put(KVP, Collections.nCopies(SHOTS, event.number(KVP)).toArray())
        .put(TUBE_CURRENT_MA, Collections.nCopies(SHOTS, current).toArray())
        .put(PRIMARY_ANGLE_DEG, centre.subtract(halfTurn))
        .put(PRIMARY_END_ANGLE_DEG, centre.add(halfTurn));
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
