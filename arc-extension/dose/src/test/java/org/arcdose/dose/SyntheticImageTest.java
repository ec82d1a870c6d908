package org.arcdose.dose;

import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.Scenarios;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.arcdose.synthetic.expected.Expected;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.HeaderField;
import org.arcdose.synthetic.expected.Part;
import org.arcdose.synthetic.expected.PhilipsField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a generated image of projection X-ray says of its exposure is read. */
class SyntheticImageTest {
  private static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.DX_IMAGE,
          Kind.DX_IMAGE_FOR_PROCESSING,
          Kind.CR_IMAGE,
          Kind.PX_IMAGE,
          Kind.MG_IMAGE,
          Kind.MG_IMAGE_FOR_PROCESSING,
          Kind.TOMOSYNTHESIS_IMAGE,
          Kind.HOLOGIC_PROJECTION,
          Kind.XA_IMAGE,
          Kind.RF_IMAGE);

  /** Read from attributes that the generator does not count as values of the event. */
  private static final Set<Field> MORE =
      Set.of(
          ProjectionField.COMMENT,
          ProjectionField.TUBE_CURRENT_MA,
          ProjectionField.AVERAGE_TUBE_CURRENT_MA,
          ProjectionField.II_FIELD_SIZE_MM,
          ProjectionField.COLLIMATED_FIELD_HEIGHT_MM,
          ProjectionField.COLLIMATED_FIELD_WIDTH_MM,
          ProjectionField.SOURCE_TO_ISOCENTER_MM,
          PhilipsField.FRAMES);

  private static final SyntheticStudies STUDIES = new SyntheticStudies(12);

  private final Differences differences = new Differences(MORE);

  static Stream<Arguments> kindsAndQuirks() {
    return KINDS.stream()
        .flatMap(
            kind ->
                EnumSet.allOf(Quirk.class).stream()
                    .filter(quirk -> quirk.appliesTo(kind))
                    .map(quirk -> Arguments.of(kind, quirk)));
  }

  @ParameterizedTest
  @EnumSource(names = ".*_IMAGE.*|HOLOGIC_PROJECTION", mode = EnumSource.Mode.MATCH_ANY)
  void reads_every_value_of_an_image(Kind kind) {
    for (int index = 0; KINDS.contains(kind) && index < 5; index++) {
      check(STUDIES.object(kind, index));
    }
  }

  @ParameterizedTest
  @MethodSource("kindsAndQuirks")
  void reads_every_value_of_an_image_with_a_quirk(Kind kind, Quirk quirk) {
    check(STUDIES.object(kind, 2, quirk));
  }

  @Test
  void an_image_totals_its_own_exposure() {
    DoseReport chest = extracted(STUDIES.object(Kind.DX_IMAGE, 0));
    assertEquals(
        List.of(chest.projectionEvents().get(0).dose().doseAreaProductGym2()),
        chest.projectionTotals().stream()
            .map(ProjectionAccumulatedDose::doseAreaProductGym2)
            .toList());
    DoseReport breast = extracted(STUDIES.object(Kind.MG_IMAGE, 0));
    GlandularAccumulatedDose total = breast.glandularTotals().get(0);
    assertEquals(
        breast.projectionEvents().get(0).dose().averageGlandularDoseMgy(),
        total.averageGlandularDoseMgy());
    assertEquals(Side.LEFT, Side.of(total.laterality()));
  }

  @Test
  void both_images_of_an_exposure_name_one_event_and_two_exposures_name_two() {
    Scenarios scenarios = new Scenarios(3);
    for (List<SyntheticObject> images :
        List.of(scenarios.processingAndPresentation(1), scenarios.mammograms(1))) {
      List<String> events = images.stream().map(SyntheticImageTest::eventWithoutUid).toList();
      assertEquals(events.get(0), events.get(1));
      assertEquals(events.get(2), events.get(3));
      assertNotEquals(events.get(0), events.get(2));
    }
  }

  @Test
  void two_exposures_in_one_second_are_two_events() {
    List<String> events =
        new Scenarios(3).sameSecond(1).stream().map(SyntheticImageTest::eventWithoutUid).toList();
    assertNotEquals(events.get(0), events.get(1));
  }

  /** The event of an image whose device does not write (0008,3010). */
  private static String eventWithoutUid(SyntheticObject image) {
    return extracted(image.object().dataset().remove(0x0008_3010))
        .projectionEvents()
        .get(0)
        .facts()
        .irradiationEventUid();
  }

  private void check(SyntheticObject object) {
    Expected expected = object.expected();
    DoseReport report = extracted(object);
    differences.compare("modality", expected.modality(), report.modality().name());
    header(expected.report(), report);
    List<Part> events = expected.report().parts(Group.EVENT);
    differences.compareEach("event", events, report.projectionEvents(), ProjectionFields.EVENT);
    differences.compareEach(
        "filter",
        events.get(0).parts(Group.FILTER),
        report.projectionEvents().get(0).filters(),
        ProjectionFields.FILTER);
    assertEquals(List.of(), differences.found());
  }

  private void header(Part header, DoseReport report) {
    PatientFacts patient = report.study().patient();
    compare(header, HeaderField.STUDY_INSTANCE_UID, report.study().studyInstanceUid());
    compare(header, HeaderField.STUDY_DESCRIPTION, report.study().studyDescription());
    compare(header, HeaderField.OPERATORS_NAME, report.study().staff().operator());
    compare(header, HeaderField.PATIENT_SEX, patient.sex());
    compare(header, HeaderField.PATIENT_AGE_YEARS, patient.ageYears());
    compare(header, HeaderField.PATIENT_SIZE_M, patient.sizeM());
    compare(header, HeaderField.PATIENT_WEIGHT_KG, patient.weightKg());
    compare(header, HeaderField.MANUFACTURER, report.equipment().manufacturer());
    compare(header, HeaderField.STATION_NAME, report.equipment().stationName());
  }

  private void compare(Part header, HeaderField field, Object read) {
    differences.compare(
        field.name(),
        header.has(field) ? header.values(field).get(0) : "",
        read == null ? "" : read);
  }
}
