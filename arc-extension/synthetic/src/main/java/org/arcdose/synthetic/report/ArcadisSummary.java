package org.arcdose.synthetic.report;

import java.math.BigDecimal;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.ArcadisField;
import org.arcdose.synthetic.expected.Codes;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.sr.Report;

/** The radiation summary of a Siemens Arcadis: an Enhanced SR of its own kind, without events. */
public final class ArcadisSummary {
  private ArcadisSummary() {}

  public static Draft of(Exam exam) {
    Header header = new Header(exam, Report.ENHANCED_SR, "SR", "Radiation Summary", 991, 1);
    BigDecimal productGycm2 = exam.figures().decimal(20, 300, 2);
    Part report =
        header
            .expected()
            .put(ArcadisField.EXPOSURES, exam.figures().decimal(4, 40, 0))
            .put(ArcadisField.FLUORO_TIME_S, exam.figures().decimal(20, 240, 0))
            .put(ArcadisField.DOSE_AREA_PRODUCT_GYCM2, productGycm2)
            .put(ArcadisField.STARTED_AT, exam.start())
            .put(ArcadisField.ENDED_AT, exam.start().plusMinutes(35));
    Draft draft = new Draft(Report.arcadis(header, report), new Expected("RF", report));
    report.add(
        Group.ACCUMULATED,
        new Part()
            .put(PlaneField.ACQUISITION_PLANE, Codes.SINGLE_PLANE)
            .put(PlaneField.DOSE_AREA_PRODUCT_GYM2, productGycm2.movePointLeft(4))
            .put(PlaneField.FLUORO_TIME_S, report.number(ArcadisField.FLUORO_TIME_S))
            .put(PlaneField.RADIOGRAPHIC_FRAMES, report.number(ArcadisField.EXPOSURES)));
    return draft;
  }
}
