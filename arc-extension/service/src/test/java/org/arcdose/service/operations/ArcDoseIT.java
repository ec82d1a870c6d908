package org.arcdose.service.operations;

import static org.arcdose.service.testing.Ledgers.ask;
import static org.arcdose.service.testing.Ledgers.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.arcdose.configuration.Configuration;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Scratch;
import org.arcdose.service.jobs.Doorbell;
import org.arcdose.service.site.ConfigurationFile;
import org.arcdose.service.site.SiteFiles;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Entities;
import org.arcdose.service.testing.FakeArchive;
import org.arcdose.service.testing.Reports;
import org.arcdose.service.testing.TestDatabase;
import org.arcdose.service.view.Health;
import org.arcdose.service.view.SkinDoseAbsent;
import org.arcdose.service.view.Unavailable;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The whole service with an archive in memory and a doorbell that is a thread pool. */
@ExtendWith(TestDatabase.class)
class ArcDoseIT {
  private static final SyntheticStudies STUDIES = new SyntheticStudies(2026);

  @TempDir Path site;

  private DataSource dataSource;
  private Database database;
  private Entities entities;
  private final FakeArchive archive = new FakeArchive();
  private final AtomicReference<ArcDose> running = new AtomicReference<>();
  private ExecutorService workers;

  @BeforeEach
  void open(DataSource dataSource) {
    this.dataSource = dataSource;
    database = new Database(dataSource);
    entities = Entities.on(dataSource);
    workers = Executors.newFixedThreadPool(4);
  }

  @AfterEach
  void close() throws InterruptedException {
    stop();
    workers.shutdownNow();
    assertTrue(workers.awaitTermination(30, TimeUnit.SECONDS));
    entities.close();
  }

  @Test
  void what_the_archive_stores_becomes_dose_and_what_cannot_be_read_a_sentence() {
    SyntheticObject ct = STUDIES.ct(1);
    archive.add(ct);
    start(dataSource);
    await(() -> health() == Health.State.UP);
    await(
        () ->
            count("SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'DONE'") == 1);
    assertEquals(
        0,
        ct.doseLengthProductMgyCm()
            .compareTo(
                running
                    .get()
                    .studies()
                    .byUid(ct.studyInstanceUid())
                    .orElseThrow()
                    .study()
                    .doseLengthProductMgyCm()));
    assertTrue(
        running
            .get()
            .metrics()
            .contains("arcdose_job_attempts_total{kind=\"dose\",state=\"DONE\"} 1\n"));
  }

  @Test
  void jobs_wait_for_an_archive_that_is_away_and_go_on_when_it_is_back() {
    start(dataSource);
    await(() -> health() == Health.State.UP);
    archive.add(STUDIES.ct(1));
    await(
        () ->
            count("SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'DONE'") == 1);
    change(
        database,
        "UPDATE arcdose.job SET state = 'QUEUED', ended_at = NULL, attempt = 0, rung_at = NULL");
    archive.away(true);
    await(
        () ->
            count("SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'RETRY_AT'")
                == 1);
    await(() -> health() == Health.State.DEGRADED);
    archive.away(false);
    await(
        () ->
            count("SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'DONE'") == 1);
  }

  @Test
  void jobs_of_a_server_that_died_are_done_by_the_next_one() {
    archive.add(STUDIES.ct(1));
    start(dataSource);
    await(
        () ->
            count("SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'DONE'") == 1);
    stop();
    change(
        database,
        "UPDATE arcdose.job SET state = 'RUNNING', ended_at = NULL,"
            + " lease_until = now() + interval '1 s', deadline_at = now() + interval '1 h'");
    start(dataSource);
    await(
        () ->
            count("SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'DONE'") == 1);
    assertEquals(2, count("SELECT attempt FROM arcdose.job WHERE kind = 'dose'"));
  }

