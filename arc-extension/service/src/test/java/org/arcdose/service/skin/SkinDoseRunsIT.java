package org.arcdose.service.skin;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.PatientFacts;
import org.arcdose.service.dose.StudiesJdbc;
import org.arcdose.service.jobs.Job;
import org.arcdose.service.jobs.JobContext;
import org.arcdose.service.jobs.LedgerWatch;
import org.arcdose.service.jobs.RunningJobs;
import org.arcdose.service.jobs.Worker;
import org.arcdose.service.sql.Database;
import org.arcdose.service.sql.DatabaseFailure;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.Records;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.Document;
import org.arcdose.service.view.InvalidParameter;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.SkinDoseRun;
import org.arcdose.service.view.SkinDoseRunInvalid;
import org.arcdose.service.view.SkinDoseRunPage;
import org.arcdose.service.view.SkinDoseRunUnfinished;
import org.arcdose.service.view.Studies;
import org.arcdose.skindose.report.JsonEvents;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
class SkinDoseRunsIT {
  private static final SyntheticStudies SYNTHETIC = new SyntheticStudies(2026);
  private static final String SLIM_AND_HEAVY =
      "'variants': [{'replicas': 0, 'massKg': 60}, {'replicas': 0, 'massKg': 60, 'kermaFactor':"
          + " {'A': 2, 'B': 2}}, {'replicas': 0, 'massKg': 120}]";
  private static final String EVENT =
      "{'Manufacturer': 'SIEMENS', 'DoseRP_Gy': 0.2, 'PositionerPrimaryAngle_deg': 0,"
          + " 'PositionerSecondaryAngle_deg': 0, 'DistanceSourcetoIsocenter_mm': 785,"
          + " 'DistanceSourcetoDetector_mm': 1100, 'DoseAreaProduct_Gym2': 0.002, 'KVP_kV': 80}";

  private final DoseReport biplane = Reports.of(SYNTHETIC.biplane(1));
  private final String uid = biplane.study().studyInstanceUid();
  private Database database;
  private Entities entities;
  private Studies studies;
  private SkinDoseRunsJdbc runs;

  @BeforeEach
  void open(DataSource dataSource) {
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    studies = new StudiesJdbc(database, entities.factory());
    runs = new SkinDoseRunsJdbc(database, studies, () -> SkinDoseSite.UNSET, () -> {});
    entities.save(biplane, Reports.PATIENT, "1");
    change(database, "DELETE FROM arcdose.job");
  }

  @AfterEach
  void close() {
    entities.close();
  }

  @Test
  void what_a_run_gives_is_what_the_engine_gives_with_its_parameters() throws Exception {
    SkinDoseRun run = start("'parameters': {'massKg': 120, 'model': 'factor', 'replicas': 20}");
    assertEquals("QUEUED", run.state());
    assertEquals(0, run.progress());
    assertNull(run.completed());
    work();
    SkinDoseRun done = runs.byId(run.id()).orElseThrow();
    assertEquals("DONE", done.state());
    assertEquals(1, done.progress());
    assertTrue(done.completed().isAfter(done.created()));
    JsonObject variant = results(run.id()).getJsonArray("variants").getJsonObject(0);
    assertEquals(120, variant.getJsonObject("parameters").getInt("massKg"));
    SkinDoseParameters parameters =
        SkinDoseParameters.of(json("{'massKg': 120, 'model': 'factor', 'replicas': 20}"));
    SkinDoseComputation computation = new SkinDoseComputation(SkinDoseSite.UNSET);
    var expected =
        computation.compute(computation.procedures(List.of(biplane)), parameters).result();
    JsonObject result = variant.getJsonObject("result");
    assertEquals(expected.psdMgy(), result.getJsonNumber("psdMgy").doubleValue());
    assertEquals(
        expected.band().highMgy(),
        result.getJsonObject("band").getJsonNumber("highMgy").doubleValue());
    assertEquals("factor", result.getString("model"));
  }

  @Test
  void two_runs_of_the_same_parameters_are_one_computation() {
    SkinDoseRun one = start("'parameters': {'replicas': 0, 'massKg': 90}");
    SkinDoseRun two = start("'variants': [{'massKg': 90.0, 'replicas': 0}]");
    assertEquals("1", ask(database, "SELECT count(*) FROM arcdose.job"));
    work();
    assertEquals("DONE", runs.byId(one.id()).orElseThrow().state());
    assertEquals("DONE", runs.byId(two.id()).orElseThrow().state());
    SkinDoseRun three = start("'parameters': {'replicas': 0, 'massKg': 90}");
    assertEquals("DONE", three.state(), "computed before");
    assertFalse(three.completed().isBefore(three.created()));
    start("'parameters': {'replicas': 0, 'massKg': 91}");
    assertEquals("2", ask(database, "SELECT count(*) FROM arcdose.job"));
  }

