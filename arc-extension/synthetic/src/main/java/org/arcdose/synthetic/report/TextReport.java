package org.arcdose.synthetic.report;

import org.arcdose.dicom.Code;
import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.ReportField;
import org.arcdose.synthetic.sr.Report;

/** A Basic Text SR: structured, but no dose. */
public final class TextReport {
  private static final String BASIC_TEXT_SR = "1.2.840.10008.5.1.4.1.1.88.11";

  private TextReport() {}

  public static Draft of(Exam exam) {
    Header header = new Header(exam, BASIC_TEXT_SR, "SR", "Findings", 3, 1);
    Part report =
        header.expected().put(ReportField.COMMENT, "Nothing found: the patient is invented.");
    return new Draft(
        Report.text(header, new Code("18747-6", "LN", "CT Report"), report),
        new Expected(null, report));
  }
}
