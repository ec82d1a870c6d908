package org.arcdose.synthetic.report;

import static org.arcdose.synthetic.expected.ProjectionField.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

/** Dose reports of radiography systems (PS3.16 TID 10006, 10007): a chest in two views. */
public final class RadiographyReport {
  private RadiographyReport() {}

  /** A system with a detector of its own. */
  public static Draft integrated(Exam exam) {
    return of(exam, Codes.INTEGRATED);
  }

  /** A system for cassettes: no doses, only the number of exposures. */
  public static Draft cassette(Exam exam) {
    return of(exam, Codes.CASSETTE);
  }

  private static Draft of(Exam exam, Code deviceType) {
    boolean integrated = deviceType.equals(Codes.INTEGRATED);
    Header header = new Header(exam, Report.XRAY_DOSE, "SR", "Dose report", 995, 1);
    Part report =
        Root.of(exam, header, Codes.PROJECTION_XRAY, Codes.DIAGNOSTIC)
            .put(ReportField.ACQUISITION_DEVICE_TYPE, deviceType)
            .put(ReportField.DETECTOR_DATA_AVAILABLE, Codes.YES)
            .put(ReportField.SOURCE_DATA_AVAILABLE, Codes.YES)
            .put(ReportField.MECHANICAL_DATA_AVAILABLE, Codes.YES);
    for (Part exposure : exposures(exam)) {
      report.add(Group.EVENT, integrated ? exposure : withoutDose(exposure));
    }
    Part total =
        new Part()
            .put(PlaneField.ACQUISITION_PLANE, Codes.SINGLE_PLANE)
            .put(PlaneField.RADIOGRAPHIC_FRAMES, BigDecimal.valueOf(2));
    report.add(
        Group.ACCUMULATED,
        integrated
            ? total
                .put(
                    PlaneField.DOSE_AREA_PRODUCT_GYM2,
                    report.sum(Group.EVENT, DOSE_AREA_PRODUCT_GYM2))
                .put(PlaneField.DOSE_RP_GY, report.sum(Group.EVENT, DOSE_RP_GY))
                .put(PlaneField.REFERENCE_POINT, Codes.AT_SURFACE)
            : total.put(PlaneField.DETECTOR_TYPE, Codes.dcm("113948", "Direct Detector")));
    return new Draft(Report.projection(header, report), new Expected("DX", report));
  }

  /** Chest postero-anterior and lateral. */
  public static List<Part> exposures(Exam exam) {
    return List.of(
        exposure(exam, 0, "Chest PA", Codes.POSTERO_ANTERIOR, 0.00011, 125),
        exposure(exam, 1, "Chest LAT", Codes.LATERAL, 0.0004, 125));
  }

  static Part exposure(Exam exam, int number, String protocol, Code view, double kermaGy, int kvp) {
    Figures figures = exam.figures();
    BigDecimal doseGy = rounded(figures.spread(kermaGy, 1.25), 7);
    BigDecimal areaM2 = figures.decimal(1000, 1300, 4);
    BigDecimal tubeCurrentMa = figures.decimal(200, 500, 0);
    BigDecimal timeMs = figures.decimal(20, 90, 1);
    return new Part()
        .put(ACQUISITION_PLANE, Codes.SINGLE_PLANE)
        .put(IRRADIATION_EVENT_UID, exam.uid("exposure " + number))
        .put(STARTED_AT, exam.start().plusSeconds(75L * number))
        .put(EVENT_TYPE, Codes.STATIONARY)
        .put(ACQUISITION_PROTOCOL, protocol)
        .put(ANATOMICAL_STRUCTURE, Codes.CHEST)
        .put(IMAGE_VIEW, view)
        .put(TARGET_REGION, Codes.CHEST)
        .put(DOSE_AREA_PRODUCT_GYM2, doseGy.multiply(areaM2).setScale(10, RoundingMode.HALF_UP))
        .put(DOSE_RP_GY, doseGy)
        .put(REFERENCE_POINT, Codes.AT_SURFACE)
        .put(EXPOSURE_INDEX, figures.decimal(220, 420, 0))
        .put(TARGET_EXPOSURE_INDEX, BigDecimal.valueOf(300))
        .put(DEVIATION_INDEX, figures.decimal(-20, 20, 1))
        .put(KVP, BigDecimal.valueOf(kvp))
        .put(TUBE_CURRENT_MA, tubeCurrentMa)
        .put(EXPOSURE_TIME_MS, timeMs)
        .put(EXPOSURE_UAS, tubeCurrentMa.multiply(timeMs))
        .put(FOCAL_SPOT_MM, new BigDecimal("1.0"))
        .put(GRID, Codes.GRID_FOCUSED)
        .put(COLLIMATED_FIELD_AREA_M2, areaM2)
        .put(SOURCE_TO_DETECTOR_MM, BigDecimal.valueOf(1800))
        .put(CRDR_MECHANICAL_CONFIGURATION, Codes.dcm("113954", "Upright Stand Mount"))
        .put(PRIMARY_ANGLE_DEG, BigDecimal.ZERO)
        .add(Group.FILTER, ProjectionEvents.filter(Codes.COPPER, new BigDecimal("0.1")))
        .add(Group.FILTER, ProjectionEvents.filter(Codes.ALUMINUM, new BigDecimal("1.0")));
  }

  private static Part withoutDose(Part exposure) {
    return exposure
        .remove(DOSE_AREA_PRODUCT_GYM2)
        .remove(DOSE_RP_GY)
        .remove(REFERENCE_POINT)
        .remove(EXPOSURE_INDEX)
        .remove(TARGET_EXPOSURE_INDEX)
        .remove(DEVIATION_INDEX);
  }

  private static BigDecimal rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }
}
