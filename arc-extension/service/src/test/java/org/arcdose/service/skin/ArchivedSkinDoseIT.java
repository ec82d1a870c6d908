package org.arcdose.service.skin;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.archive.InstanceStored;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dose.DoseExtraction;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.Extraction;
import org.arcdose.service.dose.StudiesJdbc;
import org.arcdose.service.jobs.RunningJobs;
import org.arcdose.service.jobs.Worker;
import org.arcdose.service.skin.SkinDoseSite.ConfiguredDevice;
import org.arcdose.service.skin.SkinDoseSite.DeviceMatch;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.skindose.dicom.Author;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class ArchivedSkinDoseIT {
  private static final String OUTCOMES =
      "SELECT string_agg(coalesce(result ->> 'outcome', state), ' ' ORDER BY id) FROM arcdose.job"
          + " WHERE kind = 'skin-dose-object'";

  private final SyntheticObject sent = new SyntheticStudies(2026).object(Kind.SIEMENS_ARTIS, 2);
  private final FakeArchive archive = new FakeArchive();
  private Database database;
  private Entities entities;
  private SkinDoseSite site = stored(1);

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    archive.add(sent);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void a_report_and_a_picture_are_stored_once_in_the_study_of_the_source() throws Exception {
    save();
    work();
    assertEquals("stored", ask(database, OUTCOMES));
    assertEquals(3, archive.stored().size());
    InstanceStored report = archive.stored().get(2);
    assertEquals("1.2.840.10008.5.1.4.1.1.88.73", report.sopClassUid());
    assertEquals(sent.studyInstanceUid(), report.instance().studyInstanceUid());
    DoseReport read =
        ((Extraction.Extracted) DoseExtraction.extract(archive.header(report.instance()))).report();
    double told = read.patientDoses().get(0).absorbedDoseMgy().doubleValue();
    assertEquals(peak(), told, 0.0005);
    assertEquals(sent.sopInstanceUid(), read.patientDoses().get(0).sourceReports());
    doses().update(sent.studyInstanceUid(), true, StudySkinDose.Extent.WITH_BAND);
    work();
    assertEquals("stored unchanged", ask(database, OUTCOMES));
    assertEquals(3, archive.stored().size());
  }

  @Test
  void nothing_is_stored_unless_a_device_wants_it() {
    site = SkinDoseSite.UNSET;
    save();
    work();
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.skin_dose"));
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.job"));
  }

  @Test
  void another_result_is_another_report_that_names_the_one_it_replaces() throws Exception {
    save();
    work();
    site = stored(2);
    doses().update(sent.studyInstanceUid(), false, StudySkinDose.Extent.WITH_BAND);
    work();
    site = stored(1);
    doses().update(sent.studyInstanceUid(), false, StudySkinDose.Extent.WITH_BAND);
    work();
    assertEquals("stored stored stored", ask(database, OUTCOMES));
    assertEquals(7, archive.stored().size());
    for (int i = 4; i < 7; i += 2) {
      InstanceStored former = archive.stored().get(i - 2);
      assertEquals(
          former.instance().sopInstanceUid(),
          replaced(archive.header(archive.stored().get(i).instance())));
    }
  }

  @Test
  void an_archive_that_is_away_is_waited_for_and_what_it_took_is_not_stored_again() {
    save();
    compute();
    archive.refuse(new ArchiveUnavailable("The archive does not answer."));
    runObjects();
    assertEquals("RETRY_AT", ask(database, OUTCOMES));
    archive.refuse(null);
    change(database, "UPDATE arcdose.job SET due_at = now() WHERE state = 'RETRY_AT'");
    runObjects();
    assertEquals("stored", ask(database, OUTCOMES));
    // As after a crash between the archive's answer and our note of it.
    change(database, "UPDATE arcdose.own_object SET stored_at = NULL");
    doses().update(sent.studyInstanceUid(), true, StudySkinDose.Extent.WITH_BAND);
    work();
    assertEquals("stored unchanged", ask(database, OUTCOMES));
    assertEquals(3, archive.stored().size());
    assertEquals("2", ask(database, "SELECT count(stored_at) FROM arcdose.own_object"));
  }

  @Test
  void what_the_archive_no_longer_has_is_told_in_a_sentence() {
    save();
    compute();
    archive.remove(sent);
    runObjects();
    assertEquals(
        "The archive no longer has the dose reports of this study.",
        ask(database, "SELECT error FROM arcdose.job WHERE kind = 'skin-dose-object'"));
  }

  @Test
  void a_study_whose_events_cannot_be_placed_has_nothing_to_tell() {
    SyntheticObject mobile = new SyntheticStudies(2026).object(Kind.MOBILE, 3);
    archive.add(mobile);
    site =
        new SkinDoseSite(
            List.of(new ConfiguredDevice(new DeviceMatch("", "", "", "", ""), settings(1))),
            AlertLevels.USUAL);
    entities.save(Reports.of(mobile), Reports.PATIENT, "1");
    work();
    assertEquals("nothing-to-tell", ask(database, OUTCOMES));
    assertEquals(2, archive.stored().size());
  }

  private static String replaced(Dataset report) {
    return report
        .item(Tag.PREDECESSOR_DOCUMENTS_SEQUENCE)
        .flatMap(study -> study.item(Tag.REFERENCED_SERIES_SEQUENCE))
        .flatMap(series -> series.item(Tag.REFERENCED_SOP_SEQUENCE))
        .flatMap(item -> item.string(Tag.REFERENCED_SOP_INSTANCE_UID))
        .orElse("");
  }

  private SkinDoseSite stored(double factor) {
    String model = Reports.of(sent).equipment().manufacturerModelName();
    return new SkinDoseSite(
        List.of(new ConfiguredDevice(new DeviceMatch("", "", model, "", ""), settings(factor))),
        AlertLevels.USUAL);
  }

  private static DeviceSkinDose settings(double factor) {
    return new DeviceSkinDose(
        DeviceSkinDose.Wanted.AUTO, Vec3.ZERO, List.of(factor, factor), null, 3.1, true);
  }

  private void save() {
    entities.save(Reports.of(sent), Reports.PATIENT, "1");
  }

  private double peak() {
    return Double.parseDouble(ask(database, "SELECT psd_mgy FROM arcdose.skin_dose"));
  }

  private StudySkinDose doses() {
    return new StudySkinDose(database, new StudiesJdbc(database, entities.factory()), () -> site);
  }

  private void compute() {
    run("skin-dose");
  }

  private void runObjects() {
    run("skin-dose-object");
  }

  private void work() {
    compute();
    runObjects();
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.job WHERE ended_at IS NULL"));
  }

  /** Runs the jobs of a kind that are due. */
  private void run(String kind) {
    StudiesJdbc studies = new StudiesJdbc(database, entities.factory());
    ArchivedSkinDose archived =
        new ArchivedSkinDose(
            archive,
            database,
            studies,
            () -> site,
            new Author("2.25.4711", "1"),
            ZoneId.of("Europe/Berlin"));
    Worker worker =
        new Worker(
            Ledgers.ledger(database),
            new RunningJobs(),
            List.of(new SkinDoseHandler(doses()), new SkinDoseObjectHandler(archived)),
            bells -> {},
            (k, state, took) -> {});
    String waiting =
        "SELECT array_to_string(array_agg(id), ' ') FROM arcdose.job WHERE kind = '"
            + kind
            + "' AND state IN ('QUEUED', 'RETRY_AT')";
    String ids = ask(database, waiting);
    if (ids != null) {
      for (String id : ids.split(" ")) {
        worker.run(Long.parseLong(id));
      }
    }
  }
}
