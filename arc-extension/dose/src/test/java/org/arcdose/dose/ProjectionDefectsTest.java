package org.arcdose.dose;

import static org.arcdose.dose.Reports.assertSame;
import static org.arcdose.dose.Reports.extracted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.dicom.Code;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.PhilipsField;
import org.arcdose.synthetic.expected.PlaneField;
import org.arcdose.synthetic.expected.ProjectionField;
import org.arcdose.synthetic.expected.ReportField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other programs are known to miss or to get wrong in projection reports. */
class ProjectionDefectsTest {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(92);

  @Test
  void height_and_width_of_the_collimated_field_are_read() {
    SyntheticObject object = STUDIES.object(Kind.ROTATIONAL, 1);
    XRaySource source = extracted(object).projectionEvents().get(0).source();
    assertSame(
        expected(object, ProjectionField.COLLIMATED_FIELD_HEIGHT_MM),
        source.collimatedFieldHeightMm());
    assertSame(
        expected(object, ProjectionField.COLLIMATED_FIELD_WIDTH_MM),
        source.collimatedFieldWidthMm());
  }

  @Test
  void an_orientation_modifier_beside_the_orientation_is_read() {
    SyntheticObject object =
        STUDIES.object(Kind.ROTATIONAL, 1, Quirk.ORIENTATION_MODIFIER_AS_SIBLING);
    assertEquals(
        "supine",
        extracted(object).projectionEvents().get(0).facts().patientOrientationModifier().meaning());
  }

  @Test
  void names_of_items_may_be_spelled_as_in_other_editions() {
    SyntheticObject object = STUDIES.object(Kind.FLUOROSCOPY, 1, Quirk.OLD_SPELLINGS);
    DoseReport report = extracted(object);
    assertNotNull(report.context().scopeOfAccumulation());
    assertNotNull(report.calibrations().get(0).calibratedAt());
    assertEquals(
        object.expected().report().text(ReportField.DEVICE_OBSERVER_LOCATION),
        report.observers().get(0).deviceLocation());
  }

  @Test
  void the_geometry_in_private_items_of_philips_is_read_for_every_event() {
    SyntheticObject object = STUDIES.object(Kind.PHILIPS_ALLURA, 1);
    BigDecimal height =
        object
            .expected()
            .report()
            .parts(Group.ACCUMULATED)
            .get(0)
            .number(PhilipsField.HEIGHT_OF_SYSTEM_MM);
    for (ProjectionIrradiationEvent event : extracted(object).projectionEvents()) {
      assertSame(height, event.beam().isocenterHeightMm());
      assertNotNull(event.beam().tableTopHeightMm());
      assertNotNull(event.beam().beamLongitudinalMm());
      assertNull(event.distances().tableHeightMm(), "counts down, not up");
    }
  }

