package org.arcdose.cli;

import org.arcdose.dicom.Dataset;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;

/**
 * One line of output.
 *
 * @param file as named on the command line
 * @param report for EXTRACTED
 * @param reason for NOT_DOSE and REJECTED: why there is no report
 * @param error for UNREADABLE: what is wrong with the file
 */
record Line(String file, Outcome outcome, DoseReport report, String reason, String error) {
  /** What came of a file. */
  enum Outcome {
    EXTRACTED,
    NOT_DOSE,
    REJECTED,
    UNREADABLE
  }

  static Line of(String file, Dataset dataset) {
    Extraction extraction = DoseExtraction.extract(dataset);
    if (extraction instanceof Extraction.Extracted extracted) {
      return new Line(file, Outcome.EXTRACTED, extracted.report(), null, null);
    }
    if (extraction instanceof Extraction.Rejected rejected) {
      return new Line(file, Outcome.REJECTED, null, rejected.reason(), null);
    }
    return new Line(file, Outcome.NOT_DOSE, null, ((Extraction.NotDose) extraction).reason(), null);
  }

  static Line unreadable(String file, String error) {
    return new Line(file, Outcome.UNREADABLE, null, null, error);
  }
}