  @Test
  void variants_are_compared_with_the_first() throws Exception {
    SkinDoseRun run = start(SLIM_AND_HEAVY);
    work();
    JsonObject results = results(run.id());
    assertEquals(3, results.getJsonArray("variants").size());
    JsonObject doubled = results.getJsonArray("comparison").getJsonObject(0);
    JsonObject heavy = results.getJsonArray("comparison").getJsonObject(1);
    double first = psd(results, 0);
    assertEquals(2, doubled.getJsonNumber("psdRatio").doubleValue(), 1e-9);
    assertEquals(first, doubled.getJsonNumber("psdDifferenceMgy").doubleValue(), 1e-9 * first);
    assertTrue(doubled.getBoolean("sameSkin"));
    assertEquals(0, doubled.getJsonNumber("differenceMinMgy").doubleValue());
    assertFalse(heavy.getBoolean("sameSkin"));
    assertNull(heavy.get("differenceMaxMgy"), "its cells are elsewhere");
    assertNotEquals(1, heavy.getJsonNumber("psdRatio").doubleValue());
    double most = highest(json(runs.map(run.id(), 2, 1)));
    assertEquals(doubled.getJsonNumber("differenceMaxMgy").doubleValue(), most, 1e-4 * most);
    assertEquals(most, highest(json(runs.map(run.id(), 1, null))), 1e-4 * most);
    assertThrows(IllegalArgumentException.class, () -> runs.map(run.id(), 3, 1));
    assertThrows(SkinDoseAbsent.class, () -> runs.map(run.id(), 4, null));
  }

  @Test
  void a_run_goes_on_with_its_progress_after_a_restart() {
    SkinDoseRun run = start(SLIM_AND_HEAVY);
    assertEquals("3", ask(database, "SELECT count(*) FROM arcdose.job"));
    worker().run(next());
    SkinDoseRun third = runs.byId(run.id()).orElseThrow();
    assertEquals(1.0 / 3, third.progress(), 1e-9);
    assertEquals("RUNNING", third.state());
    assertTrue(
        assertThrows(SkinDoseRunUnfinished.class, () -> runs.results(run.id()))
            .getMessage()
            .contains(" is not done yet: 33 %."));
    // A server takes the next one and dies.
    Job taken = Ledgers.ledger(database).claim(next()).orElseThrow();
    Ledgers.ledger(database).progress(taken, 50);
    assertEquals(0.5, runs.byId(run.id()).orElseThrow().progress(), 1e-9);
    change(database, "UPDATE arcdose.job SET lease_until = now() WHERE state = 'RUNNING'");
    assertEquals(1, new LedgerWatch(database).expireLeases());
    runs = new SkinDoseRunsJdbc(database, studies, () -> SkinDoseSite.UNSET, () -> {});
    assertEquals(0.5, runs.byId(run.id()).orElseThrow().progress(), 1e-9);
    taken = Ledgers.ledger(database).claim(taken.id()).orElseThrow();
    assertEquals(List.of(1.0, 0.5, 0.0), progress(run), "begun again it does not go back");
    Ledgers.ledger(database).progress(taken, 20);
    assertEquals(List.of(1.0, 0.5, 0.0), progress(run));
    Ledgers.ledger(database).progress(taken, 80);
    assertEquals(List.of(1.0, 0.8, 0.0), progress(run));
    change(database, "UPDATE arcdose.job SET lease_until = now() WHERE state = 'RUNNING'");
    assertEquals(1, new LedgerWatch(database).expireLeases());
    work();
    SkinDoseRun done = runs.byId(run.id()).orElseThrow();
    assertEquals("DONE", done.state());
    assertNotNull(done.completed());
    assertEquals(
        "5", ask(database, "SELECT sum(attempt) FROM arcdose.job"), "nothing was done twice");
  }

