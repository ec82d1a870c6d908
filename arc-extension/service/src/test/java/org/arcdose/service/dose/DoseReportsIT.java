package org.arcdose.service.dose;

import static java.util.stream.Collectors.joining;
import static org.arcdose.service.testing.Ledgers.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.arcdose.dicom.Code;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Modality;
import org.arcdose.dose.NuclearMedicine;
import org.arcdose.dose.PatientDoseEstimate;
import org.arcdose.dose.ProjectionAccumulatedDose;
import org.arcdose.dose.RadiopharmaceuticalAdministration;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Filled;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Records;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.PlaneTotals;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyRow;
import org.arcdose.service.view.Unavailable;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class DoseReportsIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final String KEY = "0123456789abcdef".repeat(4);

  private Database database;
  private Entities entities;
  private StudiesJdbc studies;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    studies = new StudiesJdbc(database, entities.factory());
  }

  @AfterEach
  void close() {
    entities.close();
  }

  private void save(DoseReport report, String engineVersion) {
    entities.save(report, Reports.patient(KEY, report.study().accessionNumber()), engineVersion);
  }

  @Test
  void gives_back_every_report_as_it_was_saved() {
    for (Kind kind : EnumSet.complementOf(EnumSet.of(Kind.PATIENT_DOSE))) {
      SyntheticObject object = STUDIES.object(kind, 1);
      if (!(DoseExtraction.extract(object.object().dataset())
          instanceof Extraction.Extracted extracted)) {
        continue;
      }
      DoseReport report = extracted.report();
      save(report, "1");
      StudyDetail study = studies.byUid(object.studyInstanceUid()).orElseThrow();
      assertEquals(List.of(report), study.reports());
      assertEquals("0123456789abcdef", study.patientKey());
      assertEquals(object.events(), study.study().events());
    }
  }

  @Test
  void gives_back_every_component_of_every_record() {
    DoseReport report = Filled.record(DoseReport.class);
    save(report, "1");
    DoseReport saved =
        studies.byUid(report.study().studyInstanceUid()).orElseThrow().reports().get(0);
    assertEquals(report, saved);
    assertEquals(meanings(report), meanings(saved));
    assertEquals(6, row(report.study().studyInstanceUid()).events(), "two of each kind");
  }

  /** Codes are equal whatever they mean, so what they mean is compared as text. */
  private static String meanings(DoseReport report) {
    return report.toString();
  }

  @Test
  void a_report_that_is_of_no_kind_of_study_is_kept_but_makes_no_study_of_a_kind() {
    DoseReport estimate =
        Records.with(
            Records.with(Reports.ct("1.1", "1.1.9"), "modality", null),
            "patientDoses",
            List.of(Filled.record(PatientDoseEstimate.class)));
    save(estimate, "1");
    assertEquals(List.of(), row("1.1").modalities());
    save(Reports.ct("1.1", "1.1.1", "e1"), "1");
    assertEquals(List.of("CT"), row("1.1").modalities());
    assertEquals(1, studies.byUid("1.1").orElseThrow().reports().get(0).patientDoses().size());
  }

  @Test
  void nuclear_medicine_and_ct_of_one_study_are_two_reports_and_their_events_add_up() {
    RadiopharmaceuticalAdministration injection =
        Filled.record(RadiopharmaceuticalAdministration.class);
    DoseReport nuclear =
        Records.with(
            Records.with(Reports.ct("1.1", "1.1.2"), "modality", Modality.NM),
            "nuclear",
            new NuclearMedicine(List.of(injection), List.of(), null));
    save(Records.with(nuclear, "ctTotals", List.of()), "1");
    save(Reports.ct("1.1", "1.1.1", "e1", "e2"), "1");
    assertEquals(List.of("CT", "NM"), row("1.1").modalities());
    assertEquals(3, row("1.1").events());
    assertAmount(BigDecimal.valueOf(2), row("1.1").doseLengthProductMgyCm());
    assertEquals(2, studies.byUid("1.1").orElseThrow().reports().size());
  }

  @Test
  void sums_a_study_up_over_planes_and_breasts() {
    SyntheticObject biplane = STUDIES.biplane(1);
    SyntheticObject mammography = STUDIES.mammography(1);
    save(Reports.of(biplane), "1");
    save(Reports.of(mammography), "1");
    StudyRow angiography = row(biplane.studyInstanceUid());
    assertAmount(biplane.doseAreaProductGym2(), angiography.doseAreaProductGym2());
    assertAmount(biplane.doseRpGy(), angiography.doseRpGy());
    assertAmount(
        mammography.leftGlandularDoseMgy().add(mammography.rightGlandularDoseMgy()),
        row(mammography.studyInstanceUid()).averageGlandularDoseMgy());
  }

  @Test
  void tells_the_planes_by_their_code_whichever_comes_first() {
    SyntheticObject biplane = STUDIES.biplane(2, Quirk.PLANES_SWAPPED);
    DoseReport report = Reports.of(biplane);
    save(report, "1");
    ProjectionAccumulatedDose lateral = report.projectionTotals().get(0);
    ProjectionAccumulatedDose frontal = report.projectionTotals().get(1);
    assertEquals("113621", lateral.acquisitionPlane().value());
    PlaneTotals planes = studies.byUid(biplane.studyInstanceUid()).orElseThrow().planes();
    assertAmount(frontal.doseAreaProductGym2(), planes.doseAreaProductAGym2());
    assertAmount(lateral.doseAreaProductGym2(), planes.doseAreaProductBGym2());
    assertAmount(frontal.doseRpGy(), planes.doseRpAGy());
    assertAmount(lateral.doseRpGy(), planes.doseRpBGy());
  }

  @Test
  void a_total_over_all_planes_does_not_count_beside_the_planes() {
    DoseReport report = Reports.of(STUDIES.biplane(3));
    List<ProjectionAccumulatedDose> totals = new ArrayList<>(report.projectionTotals());
    totals.add(
        Records.with(totals.get(0), "acquisitionPlane", new Code("113890", "DCM", "All Planes")));
    save(Records.with(report, "projectionTotals", totals), "1");
    assertAmount(
        totals.get(0).doseAreaProductGym2().add(totals.get(1).doseAreaProductGym2()),
        row(report.study().studyInstanceUid()).doseAreaProductGym2());
  }

  @Test
  void a_report_extracted_again_replaces_what_it_gave_before() {
    DoseReport report = Reports.of(STUDIES.ct(1));
    save(report, "1");
    save(report, "2");
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.dose_report"));
    assertEquals("2", ask(database, "SELECT engine_version FROM arcdose.dose_report"));
    assertEquals(
        List.of(report), studies.byUid(report.study().studyInstanceUid()).orElseThrow().reports());
  }

  @Test
  void a_cumulative_report_supersedes_the_one_it_contains_whichever_came_first() {
    save(Reports.ct("1.1", "1.1.1", "e1", "e2"), "1");
    save(Reports.ct("1.1", "1.1.2", "e1", "e2", "e3"), "1");
    save(Reports.ct("1.2", "1.2.2", "e4", "e5", "e6"), "1");
    save(Reports.ct("1.2", "1.2.1", "e4", "e5"), "1");
    for (String study : List.of("1.1", "1.2")) {
      assertAmount(BigDecimal.valueOf(3), row(study).doseLengthProductMgyCm());
      assertEquals(3, row(study).events());
      assertEquals(
          List.of(study + ".2"),
          studies.byUid(study).orElseThrow().reports().stream()
              .map(DoseReport::sopInstanceUid)
              .toList());
    }
  }

  @Test
  void of_two_reports_with_the_same_events_the_later_one_counts() {
    save(Reports.ct("1.1", "1.1.1", "e1", "e2"), "1");
    save(Reports.ct("1.1", "1.1.2", "e2", "e1"), "1");
    assertAmount(BigDecimal.valueOf(2), row("1.1").doseLengthProductMgyCm());
    assertEquals(
        "1.1.2",
        ask(
            database,
            "SELECT sop_instance_uid FROM arcdose.dose_report WHERE superseded_by IS NULL"));
  }

  @Test
  void of_two_reports_saved_by_two_servers_the_later_one_counts(DataSource dataSource) {
    try (Entities other = Entities.on(dataSource)) {
      save(Reports.ct("1.2", "1.2.1", "e0"), "1");
      other.save(Reports.ct("1.1", "1.1.1", "e1", "e2"), Reports.PATIENT, "1");
      save(Reports.ct("1.1", "1.1.2", "e2", "e1"), "1");
    }
    assertEquals("1.1.2", studies.byUid("1.1").orElseThrow().reports().get(0).sopInstanceUid());
  }

  @Test
  void a_study_the_database_does_not_hand_out_is_unavailable() {
    save(Reports.ct("1.1", "1.1.1", "e1"), "1");
    Ledgers.change(database, "ALTER TABLE arcdose.ct_event RENAME TO away");
    assertThrows(Unavailable.class, () -> studies.byUid("1.1"));
  }

  @Test
  void a_continued_study_is_the_sum_of_its_reports() {
    save(Reports.ct("1.1", "1.1.1", "e1", "e2"), "1");
    save(Reports.ct("1.1", "1.1.2", "e2", "e3"), "1");
    save(Reports.ct("1.1", "1.1.3", "e4"), "1");
    assertAmount(BigDecimal.valueOf(5), row("1.1").doseLengthProductMgyCm());
  }

  @Test
  void a_report_without_event_uids_is_never_taken_for_part_of_another() {
    save(Reports.ct("1.1", "1.1.1"), "1");
    save(Reports.ct("1.1", "1.1.2", "e1", ""), "1");
    save(Reports.ct("1.1", "1.1.3", "e1", "e2"), "1");
    assertEquals(
        "0",
        ask(database, "SELECT count(*) FROM arcdose.dose_report WHERE superseded_by IS NOT NULL"));
  }

  @Test
  void a_superseded_report_counts_again_when_the_other_one_changes() {
    save(Reports.ct("1.1", "1.1.1", "e1", "e2"), "1");
    save(Reports.ct("1.1", "1.1.2", "e1", "e2", "e3"), "1");
    save(Reports.ct("1.1", "1.1.2", "e7"), "2");
    assertAmount(BigDecimal.valueOf(3), row("1.1").doseLengthProductMgyCm());
  }

  @Test
  void a_report_that_moves_to_another_study_leaves_the_first_one() {
    save(Reports.ct("1.1", "1.1.1", "e1"), "1");
    save(Reports.ct("1.2", "1.1.1", "e1"), "1");
    assertEquals(0, row("1.1").events());
    assertEquals(1, row("1.2").events());
  }

  @Test
  void reports_of_one_study_and_device_saved_at_the_same_moment_do_not_collide()
      throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 40; i++) {
      DoseReport report = Reports.ct("1.1", "1.1." + i, "e" + i);
      threads.execute(() -> save(report, "1"));
    }
    threads.shutdown();
    assertTrue(threads.awaitTermination(60, TimeUnit.SECONDS));
    assertAmount(BigDecimal.valueOf(40), row("1.1").doseLengthProductMgyCm());
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.equipment"));
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.study"));
  }

  @Test
  void text_the_database_cannot_hold_does_not_fail_the_report() {
    DoseReport report =
        Reports.described(Reports.ct("1.1", "1.1.1", "e\0001"), "Tho\0rax \uD800", "A\0");
    save(report, "1");
    assertEquals("Thorax \uFFFD", row("1.1").description());
    assertEquals("e1", ask(database, "SELECT irradiation_event_uid FROM arcdose.ct_event"));
  }

  @Test
  void a_uid_too_long_for_an_index_is_refused_and_leaves_nothing() {
    String uid =
        new Random(1).ints(9000, '0', '9' + 1).mapToObj(Character::toString).collect(joining());
    RuntimeException failure =
        assertThrows(RuntimeException.class, () -> save(Reports.ct("1.1", uid, "e1"), "1"));
    assertEquals("54000", sqlState(failure));
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.study"));
  }

  private static String sqlState(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  @Test
  void keeps_nothing_that_identifies_the_patient() {
    SyntheticObject object = STUDIES.ct(1);
    save(Reports.of(object), "1");
    assertFalse(object.patientId().isEmpty());
    assertEquals(
        "0",
        ask(
            database,
            "SELECT count(*) FROM arcdose.study s WHERE s::text LIKE '%"
                + object.patientId()
                + "%'"));
  }

  private StudyRow row(String study) {
    return studies.byUid(study).orElseThrow().study();
  }

  private static void assertAmount(BigDecimal expected, BigDecimal actual) {
    assertEquals(0, expected.compareTo(actual), () -> expected + " expected, was " + actual);
  }
}
