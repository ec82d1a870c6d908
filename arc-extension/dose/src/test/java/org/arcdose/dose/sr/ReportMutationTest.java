package org.arcdose.dose.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.arcdose.synthetic.Kind;
import org.junit.jupiter.api.Test;

class ReportMutationTest {
  /** Every kind of structured dose report. */
  static final List<Kind> KINDS =
      List.of(
          Kind.CT,
          Kind.CT_COMPLETE,
          Kind.CT_DUAL_SOURCE,
          Kind.CT_TWO_PHANTOMS,
          Kind.CT_ENHANCED_SR,
          Kind.FLUOROSCOPY,
          Kind.BIPLANE,
          Kind.ROTATIONAL,
          Kind.STEPPING,
          Kind.MOBILE,
          Kind.PHILIPS_ALLURA,
          Kind.SIEMENS_ARTIS,
          Kind.ARCADIS,
          Kind.ENHANCED_XRAY,
          Kind.RADIOGRAPHY,
          Kind.CASSETTE,
          Kind.MAMMOGRAPHY,
          Kind.TOMOSYNTHESIS);

  @Test
  void a_change_anywhere_leaves_the_rest_of_a_report_as_it_was() throws Exception {
    assertEquals(List.of(), new MutatedReports(42, KINDS).run(2_000));
  }
}
