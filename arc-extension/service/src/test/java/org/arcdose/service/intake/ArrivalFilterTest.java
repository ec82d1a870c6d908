package org.arcdose.service.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.service.testing.Configurations;
import org.junit.jupiter.api.Test;

class ArrivalFilterTest {
  private static final String CT = "1.2.840.10008.5.1.4.1.1.2";
  private static final String DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.67";

  @Test
  void everything_is_taken_unless_the_configuration_says_otherwise() {
    assertTrue(filter("{}").accepts(stored(CT, "SCANNER", "ARCHIVE")));
    assertTrue(filter("{}").accepts(stored(CT, "", "")));
  }

  @Test
  void called_titles_and_sop_classes_are_those_that_are_listed() {
    ArrivalFilter filter =
        filter("{\"calledAets\": [\"ARCHIVE\", \"DOSE\"], \"sopClasses\": [\"" + DOSE_SR + "\"]}");
    assertTrue(filter.accepts(stored(DOSE_SR, "SCANNER", "DOSE")));
    assertFalse(filter.accepts(stored(CT, "SCANNER", "DOSE")));
    assertFalse(filter.accepts(stored(DOSE_SR, "SCANNER", "OTHER")));
    assertFalse(filter.accepts(stored(DOSE_SR, "SCANNER", "")));
  }

  @Test
  void calling_titles_are_all_but_those_that_are_listed() {
    ArrivalFilter filter = filter("{\"ignoredCallingAets\": [\"TEST\"]}");
    assertTrue(filter.accepts(stored(CT, "SCANNER", "ARCHIVE")));
    assertFalse(filter.accepts(stored(CT, "TEST", "ARCHIVE")));
  }

  @Test
  void nothing_is_taken_without_the_job() {
    assertFalse(filter("{\"jobs\": []}").accepts(stored(CT, "SCANNER", "ARCHIVE")));
  }

  private static ArrivalFilter filter(String json) {
    return ArrivalFilter.of(Configurations.of(json).root());
  }

  private static InstanceStored stored(String sopClass, String calling, String called) {
    return new InstanceStored(
        new InstanceReference("1.2.1", "1.2.2", "1.2.3", ""),
        sopClass,
        calling,
        called,
        "",
        Instant.EPOCH);
  }
}