  @Test
  void all_variants_are_entered_or_none() {
    SkinDoseRunInvalid invalid =
        assertThrows(
            SkinDoseRunInvalid.class,
            () ->
                start(
                    "'variants': [{'massKg': 70}, {'massKg': 'x', 'model': 'none'}, {'sise': 1}],"
                        + " 'other': 1"));
    for (String named :
        List.of("other is unknown", "Variant 2: massKg", "Variant 2: model", "Variant 3: sise")) {
      assertTrue(invalid.getMessage().contains(named), invalid::getMessage);
    }
    assertFalse(invalid.getMessage().contains("Variant 1"), invalid::getMessage);
    assertEquals(
        List.of("/other", "/variants/1/massKg", "/variants/1/model", "/variants/2/sise"),
        invalid.parameters().stream().map(InvalidParameter::parameter).sorted().toList());
    change(
        database,
        "ALTER TABLE arcdose.skin_dose_run_variant ADD CONSTRAINT test CHECK (number < 3)");
    try {
      assertThrows(DatabaseFailure.class, () -> start(SLIM_AND_HEAVY));
    } finally {
      change(database, "ALTER TABLE arcdose.skin_dose_run_variant DROP CONSTRAINT test");
    }
    for (String table : List.of("job", "skin_dose_run", "skin_dose_run_result")) {
      assertEquals("0", ask(database, "SELECT count(*) FROM arcdose." + table), table);
    }
  }

  @Test
  void a_canceled_run_ends_but_for_what_another_one_waits_for() {
    SkinDoseRun shared = start("'variants': [{'replicas': 0}, {'replicas': 0, 'massKg': 120}]");
    SkinDoseRun other = start("'parameters': {'replicas': 0}");
    assertTrue(runs.cancel(shared.id()));
    assertFalse(runs.cancel(shared.id()), "it has ended");
    assertEquals("CANCELED", runs.byId(shared.id()).orElseThrow().state());
    work();
    assertEquals("DONE", runs.byId(other.id()).orElseThrow().state());
    assertEquals("CANCELED", runs.byId(shared.id()).orElseThrow().state());
    assertThrows(SkinDoseRunUnfinished.class, () -> runs.results(shared.id()));
    assertFalse(runs.cancel(other.id()), "it is done");
    SkinDoseRun again = start("'parameters': {'replicas': 0, 'massKg': 120}");
    work();
    assertEquals("DONE", runs.byId(again.id()).orElseThrow().state());
  }

  @Test
  void a_run_that_is_canceled_while_it_is_computed_stops_and_keeps_nothing() {
    SkinDoseRun run = start("'parameters': {'replicas': 1000}");
    Job job = Ledgers.ledger(database).claim(next()).orElseThrow();
    List<Integer> told = new ArrayList<>();
    new SkinDoseRunHandler(database, studies, () -> SkinDoseSite.UNSET)
        .run(
            new JobContext() {
              @Override
              public Job job() {
                return job;
              }

              @Override
              public boolean progress(int percent) {
                told.add(percent);
                runs.cancel(run.id());
                return Ledgers.ledger(database).progress(job, percent);
              }

              @Override
              public boolean outranked() {
                return false;
              }

              @Override
              public void log(String line) {}
            });
    assertEquals(1, told.size());
    assertTrue(told.get(0) >= 5, told::toString);
    assertNull(ask(database, "SELECT computed_at FROM arcdose.skin_dose_run_result"));
  }

  @Test
  void events_that_are_sent_are_computed_like_those_of_the_command_line() throws Exception {
    String events = "[" + EVENT + "," + EVENT + "]";
    SkinDoseRun run =
        runs.start(json("{'events': " + events + ", 'parameters': {'replicas': 0}}"), "somebody");
    assertNull(run.studyInstanceUid());
    work();
    double psd = psd(results(run.id()), 0);
    ComputedSkinDose expected =
        SkinDoseComputation.computeEvents(
            JsonEvents.read(json("{'events': " + events + "}")),
            SkinDoseParameters.of(json("{'replicas': 0}")),
            () -> {});
    assertTrue(psd > 0);
    assertEquals(expected.result().psdMgy(), psd);
    for (String wrong : List.of("[]", "[1]", "{}")) {
      assertThrows(
          SkinDoseRunInvalid.class,
          () -> runs.start(json("{'events': " + wrong + "}"), "somebody"),
          wrong);
    }
  }

