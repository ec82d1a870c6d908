package org.arcdose.dose;

import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a generated CT object says of dose is read, whatever the device's way to say it. */
class SyntheticCtTest {
  private static final Set<Kind> REPORTS =
      EnumSet.of(
          Kind.CT,
          Kind.CT_COMPLETE,
          Kind.CT_DUAL_SOURCE,
          Kind.CT_TWO_PHANTOMS,
          Kind.CT_ENHANCED_SR);
  private static final Set<Kind> IMAGES =
      EnumSet.of(Kind.ENHANCED_CT_IMAGE, Kind.PHILIPS_DOSE_INFO);

  /** Notes on what is no quirk: a total for each phantom, or none at all. */
  private static final Set<String> USUAL =
      Set.of(
          "CT Accumulated Dose Data[1] > CT Dose Length Product Total", "CT Accumulated Dose Data");

  /** Without its maker a secondary capture cannot be told to be a dose screen of Philips. */
  private static final Map<Kind, Quirk> UNRECOGNISABLE =
      Map.of(Kind.PHILIPS_DOSE_INFO, Quirk.NO_MANUFACTURER);

  private static final SyntheticStudies STUDIES = new SyntheticStudies(13);

  private final Differences differences = new Differences(Set.of());

  static Stream<Kind> kinds() {
    return Stream.concat(REPORTS.stream(), IMAGES.stream());
  }

  static Stream<Arguments> kindsAndQuirks() {
    return kinds()
        .flatMap(
            kind ->
                EnumSet.allOf(Quirk.class).stream()
                    .filter(quirk -> quirk.appliesTo(kind) && UNRECOGNISABLE.get(kind) != quirk)
                    .map(quirk -> Arguments.of(kind, quirk)));
  }

  @Test
  void counts_the_acquisitions_of_each_type_in_any_code() {
    for (Quirk[] quirks : new Quirk[][] {{}, {Quirk.SRT_CODES}, {Quirk.UMLS_CODES}}) {
      DoseReport report = extracted(STUDIES.object(Kind.CT_COMPLETE, 0, quirks));
      assertEquals(
          new CtAcquisitionCounts(1, 1, 1, 1, 1, 1, 0), CtAcquisitionCounts.of(report.ctEvents()));
    }
    assertEquals(
        new CtAcquisitionCounts(0, 2, 0, 1, 0, 0, 0),
        CtAcquisitionCounts.of(extracted(STUDIES.object(Kind.CT_TWO_PHANTOMS, 0)).ctEvents()));
    assertEquals(
        new CtAcquisitionCounts(0, 0, 0, 0, 0, 0, 1),
        CtAcquisitionCounts.of(
            List.of(
                new CtIrradiationEvent(
                    null, null, null, null, null, List.of(), List.of(), List.of()))));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void reads_every_value_of_a_ct_object(Kind kind) {
    for (int index = 0; index < 5; index++) {
      check(STUDIES.object(kind, index));
    }
  }

  @ParameterizedTest
  @MethodSource("kindsAndQuirks")
  void reads_every_value_of_a_ct_object_with_a_quirk(Kind kind, Quirk quirk) {
    check(STUDIES.object(kind, 3, quirk));
  }

  private void check(SyntheticObject object) {
    Expected expected = object.expected();
    DoseReport report = extracted(object);
    Part told = expected.report();
    differences.compare("modality", expected.modality(), report.modality().name());
    List<Part> events = told.parts(Group.EVENT);
    differences.compareEach("event", events, report.ctEvents(), CtFields.EVENT);
    List<Part> totals = told.parts(Group.ACCUMULATED);
    differences.compareEach("total", totals, report.ctTotals(), CtFields.TOTAL);
    if (REPORTS.contains(object.kind())) {
      differences.compare("report", told, report, ProjectionFields.REPORT);
      differences.compareEach(
          "phantom total",
          totals.stream().flatMap(total -> total.parts(Group.DLP_TOTAL).stream()).toList(),
          report.ctPhantomTotals(),
          CtFields.PHANTOM_TOTAL);
    }
    for (int i = 0; i < Math.min(events.size(), report.ctEvents().size()); i++) {
      check("of event " + i, events.get(i), report.ctEvents().get(i));
    }
    SyntheticFindings.compare(differences, expected, report.findings(), USUAL);
    assertEquals(List.of(), differences.found());
  }

  private void check(String of, Part event, CtIrradiationEvent read) {
    differences.compareEach(
        "source " + of, event.parts(Group.SOURCE), read.sources(), CtFields.SOURCE);
    differences.compareEach(
        "size specific dose " + of,
        event.parts(Group.SIZE_SPECIFIC),
        read.sizeSpecificDoses(),
        CtFields.SIZE_SPECIFIC);
    check("alert " + of, event.parts(Group.ALERT), read.alert(), CtFields.ALERT);
    check(
        "notification " + of,
        event.parts(Group.NOTIFICATION),
        read.notification(),
        CtFields.NOTIFICATION);
    differences.compareEach(
        "person " + of,
        event.parts(Group.PERSON),
        CtFields.participants(read.participants(), true),
        ProjectionFields.PERSON);
    differences.compareEach(
        "device " + of,
        event.parts(Group.DEVICE),
        CtFields.participants(read.participants(), false),
        ProjectionFields.DEVICE);
  }

  private void check(
      String what, List<Part> checks, DoseCheck read, Map<Field, Function<DoseCheck, Object>> of) {
    Part check = checks.isEmpty() ? new Part() : checks.get(0);
    differences.compare(what, check, read, of);
    Part person =
        check.parts(Group.PERSON).isEmpty() ? new Part() : check.parts(Group.PERSON).get(0);
    differences.compare(what + " person", person, read, CtFields.RESPONSIBLE);
  }
}
