package org.arcdose.dose.sr;

import static org.arcdose.dose.SrItem.container;
import static org.arcdose.dose.SrItem.dcm;
import static org.arcdose.dose.SrItem.num;
import static org.arcdose.dose.SrItem.problems;
import static org.arcdose.dose.SrItem.time;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Finding.Kind;
import org.arcdose.dose.Reports;
import org.arcdose.dose.SrItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IrradiationPeriodTest {
  private static final String SR = "1.2.840.10008.5.1.4.1.1.88.67";

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "20261120101500, 60, inside from the first moment",
    "20261120101900, 60, inside to the last",
    "20261120101459, 0, a second early because of rounding",
    "20261120101900.9, 60, a second late because of rounding",
  })
  void an_event_between_start_and_end_is_nothing_to_note(
      String startedAt, String durationS, String why) {
    assertEquals(List.of(), notes(event(startedAt, durationS)), why);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "20261120101400, 1, before the start",
    "20261120110000, 1, after the end",
    "20261120101900, 120, still running after the end",
    "20261120102100, , after the end with no duration",
    "20261119101700, 1, the day before",
  })
  void an_event_outside_is_noted_and_keeps_its_time(
      String startedAt, String durationS, String why) {
    DoseReport report = report(event("20261120101600", "5"), event(startedAt, durationS));
    assertEquals(
        List.of(
            "Irradiation Event X-Ray Data 2 lies outside the start and the end of the"
                + " irradiation."),
        periodNotes(report),
        why);
    LocalDateTime read = report.projectionEvents().get(1).facts().startedAt();
    assertEquals(startedAt.substring(6, 8), "%02d".formatted(read.getDayOfMonth()));
  }

  @Test
  void several_events_outside_are_one_note() {
    assertEquals(
        List.of(
            "Irradiation Event X-Ray Data 1 and 2 more lie outside the start and the end of the"
                + " irradiation."),
        notes(event("20251120", "1"), event("20251120100000", "1"), event("20251120101500", "1")));
  }

  @Test
  void acquisitions_of_ct_are_looked_at_too() {
    Dataset acquisition = container(dcm("113819"), time(dcm("111526"), "20261120110000"));
    assertEquals(
        List.of("CT Acquisition 1 lies outside the start and the end of the irradiation."),
        notes(acquisition));
  }

  @Test
  void an_end_before_the_start_is_all_there_is_to_note() {
    DoseReport report =
        Reports.extracted(
            SrItem.report(
                SR,
                dcm("113701"),
                time(dcm("113809"), "20261120102000"),
                time(dcm("113810"), "20261120101500"),
                event("20261120110000", "1")));
    assertEquals(List.of("End of X-Ray Irradiation is before the start."), periodNotes(report));
  }

  private static List<String> notes(Dataset... events) {
    return periodNotes(report(events));
  }

  private static List<String> periodNotes(DoseReport report) {
    return problems(report, Kind.NOTE).stream()
        .filter(problem -> !problem.contains("is missing"))
        .toList();
  }

  private static DoseReport report(Dataset... events) {
    List<Dataset> content = new ArrayList<>();
    content.add(time(dcm("113809"), "20261120101500"));
    content.add(time(dcm("113810"), "20261120102000"));
    content.addAll(List.of(events));
    return Reports.extracted(SrItem.report(SR, dcm("113701"), content.toArray(Dataset[]::new)));
  }

  private static Dataset event(String startedAt, String durationS) {
    Dataset start = time(dcm("111526"), startedAt);
    return durationS == null
        ? container(dcm("113706"), start)
        : container(dcm("113706"), start, num(dcm("113742"), durationS, "s"));
  }
}
