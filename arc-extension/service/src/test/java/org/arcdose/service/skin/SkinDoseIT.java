package org.arcdose.service.skin;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.PatientFacts;
import org.arcdose.service.dose.DevicesJdbc;
import org.arcdose.service.dose.StudiesJdbc;
import org.arcdose.service.jobs.RunningJobs;
import org.arcdose.service.jobs.Worker;
import org.arcdose.service.skin.SkinDoseSite.ConfiguredDevice;
import org.arcdose.service.skin.SkinDoseSite.DeviceMatch;
import org.arcdose.service.skin.StudySkinDose.Extent;
import org.arcdose.service.skin.StudySkinDose.Outcome;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Records;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.EventSelection;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseAlertPage;
import org.arcdose.service.view.SkinDoseFigures;
import org.arcdose.service.view.SkinDoses;
import org.arcdose.skindose.geometry.Vec3;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class SkinDoseIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);
  private static final String OUTCOMES =
      "SELECT string_agg(coalesce(result ->> 'outcome', state), ' ' ORDER BY id) FROM arcdose.job"
          + " WHERE kind = 'skin-dose'";
  private static final String COUNTS =
      "SELECT concat(result ->> 'computed', ' computed, ', result ->> 'kept', ' kept')"
          + " FROM arcdose.job ";
  private static final String PEAK = "SELECT psd_mgy FROM arcdose.skin_dose";

  private final DoseReport biplane = Reports.of(STUDIES.biplane(1));
  private Database database;
  private Entities entities;
  private SkinDoseSite site = SkinDoseSite.UNSET;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void the_skin_dose_of_fluoroscopy_is_computed_by_itself_and_kept_with_its_events() {
    save(biplane);
    save(Reports.of(STUDIES.ct(1)));
    save(Reports.of(STUDIES.object(Kind.RADIOGRAPHY, 1)));
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.job"));
    work();
    assertEquals("computed", ask(database, OUTCOMES));
    ComputedSkinDose expected = computed(biplane);
    assertEquals(expected.result().psdMgy(), Double.valueOf(ask(database, PEAK)));
    assertEquals(
        Integer.toString(biplane.projectionEvents().size()),
        ask(database, "SELECT count(*) FROM arcdose.skin_dose_event WHERE kerma_mgy > 0"));
    double sum =
        Double.parseDouble(ask(database, "SELECT sum(at_peak_mgy) FROM arcdose.skin_dose_event"));
    assertEquals(expected.result().psdMgy(), sum, 1e-9 * sum);
  }

  @Test
  void figures_and_map_are_there_before_the_band() {
    save(biplane);
    String study = biplane.study().studyInstanceUid();
    doses().update(study, false, Extent.WITHOUT_BAND);
    SkinDoseFigures first = seen().figures(study);
    assertTrue(first.psdMgy() > 0);
    assertNull(first.band());
    assertTrue(first.recomputing(), "the job has not begun");
    work();
    assertEquals(100, seen().figures(study).band().replicas());
    assertEquals(first.psdMgy(), seen().figures(study).psdMgy());
    assertEquals(Outcome.UNCHANGED, doses().update(study, false, Extent.WITHOUT_BAND));
    assertEquals(100, seen().figures(study).band().replicas(), "stays");
  }

  @Test
  void a_report_that_is_read_again_with_the_same_outcome_is_not_computed_again() {
    save(biplane);
    work();
    String at = ask(database, "SELECT computed_at FROM arcdose.skin_dose");
    save(biplane);
    work();
    assertEquals("computed unchanged", ask(database, OUTCOMES));
    assertEquals(at, ask(database, "SELECT computed_at FROM arcdose.skin_dose"));
  }

  @Test
  void another_size_of_the_patient_is_another_dose() {
    save(sized(biplane, "1.80", "70"));
    work();
    double slim = peak();
    save(sized(biplane, "1.80", "130"));
    work();
    assertEquals("computed computed", ask(database, OUTCOMES));
    assertNotEquals(slim, peak());
  }

  @Test
  void several_reports_of_a_study_in_whatever_order_give_one_result() {
    DoseReport other =
        Reports.inStudy(
            biplane.study().studyInstanceUid(),
            "2.25.4711",
            Reports.of(STUDIES.object(Kind.SIEMENS_ARTIS, 2)));
    DoseReport one = Records.with(biplane, "study", other.study());
    save(one);
    save(other);
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.job"), "one job for both");
    work();
    String first = ask(database, PEAK);
    assertEquals("2", ask(database, "SELECT count(*) FROM arcdose.skin_dose_procedure"));
    change(database, "TRUNCATE arcdose.study, arcdose.job CASCADE");
    save(other);
    work();
    save(one);
    work();
    assertEquals("computed computed", ask(database, OUTCOMES));
    assertEquals(first, ask(database, PEAK));
  }

  @Test
  void what_staff_call_radiography_has_no_skin_dose_any_more() {
    save(biplane);
    work();
    long device = Long.parseLong(ask(database, "SELECT id FROM arcdose.device"));
    DevicesJdbc devices = new DevicesJdbc(database);
    devices.change(device, "Room 1", "DX");
    work();
    assertEquals("computed not-wanted", ask(database, OUTCOMES));
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.skin_dose"));
    devices.change(device, "Room 1", "");
    work();
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.skin_dose"));
  }

  @Test
  void a_result_of_reports_read_earlier_never_replaces_one_of_later_ones() {
    save(biplane);
    work();
    change(
        database,
        "UPDATE arcdose.skin_dose SET read_at = now() + interval '1 hour', input_digest = ''");
    assertEquals(
        Outcome.OVERTAKEN,
        doses().update(biplane.study().studyInstanceUid(), true, Extent.WITH_BAND));
    assertEquals("", ask(database, "SELECT input_digest FROM arcdose.skin_dose"));
  }

  @Test
  void changed_settings_compute_the_studies_of_that_device_again() {
    DoseReport artis = Reports.of(STUDIES.object(Kind.SIEMENS_ARTIS, 2));
    SkinDoseUpkeep upkeep = new SkinDoseUpkeep(database, Clock.systemUTC());
    upkeep.inForce(site);
    save(biplane);
    save(artis);
    work();
    double before = peak(artis);
    site = set(artis, new Vec3(0, 0, 0), 2.0, DeviceSkinDose.Wanted.AUTO);
    assertTrue(upkeep.inForce(site));
    assertTrue(!upkeep.inForce(site), "once");
    work();
    assertEquals("1 computed, 1 kept", ask(database, COUNTS + "WHERE kind = 'skin-dose-outdated'"));
    assertEquals(2 * before, peak(artis), 1e-9 * before);
    site = SkinDoseSite.UNSET;
    assertTrue(upkeep.inForce(site), "back again");
    work();
    assertEquals(before, peak(artis));
  }

  @Test
  void a_device_that_is_never_computed_loses_what_it_had() {
    save(biplane);
    work();
    site = set(biplane, Vec3.ZERO, 1, DeviceSkinDose.Wanted.NEVER);
    new SkinDoseUpkeep(database, Clock.systemUTC()).inForce(site);
    work();
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.skin_dose"));
  }

  @Test
  void an_engine_of_another_version_computes_all_again_once() {
    SkinDoseUpkeep upkeep = new SkinDoseUpkeep(database, Clock.systemUTC());
    upkeep.inForce(site);
    save(biplane);
    work();
    change(database, "UPDATE arcdose.skin_dose SET engine_version = '0', psd_mgy = 1");
    change(database, "UPDATE arcdose.setting SET value = '0 ' WHERE name = 'skin-dose'");
    assertTrue(upkeep.inForce(site));
    assertEquals("1", ask(database, PEAK), "the old one stays until then");
    work();
    assertTrue(peak() > 1);
  }

  @Test
  void all_are_computed_again_when_asked_and_a_job_begun_again_goes_on_where_it_was() {
    save(biplane);
    save(Reports.of(STUDIES.object(Kind.SIEMENS_ARTIS, 2)));
    save(Reports.of(STUDIES.object(Kind.MOBILE, 3)));
    work();
    SkinDoseUpkeep upkeep = new SkinDoseUpkeep(database, Clock.systemUTC());
    long job = upkeep.request();
    assertEquals(job, upkeep.request(), "one at a time");
    change(
        database,
        "UPDATE arcdose.skin_dose SET computed_at = now() WHERE study_id = (SELECT min(study_id)"
            + " FROM arcdose.skin_dose)");
    work();
    assertEquals("2 computed, 1 kept", ask(database, COUNTS + "WHERE id = " + job));
  }

  @Test
  void the_bands_of_all_give_way_to_what_has_just_come() throws Exception {
    save(biplane);
    work();
    change(database, "UPDATE arcdose.skin_dose SET band_replicas = NULL, engine_version = '0'");
    long all = new SkinDoseUpkeep(database, Clock.systemUTC()).request();
    save(Reports.of(STUDIES.object(Kind.SIEMENS_ARTIS, 2)));
    String figures =
        "SELECT count(*) FROM arcdose.skin_dose WHERE engine_version <> '0' AND band_replicas IS"
            + " NULL";
    Thread job = new Thread(() -> worker().run(all));
    job.start();
    long end = System.nanoTime() + 60_000_000_000L;
    while (!ask(database, figures).equals("2")) {
      assertTrue(System.nanoTime() < end, "figures and maps come first");
      Thread.sleep(50);
    }
    Thread.sleep(1000);
    assertEquals("2", ask(database, figures), "the new study's own job waits");
    change(database, "UPDATE arcdose.job SET due_at = now() + interval '1 h' WHERE id <> " + all);
    job.join(60_000);
    assertEquals("0", ask(database, figures));
    assertEquals("DONE", ask(database, "SELECT state FROM arcdose.job WHERE id = " + all));
  }

  @Test
  void a_study_without_geometry_has_an_upper_bound_and_says_what_is_missing() {
    save(Reports.of(STUDIES.object(Kind.MOBILE, 3)));
    work();
    assertEquals(
        "D",
        ask(
            database,
            "SELECT grade FROM arcdose.skin_dose WHERE psd_mgy IS NULL AND upper_bound_mgy > 0"));
    assertTrue(
        ask(database, "SELECT reason FROM arcdose.skin_dose_event LIMIT 1")
            .startsWith("Neither a table position nor angles and distances are reported"));
  }

  @Test
  void levels_reached_are_alerts_once_and_withdrawn_visibly() {
    double factor = 6000 / computed(biplane).result().psdMgy();
    SkinDoseUpkeep upkeep = new SkinDoseUpkeep(database, Clock.systemUTC());
    upkeep.inForce(site);
    site = set(biplane, Vec3.ZERO, Math.min(10, factor), DeviceSkinDose.Wanted.AUTO);
    site = new SkinDoseSite(site.devices(), new AlertLevels(List.of(0.001, 1e6), 1));
    save(biplane);
    work();
    String open = "SELECT count(*) FROM arcdose.dose_alert WHERE withdrawn_at IS NULL";
    assertEquals("2", ask(database, open), "peak and area of the lower level");
    doses().update(biplane.study().studyInstanceUid(), true, Extent.WITH_BAND);
    assertEquals("2", ask(database, "SELECT count(*) FROM arcdose.dose_alert"), "not again");
    site = new SkinDoseSite(List.of(), new AlertLevels(List.of(1e6), 1));
    upkeep.inForce(site);
    work();
    assertEquals("0", ask(database, open));
    assertEquals(
        "2", ask(database, "SELECT count(*) FROM arcdose.dose_alert WHERE withdrawn_at <= now()"));
    assertEquals(2, seen().alerts(null, 10, false).rows().size());
    assertEquals(0, seen().alerts(null, 10, true).rows().size());
    SkinDoseAlertPage newest = seen().alerts(null, 1, false);
    assertEquals(1, newest.rows().size());
    SkinDoseAlertPage older = seen().alerts(newest.before(), 1, false);
    assertEquals(1, older.rows().size());
    assertEquals(null, older.before());
  }

  @Test
  void what_staff_see_is_what_was_computed() throws Exception {
    save(biplane);
    String study = biplane.study().studyInstanceUid();
    SkinDoses seen = seen();
    assertTrue(
        assertThrows(SkinDoseAbsent.class, () -> seen.figures(study))
            .getMessage()
            .endsWith(" is QUEUED."));
    work();
    ComputedSkinDose expected = computed(biplane);
    SkinDoseFigures figures = seen.figures(study);
    assertEquals(expected.result().psdMgy(), figures.psdMgy());
    assertEquals(expected.result().band().highMgy(), figures.band().highMgy());
    assertEquals(expected.result().areaAboveCm2(), figures.areaAboveCm2());
    assertEquals(expected.result().gradeReasons(), figures.gradeReasons());
    assertEquals(expected.result().provenance().tables(), figures.tables());
    assertEquals(List.of(biplane.sopInstanceUid()), figures.procedures().get(0).sopInstanceUids());
    assertEquals(expected.result().events().size(), seen.events(study).size());
    JsonObject map = json(seen.map(study, EventSelection.ALL));
    int peakCell = highest(expected.map().doses());
    assertEquals(
        expected.map().dose(peakCell),
        map.getJsonArray("doseMgy").getJsonNumber(peakCell).doubleValue(),
        1e-4 * expected.map().dose(peakCell));
  }

  @Test
  void any_part_of_the_events_can_be_asked_for() throws Exception {
    save(biplane);
    work();
    String study = biplane.study().studyInstanceUid();
    int events = biplane.projectionEvents().size();
    EventSelection first = EventSelection.of("1", null, null);
    EventSelection rest = EventSelection.of(null, "1", null);
    assertEquals(List.of(1), seen().part(study, first).events());
    assertEquals(events - 1, seen().part(study, rest).events().size());
    ComputedSkinDose alone = computed(biplane).of(number -> number == 1);
    assertEquals(alone.result().psdMgy(), seen().part(study, first).psdMgy());
    JsonObject map = json(seen().map(study, first));
    int peakCell = highest(alone.map().doses());
    assertEquals(
        alone.map().dose(peakCell),
        map.getJsonArray("doseMgy").getJsonNumber(peakCell).doubleValue(),
        1e-4 * alone.map().dose(peakCell));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    seen().picture(study, first).writeTo(png);
    assertTrue(ImageIO.read(new ByteArrayInputStream(png.toByteArray())).getWidth() > 100);
    EventSelection beyond = EventSelection.of(null, null, Integer.toString(events + 1));
    assertThrows(IllegalArgumentException.class, () -> seen().part(study, beyond));
  }

  @Test
  void why_there_is_none_is_told() {
    save(Reports.of(STUDIES.object(Kind.RADIOGRAPHY, 1)));
    String radiography =
        ask(database, "SELECT study_instance_uid FROM arcdose.study WHERE 'DX' = ANY (modalities)");
    assertTrue(
        assertThrows(SkinDoseAbsent.class, () -> seen().figures(radiography))
            .getMessage()
            .startsWith("This study has no skin dose: it is no fluoroscopy"));
    assertEquals(
        "ArcDose has no dose of a study with this UID.",
        assertThrows(SkinDoseAbsent.class, () -> seen().figures("1.2.3")).getMessage());
  }

  private SkinDoses seen() {
    return new SkinDosesJdbc(database, new StudiesJdbc(database, entities.factory()), () -> site);
  }

  private static int highest(double[] doses) {
    int highest = 0;
    for (int i = 1; i < doses.length; i++) {
      highest = doses[i] > doses[highest] ? i : highest;
    }
    return highest;
  }

  private static JsonObject json(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.writeTo(out);
    return Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
  }

  private static SkinDoseSite set(
      DoseReport of, Vec3 offset, double factor, DeviceSkinDose.Wanted wanted) {
    return new SkinDoseSite(
        List.of(
            new ConfiguredDevice(
                new DeviceMatch("", "", of.equipment().manufacturerModelName(), "", ""),
                new DeviceSkinDose(
                    wanted,
                    offset,
                    List.of(factor, factor),
                    LocalDate.of(2026, 5, 1),
                    3.1,
                    false))),
        AlertLevels.USUAL);
  }

  private void save(DoseReport report) {
    entities.save(report, Reports.PATIENT, "1");
  }

  private double peak() {
    return Double.parseDouble(ask(database, PEAK));
  }

  private double peak(DoseReport report) {
    return Double.parseDouble(
        ask(
            database,
            PEAK
                + " d JOIN arcdose.study s ON s.id = d.study_id WHERE study_instance_uid = '"
                + report.study().studyInstanceUid()
                + "'"));
  }

  private StudySkinDose doses() {
    return new StudySkinDose(database, new StudiesJdbc(database, entities.factory()), () -> site);
  }

  /** Does what is waiting until nothing waits. */
  private void work() {
    Worker worker = worker();
    String next;
    while ((next = ask(database, "SELECT min(id) FROM arcdose.job WHERE state = 'QUEUED'"))
        != null) {
      worker.run(Long.parseLong(next));
    }
    assertEquals("0", ask(database, "SELECT count(*) FROM arcdose.job WHERE state = 'FAILED'"));
  }

  private Worker worker() {
    SkinDoseStudies studies = new SkinDoseStudies(database);
    return new Worker(
        Ledgers.ledger(database),
        new RunningJobs(),
        List.of(
            new SkinDoseHandler(doses()),
            new SkinDoseUpkeepHandler(true, studies, doses(), () -> site, Thread::new),
            new SkinDoseUpkeepHandler(false, studies, doses(), () -> site, Thread::new)),
        bells -> {},
        (kind, state, took) -> {});
  }

  private ComputedSkinDose computed(DoseReport report) {
    SkinDoseComputation computation = new SkinDoseComputation(site);
    return computation.compute(computation.procedures(List.of(report)), SkinDoseParameters.USUAL);
  }

  private static DoseReport sized(DoseReport report, String metres, String kg) {
    PatientFacts patient =
        new PatientFacts("M", "", null, new BigDecimal(metres), new BigDecimal(kg));
    return Records.with(report, "study", Records.with(report.study(), "patient", patient));
  }
}