  @Test
  void a_study_that_is_not_there_or_not_any_more_has_no_runs() {
    JsonObject unknown = json("{'studyInstanceUid': '1.2.3'}");
    assertThrows(SkinDoseAbsent.class, () -> runs.start(unknown, "somebody"));
    SkinDoseRun run = start("'parameters': {'replicas': 0}");
    change(database, "DELETE FROM arcdose.dose_report");
    assertThrows(SkinDoseAbsent.class, () -> start("'parameters': {'replicas': 0}"));
    change(database, "DELETE FROM arcdose.study");
    assertTrue(runs.byId(run.id()).isEmpty());
    assertThrows(SkinDoseAbsent.class, () -> runs.results(run.id()));
    assertThrows(SkinDoseAbsent.class, () -> start("'parameters': {'replicas': 0}"));
    worker().run(next());
    assertEquals("FAILED", ask(database, "SELECT state FROM arcdose.job"));
  }

  @Test
  void a_study_without_fluoroscopy_is_refused() {
    DoseReport ct = Reports.of(SYNTHETIC.ct(1));
    entities.save(ct, Reports.PATIENT, "1");
    JsonObject request = json("{'studyInstanceUid': '" + ct.study().studyInstanceUid() + "'}");
    assertThrows(SkinDoseRunInvalid.class, () -> runs.start(request, "somebody"));
  }

  @Test
  void reports_that_changed_meanwhile_end_the_run_with_a_sentence() {
    SkinDoseRun run = start("'parameters': {'replicas': 0}");
    PatientFacts patient =
        new PatientFacts("M", "", null, new BigDecimal("1.90"), new BigDecimal("100"));
    entities.save(
        Records.with(biplane, "study", Records.with(biplane.study(), "patient", patient)),
        Reports.PATIENT,
        "1");
    change(database, "DELETE FROM arcdose.job WHERE kind = 'skin-dose'");
    work();
    SkinDoseRun failed = runs.byId(run.id()).orElseThrow();
    assertEquals("FAILED", failed.state());
    assertTrue(failed.error().endsWith("start it again."), failed::error);
    SkinDoseRun again = start("'parameters': {'replicas': 0}");
    work();
    assertEquals("DONE", runs.byId(again.id()).orElseThrow().state());
  }

  @Test
  void runs_are_listed_newest_first_in_stretches() {
    List<Long> started = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      started.add(0, start(SLIM_AND_HEAVY).id());
    }
    SkinDoseRunPage page = runs.find(null, 2);
    assertEquals(started.subList(0, 2), page.rows().stream().map(SkinDoseRun::id).toList());
    assertEquals(3, page.rows().get(0).variants().size());
    SkinDoseRunPage rest = runs.find(page.before(), 2);
    assertEquals(started.subList(2, 3), rest.rows().stream().map(SkinDoseRun::id).toList());
    assertNull(rest.before());
  }

  private SkinDoseRun start(String rest) {
    return runs.start(json("{'studyInstanceUid': '" + uid + "', " + rest + "}"), "somebody");
  }

  /** Of its variants, in no order: jobs are numbered by their digests. */
  private List<Double> progress(SkinDoseRun run) {
    return runs.byId(run.id()).orElseThrow().variants().stream()
        .map(SkinDoseRun.Variant::progress)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private Worker worker() {
    return new Worker(
        Ledgers.ledger(database),
        new RunningJobs(),
        List.of(new SkinDoseRunHandler(database, studies, () -> SkinDoseSite.UNSET)),
        bells -> {},
        (kind, state, took) -> {});
  }

  private long next() {
    return Long.parseLong(ask(database, "SELECT min(id) FROM arcdose.job WHERE state = 'QUEUED'"));
  }

  private void work() {
    while (!ask(database, "SELECT count(*) FROM arcdose.job WHERE state = 'QUEUED'").equals("0")) {
      worker().run(next());
    }
  }

  private JsonObject results(long id) throws IOException {
    return json(runs.results(id));
  }

  private static double psd(JsonObject results, int variant) {
    return results
        .getJsonArray("variants")
        .getJsonObject(variant)
        .getJsonObject("result")
        .getJsonNumber("psdMgy")
        .doubleValue();
  }

  private static double highest(JsonObject map) {
    return map.getJsonArray("doseMgy").getValuesAs(jakarta.json.JsonNumber.class).stream()
        .mapToDouble(jakarta.json.JsonNumber::doubleValue)
        .max()
        .orElseThrow();
  }

  private static JsonObject json(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.writeTo(out);
    return Json.createReader(new ByteArrayInputStream(out.toByteArray())).readObject();
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text.replace('\'', '"'))).readObject();
  }
}