  @Test
  void a_field_of_shutters_is_given_at_the_detector() {
    SyntheticObject object = STUDIES.object(Kind.PHILIPS_ALLURA, 1);
    ProjectionIrradiationEvent event = extracted(object).projectionEvents().get(0);
    BigDecimal magnification = event.distances().distanceSourceToDetectorMm().movePointLeft(3);
    assertSame(
        event.beam().shutterLeftMm().add(event.beam().shutterRightMm()).multiply(magnification),
        event.source().collimatedFieldHeightMm());
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "DAP_IN_DGY_CM2",
        "DAP_IN_CGY_CM2",
        "DAP_IN_MGY_CM2",
        "DAP_IN_UGY_M2",
        "DAP_IN_GY_CM2"
      })
  void a_dose_area_product_is_converted_from_any_unit(Quirk quirk) {
    SyntheticObject object = STUDIES.object(Kind.BIPLANE, 1, quirk);
    DoseReport report = extracted(object);
    assertSame(
        object.doseAreaProductGym2(),
        Reports.sum(report.projectionTotals(), ProjectionAccumulatedDose::doseAreaProductGym2));
    assertEquals(List.of(), report.findings());
  }

  @Test
  void glandular_dose_entrance_exposure_and_fluoro_time_are_converted_too() {
    SyntheticObject decigray = STUDIES.object(Kind.MAMMOGRAPHY, 1, Quirk.AGD_IN_DGY);
    assertSame(
        expected(decigray, ProjectionField.AVERAGE_GLANDULAR_DOSE_MGY),
        extracted(decigray).projectionEvents().get(0).dose().averageGlandularDoseMgy());
    SyntheticObject microgray = STUDIES.object(Kind.MAMMOGRAPHY, 1, Quirk.AIR_KERMA_IN_UGY);
    assertSame(
        expected(microgray, ProjectionField.ENTRANCE_EXPOSURE_MGY),
        extracted(microgray).projectionEvents().get(0).dose().entranceExposureMgy());
    SyntheticObject minutes = STUDIES.object(Kind.FLUOROSCOPY, 1, Quirk.FLUORO_TIME_IN_MINUTES);
    assertEquals(
        minutes
            .expected()
            .report()
            .parts(Group.ACCUMULATED)
            .get(0)
            .number(PlaneField.FLUORO_TIME_S)
            .doubleValue(),
        extracted(minutes).projectionTotals().get(0).fluoroTimeS().doubleValue(),
        1e-6);
  }

  @Test
  void a_small_dose_area_product_keeps_all_its_digits() {
    Dataset dataset = STUDIES.object(Kind.MOBILE, 1).object().dataset();
    value(event(dataset), "122130").put(Tag.NUMERIC_VALUE, VR.DS, "2.1887442e-07");
    assertSame(
        new BigDecimal("2.1887442E-7"),
        extracted(dataset).projectionEvents().get(0).dose().doseAreaProductGym2());
  }

  @Test
  void a_code_keeps_the_scheme_and_meaning_each_event_gives_it() {
    Dataset report = STUDIES.fluoroscopy(0).object().dataset();
    List<Dataset> events =
        report.items(Tag.CONTENT_SEQUENCE).stream().filter(item -> named(item, "113706")).toList();
    List<Code> regions = List.of(new Code("X1", "99A", "Foot"), new Code("X1", "99B", "Hand"));
    for (int i = 0; i < 2; i++) {
      Code region = regions.get(i);
      events.get(i).items(Tag.CONTENT_SEQUENCE).stream()
          .filter(item -> named(item, "123014"))
          .forEach(item -> item.putCode(Tag.CONCEPT_CODE_SEQUENCE, region));
    }
    assertEquals(
        regions,
        extracted(report).projectionEvents().stream()
            .limit(2)
            .map(event -> event.facts().targetRegion())
            .toList());
  }

  private static boolean named(Dataset item, String code) {
    return item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE)
        .filter(name -> name.value().equals(code))
        .isPresent();
  }

  @Test
  void the_label_of_an_event_comes_with_its_type() {
    Dataset dataset = STUDIES.object(Kind.MOBILE, 1).object().dataset();
    Dataset type =
        new Dataset()
            .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, new Code("113606", "DCM", "Label Type"))
            .putCode(Tag.CONCEPT_CODE_SEQUENCE, new Code("113607", "DCM", "Series Number"));
    Dataset label =
        new Dataset()
            .putCode(
                Tag.CONCEPT_NAME_CODE_SEQUENCE,
                new Code("113605", "DCM", "Irradiation Event Label"))
            .put(Tag.TEXT_VALUE, VR.UT, "7")
            .putSequence(Tag.CONTENT_SEQUENCE, type);
    Dataset event = event(dataset);
    List<Dataset> content = new ArrayList<>(event.items(Tag.CONTENT_SEQUENCE));
    content.add(label);
    event.putSequence(Tag.CONTENT_SEQUENCE, content.toArray(Dataset[]::new));
    ProjectionEventFacts facts = extracted(dataset).projectionEvents().get(0).facts();
    assertEquals("7", facts.label());
    assertEquals("113607", facts.labelType().value());
  }

  @Test
  void a_mobile_c_arm_with_fluoroscopy_events_is_fluoroscopy_although_its_totals_are_zero() {
    Dataset dataset = STUDIES.object(Kind.MOBILE, 1, Quirk.NO_DEVICE_TYPE).object().dataset();
    for (Dataset item : dataset.items(Tag.CONTENT_SEQUENCE)) {
      if (concept(item).equals("113702")) {
        for (String total : List.of("113726", "113730")) {
          value(item, total).put(Tag.NUMERIC_VALUE, VR.DS, "0");
        }
      }
    }
    DoseReport report = extracted(dataset);
    assertEquals(Modality.RF, report.modality());
    assertEquals(true, report.fluoroscopy());
  }

  @Test
  void an_event_uid_that_comes_twice_is_a_note() {
    Dataset dataset = STUDIES.object(Kind.MOBILE, 1).object().dataset();
    Dataset event = event(dataset);
    List<Dataset> content = new ArrayList<>(dataset.items(Tag.CONTENT_SEQUENCE));
    content.add(event);
    dataset.putSequence(Tag.CONTENT_SEQUENCE, content.toArray(Dataset[]::new));
    DoseReport report = extracted(dataset);
    assertFalse(
        report.findings().stream()
            .filter(finding -> finding.where().equals("Irradiation Event UID"))
            .filter(finding -> finding.kind() == Finding.Kind.NOTE)
            .toList()
            .isEmpty());
  }

  private static BigDecimal expected(SyntheticObject object, ProjectionField field) {
    return object.expected().report().parts(Group.EVENT).get(0).number(field);
  }

  private static Dataset event(Dataset report) {
    return report.items(Tag.CONTENT_SEQUENCE).stream()
        .filter(item -> concept(item).equals("113706"))
        .findFirst()
        .orElseThrow();
  }

  private static Dataset value(Dataset container, String concept) {
    return container.items(Tag.CONTENT_SEQUENCE).stream()
        .filter(item -> concept(item).equals(concept))
        .findFirst()
        .flatMap(item -> item.item(Tag.MEASURED_VALUE_SEQUENCE))
        .orElseThrow();
  }

  private static String concept(Dataset item) {
    return item.code(Tag.CONCEPT_NAME_CODE_SEQUENCE).orElseThrow().value();
  }
}
