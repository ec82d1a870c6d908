package org.arcdose.service.dose;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.dicom.sr.InstanceIdentity;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.service.intake.InboxRow;
import org.arcdose.service.intake.OwnObjects;
import org.arcdose.service.jobs.NewJob;
import org.arcdose.service.jobs.RunningJobs;
import org.arcdose.service.jobs.Worker;
import org.arcdose.service.patient.IdentityKeeper;
import org.arcdose.service.patient.IdentityPolicy;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class RescanIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final String REPORTS = "SELECT count(*) FROM arcdose.dose_report";
  private static final DoseRule RULE = new DoseRule(DoseExtraction::concerns, "2");

  private final FakeArchive archive = new FakeArchive();
  private Database database;
  private Entities entities;
  private Rescan rescan;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    rescan = new Rescan(database, Clock.systemUTC(), "2");
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void finds_what_an_older_engine_left_and_reads_it_once() {
    store(Kind.CT, 1);
    store(Kind.DX_IMAGE, 2);
    store(Kind.TEXT_REPORT, 3);
    // The older engine knew nothing of the image.
    enter(new DoseRule(uid -> uid.endsWith(".88.67"), "1"));
    runAll();
    assertEquals("1", ask(database, REPORTS));

    run(rescan.request());
    assertEquals("{\"jobs\": 2, \"objects\": 3}", result("rescan"));
    runAll();
    assertEquals("2", ask(database, REPORTS), "neither lost nor doubled");
    assertEquals(
        "2", ask(database, "SELECT min(engine_version) FROM arcdose.dose_report"), "engine");
    assertEquals(
        "1",
        ask(database, "SELECT max(priority) FROM arcdose.job WHERE version = '2'"),
        "all other work overtakes");
    run(rescan.request());
    assertEquals("{\"jobs\": 0, \"objects\": 3}", result("rescan"));
  }

  @Test
  void leaves_alone_what_this_engine_has_read_in_whatever_job() {
    for (int i = 0; i < 5; i++) {
      store(Kind.CT, i);
    }
    enter(new DoseRule(DoseExtraction::concerns, "1"));
    runAll();
    run(new Reread(database, Clock.systemUTC(), "2").request());
    run(rescan.request());
    assertEquals("{\"jobs\": 0, \"objects\": 5}", result("rescan"));
  }

  @Test
  void leaves_alone_what_arcdose_itself_stored() {
    SyntheticObject own = store(Kind.PATIENT_DOSE, 1);
    store(Kind.PATIENT_DOSE, 2);
    new OwnObjects(database)
        .enter(
            List.of(
                new InstanceIdentity(
                    own.studyInstanceUid(),
                    own.seriesInstanceUid(),
                    "1.2.840.10008.5.1.4.1.1.88.73",
                    own.sopInstanceUid())),
            "digest");
    run(rescan.request());
    assertEquals("{\"jobs\": 1, \"objects\": 2}", result("rescan"));
  }

  @Test
  void one_image_stands_for_its_pet_series_whichever_was_read() {
    SyntheticObject read = store(Kind.PET_IMAGE, 1);
    enter(new DoseRule(DoseExtraction::concerns, "1"));
    runAll();
    run(new Reread(database, Clock.systemUTC(), "2").request());
    SyntheticObject other = STUDIES.object(Kind.PET_IMAGE, 1);
    other.object().dataset().put(Tag.SOP_INSTANCE_UID, VR.UI, "1.2.3");
    assertEquals(read.seriesInstanceUid(), other.seriesInstanceUid());
    archive.add(other);
    run(rescan.request());
    assertEquals("{\"jobs\": 0, \"objects\": 2}", result("rescan"));
  }

  @Test
  void takes_in_what_was_stored_within_a_time_and_looks_no_further() {
    Instant monday = Instant.parse("2026-11-16T00:00:00Z");
    for (int day = 0; day < 9; day++) {
      for (int i = 0; i < 100; i++) {
        archive.add(
            STUDIES.object(i == 0 ? Kind.CT : Kind.TEXT_REPORT, 100 * day + i),
            monday.plus(Duration.ofDays(day)));
      }
    }
    Duration day = Duration.ofDays(1);
    long job = rescan.request(monday.plus(day), monday.plus(day.multipliedBy(3)));
    assertNotEquals(job, rescan.request(monday, null), "another time is another job");
    run(job);
    assertEquals(
        "{\"jobs\": 2, \"objects\": 200}",
        ask(database, "SELECT result FROM arcdose.job WHERE id = " + job));
    assertEquals(
        "700", ask(database, "SELECT token FROM arcdose.rescan WHERE job_id = " + job), "reached");
  }

  @Test
  void goes_on_where_it_was_when_the_archive_is_back() {
    for (int i = 0; i < 450; i++) {
      store(Kind.TEXT_REPORT, i);
    }
    long job = rescan.request();
    change(
        database,
        "INSERT INTO arcdose.rescan (job_id, token, objects, jobs) VALUES ("
            + job
            + ", '400', 400, 7)");
    archive.refuse(new ArchiveUnavailable("The archive does not answer."));
    run(job);
    assertEquals("RETRY_AT", ask(database, "SELECT state FROM arcdose.job"));
    archive.refuse(null);
    change(database, "UPDATE arcdose.job SET due_at = now()");
    run(job);
    assertEquals("{\"jobs\": 7, \"objects\": 450}", result("rescan"));
  }

  @Test
  void the_first_start_of_an_engine_enters_it_but_not_that_of_the_first_engine() {
    new Rescan(database, Clock.systemUTC(), "1").afterUpgrade();
    change(database, "INSERT INTO arcdose.follow_position (archive, token) VALUES ('Fake', '7')");
    new Rescan(database, Clock.systemUTC(), "1").afterUpgrade();
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.job"));
    rescan.afterUpgrade();
    rescan.afterUpgrade();
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.job WHERE kind = 'rescan'"));
  }

  @Test
  void while_one_has_not_ended_no_other_is_entered() {
    long job = rescan.request();
    assertEquals(job, rescan.request());
    run(job);
    assertNotEquals(job, rescan.request());
  }

  private SyntheticObject store(Kind kind, int index) {
    SyntheticObject object = STUDIES.object(kind, index);
    archive.add(object);
    return object;
  }

  /** What the archive stored arrives. */
  private void enter(DoseRule rule) {
    List<NewJob> jobs =
        rule.jobs(
            archive.stored().stream()
                .map(stored -> new InboxRow(0, Clock.systemUTC().instant(), stored))
                .toList());
    Ledgers.enter(database, jobs);
  }

  private void runAll() {
    while (true) {
      String job =
          ask(database, "SELECT min(id) FROM arcdose.job WHERE state = 'QUEUED' AND kind = 'dose'");
      if (job == null) {
        return;
      }
      run(Long.parseLong(job));
    }
  }

  private void run(long job) {
    ObjectDose dose =
        new ObjectDose(
            archive,
            DoseExtraction::extract,
            () -> new IdentityKeeper(new byte[32], IdentityPolicy.STRICT),
            () -> new DeviceIdentity(Set.of()),
            equipment -> false,
            entities);
    new Worker(
            Ledgers.ledger(database),
            new RunningJobs(),
            List.of(
                new DoseHandler(dose, () -> {}),
                new RereadHandler(dose, new StoredReports(database)),
                new RescanHandler(
                    archive,
                    new ScannedHistory(database, RULE.last()),
                    () -> {},
                    Duration.ofMillis(1),
                    Clock.systemUTC())),
            bells -> {},
            (kind, state, took) -> {})
        .run(job);
  }

  private String result(String kind) {
    return ask(
        database,
        "SELECT result FROM arcdose.job WHERE kind = '" + kind + "' ORDER BY id DESC LIMIT 1");
  }
}
