package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arcdose.dicom.Tag;
import org.arcdose.synthetic.expected.CtField;
import org.arcdose.synthetic.expected.Field;
import org.arcdose.synthetic.expected.Group;
import org.arcdose.synthetic.expected.ProjectionField;
import org.junit.jupiter.api.Test;

class ScenariosTest {
  private final Scenarios scenarios = new Scenarios(9);

  @Test
  void all_objects_of_a_scenario_are_of_one_study_and_patient_and_none_is_sent_twice() {
    for (List<SyntheticObject> objects :
        List.of(
            scenarios.cumulativeReports(1),
            scenarios.continuedStudy(1),
            scenarios.overlappingReports(1),
            scenarios.processingAndPresentation(1),
            scenarios.sameSecond(1),
            scenarios.mammograms(1),
            scenarios.imagesAndReport(1),
            scenarios.petCt(1))) {
      assertEquals(1, objects.stream().map(SyntheticObject::studyInstanceUid).distinct().count());
      assertEquals(1, objects.stream().map(SyntheticObject::patientId).distinct().count());
      assertEquals(
          objects.size(), objects.stream().map(SyntheticObject::sopInstanceUid).distinct().count());
    }
  }

  @Test
  void each_cumulative_report_has_the_events_of_the_one_before_and_more() {
    List<SyntheticObject> reports = scenarios.cumulativeReports(2);
    assertTrue(events(reports.get(1)).containsAll(events(reports.get(0))));
    assertTrue(events(reports.get(2)).containsAll(events(reports.get(1))));
    assertEquals(List.of(2, 3, 4), reports.stream().map(SyntheticObject::events).toList());
    assertEquals(
        Stream.of(0, 1)
            .map(
                i ->
                    reports
                        .get(0)
                        .expected()
                        .report()
                        .parts(Group.EVENT)
                        .get(i)
                        .number(CtField.MEAN_CTDI_VOL_MGY))
            .toList(),
        Stream.of(0, 1)
            .map(
                i ->
                    reports
                        .get(2)
                        .expected()
                        .report()
                        .parts(Group.EVENT)
                        .get(i)
                        .number(CtField.MEAN_CTDI_VOL_MGY))
            .toList());
  }

  @Test
  void a_continued_study_has_no_event_twice_and_overlapping_reports_one() {
    assertEquals(0, common(scenarios.continuedStudy(2)).size());
    assertEquals(1, common(scenarios.overlappingReports(2)).size());
  }

  @Test
  void an_image_for_processing_and_one_for_presentation_are_the_same_exposure() {
    List<SyntheticObject> images = scenarios.processingAndPresentation(3);
    assertEquals(events(images.get(0)), events(images.get(1)));
    assertEquals(
        images.get(0).object().dataset().string(Tag.ACQUISITION_TIME),
        images.get(1).object().dataset().string(Tag.ACQUISITION_TIME));
    assertNotEquals(events(images.get(0)), events(images.get(2)));
  }

  @Test
  void exposures_of_one_second_are_two_events() {
    List<SyntheticObject> images = scenarios.sameSecond(3);
    assertEquals(
        images.get(0).object().dataset().string(Tag.ACQUISITION_TIME),
        images.get(1).object().dataset().string(Tag.ACQUISITION_TIME));
    assertEquals(0, common(images).size());
  }

  @Test
  void images_name_the_events_of_the_report_of_their_study() {
    List<SyntheticObject> objects = scenarios.imagesAndReport(4);
    Set<String> shown = new HashSet<>(events(objects.get(0)));
    shown.addAll(events(objects.get(1)));
    assertEquals(events(objects.get(2)), shown);
  }

  private static Set<String> common(List<SyntheticObject> reports) {
    Set<String> common = events(reports.get(0));
    common.retainAll(events(reports.get(1)));
    return common;
  }

  private static Set<String> events(SyntheticObject object) {
    Set<String> uids = new HashSet<>();
    for (Field field :
        List.of(CtField.IRRADIATION_EVENT_UID, ProjectionField.IRRADIATION_EVENT_UID)) {
      object.expected().report().parts(Group.EVENT).stream()
          .filter(event -> event.has(field))
          .forEach(event -> uids.add(event.text(field)));
    }
    return uids;
  }
}
