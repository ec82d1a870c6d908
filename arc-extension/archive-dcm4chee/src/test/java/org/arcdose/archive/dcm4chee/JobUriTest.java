package org.arcdose.archive.dcm4chee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import org.junit.jupiter.api.Test;

class JobUriTest {
  private static final Set<String> JOBS = Set.of("skin-dose", "dose");

  @Test
  void a_known_job_is_no_problem() {
    assertNull(new JobUri("DOSE", "dose").problem(JOBS));
  }

  @Test
  void an_unknown_job_gets_a_sentence_that_names_the_known_ones() {
    assertEquals(
        "Exporter MAPS asks ArcDose for the job skindose, which it does not have."
            + " It has: dose, skin-dose.",
        new JobUri("MAPS", "skindose").problem(JOBS));
  }

  @Test
  void parameters_no_job_has_are_no_job() {
    assertEquals(
        "Exporter DOSE asks ArcDose for the job dose?fast=true, which it does not have."
            + " It has: dose, skin-dose.",
        new JobUri("DOSE", "dose?fast=true").problem(JOBS));
  }
}
