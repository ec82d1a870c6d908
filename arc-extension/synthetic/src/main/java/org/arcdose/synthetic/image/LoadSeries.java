package org.arcdose.synthetic.image;

import org.arcdose.synthetic.clinic.Exam;
import org.arcdose.synthetic.clinic.Header;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.report.Draft;

/** A long CT series. */
public final class LoadSeries {
  private LoadSeries() {}

  /**
   * @param number of the slice, from 0
   * @param edge rows and columns
   */
  public static Draft slice(Exam exam, int number, int edge) {
    Header header = new Header(exam, CtImage.CT, "CT", "Thorax 1.0", 7, number + 1);
    return new Draft(
        CtImage.slice(exam, header, number, edge), new Expected(null, header.expected()));
  }
}
