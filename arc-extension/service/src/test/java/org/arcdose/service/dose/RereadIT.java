package org.arcdose.service.dose;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.dicom.Dataset;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.Extraction;
import org.arcdose.dose.Finding;
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
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class RereadIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final String VERSIONS =
      "SELECT string_agg(engine_version, ' ' ORDER BY engine_version) FROM arcdose.dose_report";

  private final FakeArchive archive = new FakeArchive();
  private final List<SyntheticObject> objects = new ArrayList<>();
  private Database database;
  private Entities entities;
  private Reread reread;

  @BeforeEach
  void store(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    reread = new Reread(database, Clock.systemUTC(), "2");
    for (int i = 0; i < 5; i++) {
      SyntheticObject object = STUDIES.ct(i);
      objects.add(object);
      archive.add(object);
      entities.save(Reports.of(object), Reports.PATIENT, "1");
    }
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void every_report_is_read_again_once() {
    long job = reread.request();
    run(job, DoseExtraction::extract);
    assertEquals("2 2 2 2 2", ask(database, VERSIONS));
    assertEquals("DONE", state(job));
    assertEquals("{\"gone\": 0, \"kept\": 0, \"saved\": 5}", result(job));
  }

  @Test
  void a_report_whose_object_is_gone_stays_and_says_so() {
    archive.remove(objects.get(2));
    long job = reread.request();
    run(job, DoseExtraction::extract);
    assertEquals("1 2 2 2 2", ask(database, VERSIONS));
    assertEquals("DONE", state(job));
    List<Finding> findings =
        new StudiesJdbc(database, entities.factory())
            .byUid(objects.get(2).studyInstanceUid())
            .orElseThrow()
            .reports()
            .get(0)
            .findings();
    assertTrue(
        findings.get(findings.size() - 1).problem().startsWith("The object is no longer in the"),
        findings::toString);
  }

  @Test
  void a_report_that_can_no_longer_be_read_stays_and_is_told() {
    String bad = objects.get(1).sopInstanceUid();
    long job = reread.request();
    run(
        job,
        dataset ->
            Reports.sopInstanceUid(dataset).equals(bad)
                ? new Extraction.Rejected("The content tree is broken.")
                : DoseExtraction.extract(dataset));
    assertEquals("1 2 2 2 2", ask(database, VERSIONS));
    assertEquals("PARTIAL", state(job));
    assertEquals(
        "Object " + bad + " kept: The content tree is broken.",
        ask(database, "SELECT line FROM arcdose.job_log"));
  }

  @Test
  void after_an_interruption_it_goes_on_where_it_was() {
    long job = reread.request();
    List<String> read = new ArrayList<>();
    run(
        job,
        dataset -> {
          read.add(Reports.sopInstanceUid(dataset));
          if (read.size() == 3) {
            archive.refuse(new ArchiveUnavailable("The archive does not answer."));
          }
          return DoseExtraction.extract(dataset);
        });
    assertEquals("RETRY_AT", state(job));
    assertEquals("1 1 2 2 2", ask(database, VERSIONS));
    archive.refuse(null);
    change(database, "UPDATE arcdose.job SET due_at = now()");
    run(
        job,
        dataset -> {
          read.add(Reports.sopInstanceUid(dataset));
          return DoseExtraction.extract(dataset);
        });
    assertEquals("DONE", state(job));
    assertEquals("2 2 2 2 2", ask(database, VERSIONS));
    assertEquals(5, read.size(), "nothing is read twice");
    assertEquals(5, Set.copyOf(read).size());
  }

  @Test
  void while_one_has_not_ended_no_other_is_entered_and_then_a_new_one_is() {
    long job = reread.request();
    assertEquals(job, reread.request());
    run(job, DoseExtraction::extract);
    assertNotEquals(job, reread.request());
  }

  @Test
  void an_upgrade_enters_it_once_if_older_reports_are_stored() {
    new Reread(database, Clock.systemUTC(), "1").afterUpgrade();
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.job"));
    reread.afterUpgrade();
    reread.afterUpgrade();
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.job"));
  }

  private void run(long job, Function<Dataset, Extraction> extraction) {
    ObjectDose dose =
        new ObjectDose(
            archive,
            extraction,
            () -> new IdentityKeeper(new byte[32], IdentityPolicy.STRICT),
            () -> new DeviceIdentity(Set.of()),
            equipment -> false,
            entities);
    new Worker(
            Ledgers.ledger(database),
            new RunningJobs(),
            List.of(new RereadHandler(dose, new StoredReports(database))),
            bells -> {},
            (kind, state, took) -> {})
        .run(job);
  }

  private String state(long job) {
    return ask(database, "SELECT state FROM arcdose.job WHERE id = " + job);
  }

  private String result(long job) {
    return ask(database, "SELECT result FROM arcdose.job WHERE id = " + job);
  }
}
