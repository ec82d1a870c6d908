package org.arcdose.dose.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.arcdose.dicom.sr.ContentTree;
import org.arcdose.dose.Finding;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsCheckTest {
  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "100.0, 60.0 40.0, true, the same",
    "100.0, 60.4 40.4, true, within one percent",
    "100.00, 60.44 40.74, false, beyond one percent and no rounding",
    "0.00252, 0.00014 0.00019 0.00014 0.00040 0.00081 0.00034 0.00027 0.00020, true,"
        + " rounding of many small numbers explains it",
    "0.00010, 0 0.000053 0 0.000013, true, decimals padded with zeros are no digits",
    "300, 100 100 151, false, whole numbers are rounded to one at most",
    "0, 0.000035, false, a total of zero for events with dose",
    "0, 0 0, true, nothing and nothing",
    ", 1.0, true, no total",
    "1.0, , true, no event with a value",
  })
  void a_difference_counts_only_if_rounding_cannot_explain_it(
      String total, String events, boolean agrees, String why) throws Exception {
    List<Finding> findings = new ArrayList<>();
    Section root =
        Section.root(
            ContentTree.of(new SyntheticStudies(1).ct(0).object().dataset()).root(), findings);
    TotalsCheck.compare(root, CtConcepts.DLP_TOTAL, numbers(total), numbers(events), "mGy.cm");
    assertEquals(agrees, findings.isEmpty(), why);
  }

  private static List<BigDecimal> numbers(String text) {
    return text == null
        ? new ArrayList<>(Arrays.asList((BigDecimal) null))
        : Arrays.stream(text.split(" ", -1)).map(BigDecimal::new).toList();
  }
}
