package org.arcdose.dose.sr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportMutationTest {
  @Test
  void a_change_anywhere_in_an_object_of_any_kind_leaves_the_rest_as_it_was() throws Exception {
    assertEquals(List.of(), new MutatedReports(42, List.of()).run(0, 2_000));
  }
}
