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
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.Part;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a generated object of nuclear medicine says is read. */
class SyntheticNuclearTest {
  private static final Set<Kind> KINDS =
      EnumSet.of(Kind.RADIOPHARMACEUTICAL, Kind.BONE_SCAN, Kind.NM_IMAGE, Kind.PET_IMAGE);

  private static final SyntheticStudies STUDIES = new SyntheticStudies(14);

  private final Differences differences = new Differences(Set.of());

  static Stream<Arguments> kindsAndQuirks() {
    return KINDS.stream()
        .flatMap(
            kind ->
                EnumSet.allOf(Quirk.class).stream()
                    .filter(quirk -> quirk.appliesTo(kind))
                    .map(quirk -> Arguments.of(kind, quirk)));
  }

  @ParameterizedTest
  @EnumSource(names = {"RADIOPHARMACEUTICAL", "BONE_SCAN", "NM_IMAGE", "PET_IMAGE"})
  void reads_every_value_of_an_administration(Kind kind) {
    for (int index = 0; index < 5; index++) {
      check(STUDIES.object(kind, index));
    }
  }

  @ParameterizedTest
  @MethodSource("kindsAndQuirks")
  void reads_every_value_of_an_administration_with_a_quirk(Kind kind, Quirk quirk) {
    check(STUDIES.object(kind, 3, quirk));
  }

  private void check(SyntheticObject object) {
    Expected expected = object.expected();
    DoseReport report = extracted(object);
    Part told = expected.report();
    differences.compare("modality", expected.modality(), report.modality().name());
    differences.compare("report", told, report, NuclearFields.REPORT);
    List<RadiopharmaceuticalAdministration> read = report.nuclear().administrations();
    List<Part> events = told.parts(Group.EVENT);
    differences.compareEach("event", events, read, NuclearFields.EVENT);
    for (int i = 0; i < Math.min(events.size(), read.size()); i++) {
      differences.compareEach(
          "organ of event " + i,
          events.get(i).parts(Group.ORGAN_DOSE),
          read.get(i).organDoses(),
          NuclearFields.ORGAN);
      differences.compareEach(
          "person of event " + i,
          events.get(i).parts(Group.PERSON),
          NuclearFields.persons(read.get(i)),
          ProjectionFields.PERSON);
    }
    for (Part patient : told.parts(Group.PATIENT)) {
      differences.compare("patient", patient, report.nuclear().patient(), NuclearFields.PATIENT);
    }
    differences.compareEach(
        "series", told.parts(Group.SERIES), report.nuclear().petSeries(), NuclearFields.SERIES);
    SyntheticFindings.compare(differences, expected, report.findings(), Set.of());
    assertEquals(List.of(), differences.found());
  }
}
