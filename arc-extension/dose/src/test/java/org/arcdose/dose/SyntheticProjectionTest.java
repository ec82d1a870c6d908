package org.arcdose.dose;

import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PhilipsField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a generated projection report says is read, whatever the device's way to say it. */
class SyntheticProjectionTest {
  private static final List<Kind> KINDS =
      EnumSet.range(Kind.FLUOROSCOPY, Kind.TOMOSYNTHESIS).stream()
          .filter(kind -> !EnumSet.of(Kind.ARCADIS, Kind.PATIENT_DOSE).contains(kind))
          .toList();

  /** Computed from others where the report has none. */
  private static final Set<Field> DERIVED =
      Set.of(
          ProjectionField.EXPOSURE_TIME_MS,
          ProjectionField.AVERAGE_TUBE_CURRENT_MA,
          ProjectionField.PULSES,
          ProjectionField.COLLIMATED_FIELD_AREA_M2,
          ProjectionField.COLLIMATED_FIELD_HEIGHT_MM,
          ProjectionField.COLLIMATED_FIELD_WIDTH_MM,
          ProjectionField.SOURCE_TO_ISOCENTER_MM,
          PhilipsField.FRAMES,
          ReportField.IRRADIATION_STARTED_AT,
          ReportField.IRRADIATION_ENDED_AT);

  /** Where pulses become lists, the exposure time is computed anew; tested on its own below. */
  private static final EnumSet<Quirk> OTHERWISE =
      EnumSet.of(Quirk.PULSES_MULTI_VALUED, Quirk.PULSES_AS_ITEMS);

  private static final SyntheticStudies STUDIES = new SyntheticStudies(11);

  private final Differences differences = new Differences(DERIVED);

  static Stream<Arguments> kindsAndQuirks() {
    return KINDS.stream()
        .filter(kind -> kind != Kind.INTERVENTION)
        .flatMap(
            kind ->
                EnumSet.complementOf(OTHERWISE).stream()
                    .filter(quirk -> quirk.appliesTo(kind))
                    .filter(quirk -> !(kind == Kind.ENHANCED_XRAY && quirk == Quirk.TIME_IS_DATE))
                    .map(quirk -> Arguments.of(kind, quirk)));
  }

  static List<Kind> kinds() {
    return KINDS;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void reads_every_value_of_a_report(Kind kind) {
    for (int index = 0; index < 5; index++) {
      check(STUDIES.object(kind, index));
    }
  }

  @ParameterizedTest
  @MethodSource("kindsAndQuirks")
  void reads_every_value_of_a_report_with_a_quirk(Kind kind, Quirk quirk) {
    check(STUDIES.object(kind, 3, quirk));
  }

  @ParameterizedTest
  @EnumSource(names = {"PULSES_MULTI_VALUED", "PULSES_AS_ITEMS"})
  void reads_every_pulse_whichever_way_the_report_repeats_them(Quirk quirk) {
    check(STUDIES.object(Kind.FLUOROSCOPY, 3, quirk));
  }

  private void check(SyntheticObject object) {
    Expected expected = object.expected();
    DoseReport report = extracted(object);
    differences.compare("modality", expected.modality(), report.modality().name());
    differences.compare("report", expected.report(), report, ProjectionFields.REPORT);
    List<Part> totals = expected.report().parts(Group.ACCUMULATED);
    differences.compareEach("total", totals, report.projectionTotals(), ProjectionFields.PLANE);
    differences.compareEach(
        "calibration",
        parts(totals, Group.CALIBRATION),
        report.calibrations(),
        ProjectionFields.CALIBRATION);
    differences.compareEach(
        "breast", parts(totals, Group.BREAST), report.glandularTotals(), ProjectionFields.BREAST);
    List<Part> events = expected.report().parts(Group.EVENT);
    differences.compareEach("event", events, report.projectionEvents(), ProjectionFields.EVENT);
    for (int i = 0; i < Math.min(events.size(), report.projectionEvents().size()); i++) {
      ProjectionIrradiationEvent event = report.projectionEvents().get(i);
      differences.compareEach(
          "filter of event " + i,
          events.get(i).parts(Group.FILTER),
          event.filters(),
          ProjectionFields.FILTER);
      differences.compareEach(
          "person of event " + i,
          events.get(i).parts(Group.PERSON),
          participants(event, true),
          ProjectionFields.PERSON);
      differences.compareEach(
          "device of event " + i,
          events.get(i).parts(Group.DEVICE),
          participants(event, false),
          ProjectionFields.DEVICE);
    }
    SyntheticFindings.compare(
        differences, expected, report.findings(), Set.of("Accumulated X-Ray Dose Data"));
    assertEquals(List.of(), differences.found());
  }

  private static List<Participant> participants(ProjectionIrradiationEvent event, boolean persons) {
    return event.participants().stream()
        .filter(participant -> (participant.personName() != null) == persons)
        .toList();
  }

  private static List<Part> parts(List<Part> totals, Group group) {
    return totals.stream().flatMap(total -> total.parts(group).stream()).toList();
  }
}
