package org.arcdose.service.dose;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.dicom.Code;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.service.jobs.RunningJobs;
import org.arcdose.service.jobs.Worker;
import org.arcdose.service.patient.IdentityKeeper;
import org.arcdose.service.patient.IdentityPolicy;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.StudyDetail;
import org.arcdose.service.view.StudyQuery;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class StudyStandingsIT {
  private static final Code WRONG_WORKLIST =
      new Code("113038", "DCM", "Incorrect Modality Worklist Entry");
  private static final Code BAD_QUALITY = new Code("113001", "DCM", "Rejected for Quality Reasons");

  private final FakeArchive archive = new FakeArchive();
  private final SyntheticObject object = new SyntheticStudies(2026).ct(1);
  private final SyntheticObject other = new SyntheticStudies(2026).ct(2);
  private Database database;
  private Entities entities;
  private BigDecimal doseLengthProduct;

  @BeforeEach
  void store(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    for (SyntheticObject each : List.of(object, other)) {
      archive.add(each);
      entities.save(Reports.of(each), Reports.PATIENT, "1");
    }
    doseLengthProduct = study().study().doseLengthProductMgyCm();
    assertTrue(doseLengthProduct.signum() > 0);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_report_rejected_as_of_another_worklist_entry_counts_no_longer_and_says_why()
      throws Exception {
    archive.reject(object, WRONG_WORKLIST);
    look();

    assertEquals(null, study().study().doseLengthProductMgyCm());
    assertEquals(0, study().study().events());
    assertEquals(List.of(), study().reports());
    assertEquals(WRONG_WORKLIST, study().withheld().get(0).reason());
    assertEquals(object.sopInstanceUid(), study().withheld().get(0).sopInstanceUid());
    assertEquals(List.of("CT"), study().study().modalities(), "what kind of study it is");
    assertEquals(
        2, studies().find(new StudyQuery(null, null, null, null, null, true, 0, 9)).total());
  }

  @Test
  void a_restored_report_counts_again() throws Exception {
    archive.reject(object, WRONG_WORKLIST);
    look();
    archive.restore(object);
    look();

    assertEquals(0, doseLengthProduct.compareTo(study().study().doseLengthProductMgyCm()));
    assertEquals(List.of(), study().withheld());
    assertEquals(null, ask(database, "SELECT max(rejected_at) FROM arcdose.dose_report"));
  }

  @Test
  void a_report_rejected_for_its_quality_counts_because_the_patient_was_irradiated()
      throws Exception {
    archive.reject(object, BAD_QUALITY);
    look();

    assertEquals(0, doseLengthProduct.compareTo(study().study().doseLengthProductMgyCm()));
    assertTrue(problems().contains("Rejected for Quality Reasons"), problems());
  }

  @Test
  void a_report_whose_rejected_object_was_deleted_at_last_still_does_not_count() throws Exception {
    archive.reject(object, WRONG_WORKLIST);
    look();
    archive.purge(object);
    look();

    assertEquals(null, study().study().doseLengthProductMgyCm());
    assertEquals(WRONG_WORKLIST, study().withheld().get(0).reason());
  }

  @Test
  void a_report_whose_object_was_deleted_counts_and_says_so() throws Exception {
    archive.remove(object);
    look();

    assertEquals(0, doseLengthProduct.compareTo(study().study().doseLengthProductMgyCm()));
    assertTrue(problems().contains("The object is no longer in the archive"), problems());
  }

  @Test
  void a_study_of_a_merged_patient_has_the_key_of_the_one_that_remains() throws Exception {
    String before = ask(database, KEYS);
    look();
    assertEquals(before, ask(database, KEYS), "nothing happened to the patients");

    archive.patient("REMAINING", "HOSPITAL");
    look();

    String key = study().patientKey();
    assertNotEquals(before, ask(database, KEYS));
    assertEquals("1", ask(database, "SELECT count(DISTINCT patient_key) FROM arcdose.study"));
    assertTrue(ask(database, KEYS).startsWith(key));
  }

  @Test
  void one_job_looks_at_everything_after_changes_were_missed() {
    archive.reject(object, WRONG_WORKLIST);
    archive.remove(other);
    archive.patient("REMAINING", "HOSPITAL");
    ArchiveCheck check = new ArchiveCheck(database, Clock.systemUTC(), "1");
    check.request();
    check.request();
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.job"), "one waits already");
    assertEquals(false, check.requestAfter(Duration.ofDays(1)));

    archive.refuse(new ArchiveUnavailable("The archive does not answer."));
    run();
    assertEquals("RETRY_AT", ask(database, "SELECT state FROM arcdose.job"));
    archive.refuse(null);
    Ledgers.change(database, "UPDATE arcdose.job SET due_at = now()");
    run();

    assertEquals(
        "{\"reports\": 2, \"studies\": 2, \"patients\": 0}",
        ask(database, "SELECT result FROM arcdose.job"));
  }

  private static final String KEYS =
      "SELECT string_agg(patient_key, ' ' ORDER BY id) FROM arcdose.study";

  private void look() throws Exception {
    standings().update(List.of(object.studyInstanceUid(), other.studyInstanceUid(), "1.2.3.4"));
  }

  private StudyStandings standings() {
    return new StudyStandings(
        archive,
        DoseExtraction::extract,
        () -> new IdentityKeeper(new byte[32], IdentityPolicy.STRICT),
        new ReportStandings(database));
  }

  private void run() {
    long job = Long.parseLong(ask(database, "SELECT max(id) FROM arcdose.job"));
    new Worker(
            Ledgers.ledger(database),
            new RunningJobs(),
            List.of(
                new ArchiveCheckHandler(
                    standings(), new ReportStandings(database), Duration.ofMillis(1))),
            bells -> {},
            (kind, state, took) -> {})
        .run(job);
  }

  private StudiesJdbc studies() {
    return new StudiesJdbc(database, entities.factory());
  }

  private StudyDetail study() {
    return studies().byUid(object.studyInstanceUid()).orElseThrow();
  }

  private String problems() {
    return study().reports().get(0).findings().toString();
  }
}
