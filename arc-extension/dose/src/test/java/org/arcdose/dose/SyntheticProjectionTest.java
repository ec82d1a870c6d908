package org.arcdose.dose;

import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.sr.Concept;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a generated projection report says is read, whatever the device's way to say it. */
class SyntheticProjectionTest {
  private static final Set<Kind> KINDS = EnumSet.range(Kind.FLUOROSCOPY, Kind.TOMOSYNTHESIS);

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
          PhilipsField.FRAMES);

  /**
   * Quirks of which more is read here than the generator expects: a comma that can only be a
   * decimal point is one, the exposure time follows the pulse widths, and a study's UID in the
   * place of a device's is left to those who tell devices apart.
   */
  private static final EnumSet<Quirk> OTHERWISE =
      EnumSet.of(
          Quirk.DECIMAL_COMMA,
          Quirk.PULSES_MULTI_VALUED,
          Quirk.PULSES_AS_ITEMS,
          Quirk.OBSERVER_UID_IS_STUDY_UID);

  private static final SyntheticStudies STUDIES = new SyntheticStudies(11);

  private final List<String> differences = new ArrayList<>();

  static Stream<Arguments> kindsAndQuirks() {
    return KINDS.stream()
        .filter(kind -> kind != Kind.INTERVENTION)
        .flatMap(
            kind ->
                EnumSet.complementOf(OTHERWISE).stream()
                    .filter(quirk -> quirk.appliesTo(kind))
                    .map(quirk -> Arguments.of(kind, quirk)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names =
          "FLUOROSCOPY|BIPLANE|ROTATIONAL|STEPPING|INTERVENTION|"
              + "MOBILE|PHILIPS_ALLURA|SIEMENS_ARTIS|RADIOGRAPHY|CASSETTE|MAMMOGRAPHY|TOMOSYNTHESIS",
      mode = EnumSource.Mode.MATCH_ANY)
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
    compare("modality", expected.modality(), report.modality().name());
    compare("report", expected.report(), report, ProjectionFields.REPORT);
    List<Part> totals = expected.report().parts(Group.ACCUMULATED);
    compareEach("total", totals, report.projectionTotals(), ProjectionFields.PLANE);
    compareEach(
        "calibration",
        parts(totals, Group.CALIBRATION),
        report.calibrations(),
        ProjectionFields.CALIBRATION);
    compareEach(
        "breast", parts(totals, Group.BREAST), report.glandularTotals(), ProjectionFields.BREAST);
    List<Part> events = expected.report().parts(Group.EVENT);
    compareEach("event", events, report.projectionEvents(), ProjectionFields.EVENT);
    for (int i = 0; i < Math.min(events.size(), report.projectionEvents().size()); i++) {
      ProjectionIrradiationEvent event = report.projectionEvents().get(i);
      compareEach(
          "filter of event " + i,
          events.get(i).parts(Group.FILTER),
          event.filters(),
          ProjectionFields.FILTER);
      compareEach(
          "person of event " + i,
          events.get(i).parts(Group.PERSON),
          participants(event, true),
          ProjectionFields.PERSON);
      compareEach(
          "device of event " + i,
          events.get(i).parts(Group.DEVICE),
          participants(event, false),
          ProjectionFields.DEVICE);
    }
    findings(expected, report.findings());
    assertEquals(List.of(), differences);
  }

  private static List<Participant> participants(ProjectionIrradiationEvent event, boolean persons) {
    return event.participants().stream()
        .filter(participant -> (participant.personName() != null) == persons)
        .toList();
  }

  private void findings(Expected expected, List<Finding> findings) {
    compare(
        "errors",
        names(expected.unreadable()),
        findings.stream()
            .filter(finding -> finding.kind() == Finding.Kind.ERROR)
            .filter(finding -> !finding.where().matches(".*\\([0-9A-F]{4},[0-9A-F]{4}\\)"))
            .map(finding -> finding.where().substring(finding.where().lastIndexOf('>') + 1).strip())
            .distinct()
            .sorted()
            .toList());
    compare(
        "notes",
        names(expected.implausible()),
        findings.stream()
            .filter(finding -> finding.kind() == Finding.Kind.NOTE)
            .map(Finding::where)
            .filter(where -> !where.equals("Accumulated X-Ray Dose Data"))
            .distinct()
            .sorted()
            .toList());
  }

  private static List<String> names(Set<Field> fields) {
    return fields.stream()
        .filter(field -> field.content() != null)
        .map(field -> field.content().concept().meaning())
        .sorted()
        .toList();
  }

  private static List<Part> parts(List<Part> totals, Group group) {
    return totals.stream().flatMap(total -> total.parts(group).stream()).toList();
  }

  private <T> void compareEach(
      String what, List<Part> expected, List<T> read, Map<Field, Function<T, Object>> fields) {
    compare(what + "s", expected.size(), read.size());
    for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
      compare(what + " " + i, expected.get(i), read.get(i), fields);
    }
  }

  private <T> void compare(
      String what, Part expected, T read, Map<Field, Function<T, Object>> fields) {
    fields.forEach(
        (field, value) -> {
          List<Object> wanted = expected.values(field);
          Object found = value.apply(read);
          if (!wanted.isEmpty() || !DERIVED.contains(field)) {
            compare(what + " " + field.name(), wanted.size() == 1 ? wanted.get(0) : wanted, found);
          }
        });
  }

  private void compare(String what, Object expected, Object found) {
    if (!isSame(expected, found)) {
      differences.add(what + ": " + expected + " expected, " + found + " read");
    }
  }

  private static boolean isSame(Object expected, Object found) {
    if (expected instanceof List<?> list) {
      return found == null
          ? list.isEmpty()
          : found instanceof List<?> values && isSameList(list, values);
    }
    if (expected instanceof Code code) {
      return found instanceof Code other
          && (Concept.of(code.value(), code.scheme(), "").matches(other)
              || code.meaning().equalsIgnoreCase(other.meaning()));
    }
    if (expected instanceof BigDecimal number) {
      return found instanceof Integer count
          ? number.compareTo(BigDecimal.valueOf(count)) == 0
          : found instanceof BigDecimal other && isClose(number, other);
    }
    return expected.equals(found);
  }

  private static boolean isSameList(List<?> expected, List<?> found) {
    if (expected.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!isSame(expected.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Minutes are written with nine decimals. */
  private static boolean isClose(BigDecimal expected, BigDecimal found) {
    return expected.subtract(found).abs().doubleValue()
        <= 1e-7 * Math.max(1, expected.abs().doubleValue());
  }
}