  @Test
  void makes_key_and_first_user_readable_by_the_server_only() throws Exception {
    start(dataSource);
    await(() -> health() == Health.State.UP);
    for (String name : new String[] {"site-key", "first-password"}) {
      Path file = site.resolve(name);
      assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
    assertEquals(20, Files.readString(site.resolve("first-password")).strip().length());
    assertEquals(5, count("SELECT count(*) FROM arcdose.app_user_role WHERE name = 'admin'"));
    stop();
    String password = Files.readString(site.resolve("first-password"));
    start(dataSource);
    await(() -> health() == Health.State.UP);
    assertEquals(password, Files.readString(site.resolve("first-password")));
  }

  @Test
  void is_dormant_when_the_site_key_is_gone_although_there_are_reports() throws Exception {
    archive.add(STUDIES.ct(1));
    start(dataSource);
    await(
        () ->
            count("SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'DONE'") == 1);
    stop();
    Files.delete(site.resolve("site-key"));
    start(dataSource);
    await(() -> reason().contains("site-key"));
    assertEquals(Health.State.DORMANT, health());
    assertFalse(Files.exists(site.resolve("site-key")));
  }

  @Test
  void a_second_server_is_dormant_until_it_has_the_key_of_the_first() throws Exception {
    start(dataSource);
    await(() -> health() == Health.State.UP);
    stop();
    Path key = site.resolve("site-key");
    Path kept = Files.move(key, site.resolve("of-the-first"));
    start(dataSource);
    await(() -> reason().contains("site-key"));
    stop();
    Files.move(kept, key);
    start(dataSource);
    await(() -> health() == Health.State.UP);
  }

  @Test
  void what_is_set_for_a_device_is_in_force_without_a_restart_and_a_mistake_changes_nothing()
      throws Exception {
    SyntheticObject fluoroscopy = STUDIES.biplane(1);
    archive.add(fluoroscopy);
    start(dataSource);
    await(() -> peak(fluoroscopy) > 0);
    double before = peak(fluoroscopy);
    Path file = site.resolve("arcdose.json");
    Files.writeString(file, devices(2));
    await(() -> Math.abs(peak(fluoroscopy) / before - 2) < 1e-9);
    Files.writeString(file, devices(2).replace("kermaFactor", "kermaFactors"));
    await(() -> health() == Health.State.DEGRADED);
    assertTrue(
        running.get().health().checks().stream()
            .anyMatch(check -> check.detail().contains("devices[0].kermaFactors")));
    assertEquals(2, peak(fluoroscopy) / before, 1e-9);
    Files.delete(file);
    await(() -> peak(fluoroscopy) == before);
    await(() -> health() == Health.State.UP);
  }

  private static String devices(int factor) {
    return "{\"devices\": [{\"match\": {\"model\": \""
        + Reports.of(STUDIES.biplane(1)).equipment().manufacturerModelName()
        + "\"}, \"kermaFactor\": {\"A\": "
        + factor
        + ", \"B\": "
        + factor
        + "}}]}";
  }

  /** Zero as long as there is none. */
  private double peak(SyntheticObject object) {
    try {
      return running.get().skinDoses().figures(object.studyInstanceUid()).psdMgy();
    } catch (SkinDoseAbsent | Unavailable e) {
      return 0;
    }
  }

  @Test
  void is_dormant_while_the_configuration_has_a_mistake() throws Exception {
    Files.writeString(site.resolve("arcdose.json"), "{\"identity\": {\"name\": \"yes\"}}");
    start(dataSource);
    await(() -> reason().startsWith("identity.name in the configuration is plain"));
    assertEquals(Health.State.DORMANT, health());
  }

  @Test
  void the_switch_puts_it_to_sleep_and_wakes_it_up_without_losing_anything() throws Exception {
    start(dataSource);
    await(() -> health() == Health.State.UP);
    Files.writeString(site.resolve("arcdose.json"), "{\"enabled\": false}");
    await(() -> health() == Health.State.DORMANT);
    assertEquals("ArcDose is switched off (enabled: arcdose.json).", reason());
    archive.add(STUDIES.ct(1));
    assertThrows(Unavailable.class, () -> running.get().studies());
    Files.writeString(site.resolve("arcdose.json"), "{}");
    await(() -> health() == Health.State.UP && done(dataSource) == 1);
  }

  @Test
  void what_is_set_is_told_with_its_place_and_its_mistakes() throws Exception {
    Files.writeString(site.resolve("arcdose.json"), "{\"retention\": {\"jobDays\": 30}}");
    start(dataSource);
    await(() -> health() == Health.State.UP);
    Configuration.InForce days = jobDays();
    assertEquals("30", days.value());
    assertEquals("arcdose.json", days.place());
    Files.writeString(site.resolve("arcdose.json"), "{\"retention\": {\"jobDays\": \"long\"}}");
    await(() -> health() == Health.State.DEGRADED);
    assertEquals("30", jobDays().value());
    assertEquals(
        List.of("retention.jobDays in the configuration is a whole number from 1 to 3650 (days)."),
        running.get().settings().mistakes());
  }

  private Configuration.InForce jobDays() {
    return running.get().settings().inForce().stream()
        .filter(setting -> setting.name().equals("retention.jobDays"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void is_dormant_when_the_schema_is_of_a_newer_version() {
    change(
        database,
        "INSERT INTO arcdose.schema_history SELECT installed_rank + 1000, '29990101000000',"
            + " 'future', type, 'V29990101000000__future.sql', 1, installed_by, now(), 1, true"
            + " FROM arcdose.schema_history WHERE version IS NOT NULL ORDER BY 1 DESC LIMIT 1");
    start(dataSource);
    await(() -> reason().contains("newer ArcDose (migration 29990101000000)"));
    assertEquals(Health.State.DORMANT, health());
    assertThrows(Unavailable.class, () -> running.get().studies());
    assertTrue(running.get().metrics().contains("arcdose_up 0\n"));
  }

  @Test
  void is_dormant_when_the_database_user_lacks_a_right(PostgresCluster cluster)
      throws SQLException {
    change(database, "DROP SCHEMA arcdose CASCADE");
    change(database, "REVOKE CREATE ON DATABASE arcdose FROM arcdose");
    try {
      start(TestDatabase.direct(cluster));
      await(() -> reason().contains("lacks a right"));
      assertEquals(Health.State.DORMANT, health());
    } finally {
      change(database, "GRANT CREATE ON DATABASE arcdose TO arcdose");
    }
  }

  @Test
  void waits_for_a_database_that_is_down_at_start_and_survives_its_restart() {
    try (Scratch scratch = Scratch.create("down")) {
      int port = Ports.free();
      PostgresCluster cluster = PostgresCluster.start(scratch.directory(), port);
      PGSimpleDataSource direct = TestDatabase.direct(cluster);
      cluster.close();
      Entities remembered = entities;
      try (Entities own = Entities.on(direct)) {
        entities = own;
        start(direct);
        await(() -> reason().contains("does not answer"));
        archive.add(STUDIES.ct(1));
        cluster = PostgresCluster.start(scratch.directory(), port);
        await(() -> health() == Health.State.UP);
        await(() -> done(direct) == 1);
        cluster.kill();
        await(() -> health() == Health.State.DEGRADED);
        archive.add(STUDIES.ct(2));
        cluster = PostgresCluster.start(scratch.directory(), port);
        await(() -> health() == Health.State.UP);
        await(() -> done(direct) == 2);
        stop();
      } finally {
        entities = remembered;
        cluster.close();
      }
    }
  }

  private int done(DataSource source) {
    return Integer.parseInt(
        ask(
            new Database(source),
            "SELECT count(*) FROM arcdose.job WHERE kind = 'dose' AND state = 'DONE'"));
  }

  private void start(DataSource source) {
    Doorbell doorbell =
        bells ->
            bells.forEach(
                bell ->
                    workers.execute(
                        () ->
                            Optional.ofNullable(running.get())
                                .ifPresent(a -> a.run(bell.jobId()))));
    running.set(
        new ArcDose(
            new Surroundings(
                source,
                entities.factory(),
                entities,
                () -> Optional.of(archive),
                Optional.empty(),
                Optional.empty(),
                doorbell,
                () -> true,
                Thread::new,
                new SiteFiles(site),
                new ConfigurationFile(site.resolve("arcdose.json")),
                Clock.systemUTC())));
  }

  private void stop() {
    ArcDose stopping = running.getAndSet(null);
    if (stopping != null) {
      stopping.close();
    }
  }

  private Health.State health() {
    return running.get().health().state();
  }

  private String reason() {
    return running.get().health().checks().stream()
        .filter(check -> check.name().equals("start"))
        .map(Health.Check::detail)
        .findFirst()
        .orElse("");
  }

  private int count(String sql) {
    return Integer.parseInt(ask(database, sql));
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "did not happen within 60 s");
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }
}
