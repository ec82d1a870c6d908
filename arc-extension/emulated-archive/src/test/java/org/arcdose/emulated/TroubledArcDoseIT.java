package org.arcdose.emulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.arcdose.emulated.ArchiveServer.Setting;
import org.arcdose.launcher.Ports;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever keeps ArcDose from working: the archive starts and stores as without it, and ArcDose
 * says why on its health page.
 */
class TroubledArcDoseIT {
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private static EmulatedArchive archive;
  private static EmulatedArchive.Attached attached;
  private static SyntheticStudies studies;
  private static int number;

  @BeforeAll
  static void prepare() throws Exception {
    archive = new EmulatedArchive("unsecure");
    attached = archive.attached();
    studies = new SyntheticStudies(11);
  }

  @AfterAll
  static void stop() {
    archive.close();
  }

  @Test
  void database_away_then_back_then_stalling() throws Exception {
    int port = Ports.free();
    String direct = archive.database().jdbcUrl();
    String detour = direct.replace(":" + archive.database().port(), ":" + port);
    SyntheticObject meanwhile = studies.ct(++number);
    try (ArchiveServer server = start(overUrl(detour))) {
      stores(server, meanwhile);
      isDormant(server, "The database does not answer");
      try (Forwarder way = new Forwarder(port, archive.database().port())) {
        doseOf(server, meanwhile);
        way.stall();
        for (int i = 0; i < 20; i++) {
          stores(server, studies.ct(++number));
        }
      }
    }
  }

  @Test
  void wrong_password() throws Exception {
    try (ArchiveServer server =
        start(attached.prepared().with("ARCDOSE_DB_PASSWORD", "not-the-password"))) {
      stores(server, studies.ct(++number));
      isDormant(server, "The database refuses ArcDose's user or its password");
    }
  }

  @Test
  void no_right_to_make_or_use_the_schema() throws Exception {
    archive
        .database()
        .administer(
            "CREATE ROLE stranger LOGIN PASSWORD '%s';"
                .formatted(EmulatedArchive.DATABASE_PASSWORD));
    try (ArchiveServer server =
        start(attached.prepared().replacing("\"arcdose_app\"", "\"stranger\""))) {
      stores(server, studies.ct(++number));
      isDormant(server, "The database user lacks a right on schema arcdose");
    }
  }

  @Test
  void a_schema_of_a_newer_arcdose() throws Exception {
    SyntheticObject ct = studies.ct(++number);
    try (ArchiveServer server = start(attached.prepared())) {
      stores(server, ct);
      doseOf(server, ct);
    }
    archive
        .database()
        .administer(
            "INSERT INTO arcdose.schema_history (installed_rank, version, description, type, script,"
                + " checksum, installed_by, execution_time, success) VALUES (9999,"
                + " '20990101000000', 'newer', 'SQL', 'V20990101000000__newer.sql', 0, 'test', 0,"
                + " true);");
    try (ArchiveServer server = start(attached.prepared())) {
      stores(server, studies.ct(++number));
      isDormant(server, "Schema arcdose was made by a newer ArcDose");
    } finally {
      archive
          .database()
          .administer("DELETE FROM arcdose.schema_history WHERE installed_rank = 9999;");
    }
  }

  @Test
  void no_broker() throws Exception {
    try (ArchiveServer server = start(attached.withoutMessaging())) {
      stores(server, studies.ct(++number));
      says(server, "Takes no messages");
    }
  }

  @Test
  void no_queue() throws Exception {
    try (ArchiveServer server =
        start(attached.prepared().replacing("<jms-queue name=\"ArcDoseJobs\"[^>]*/>", ""))) {
      stores(server, studies.ct(++number));
      says(server, "Takes no messages");
    }
  }

  /** Whoever sends to a broker whose disk is full waits until there is room. */
  @Test
  void a_full_broker() throws Exception {
    SyntheticObject ct = studies.ct(++number);
    String broker = "/subsystem=messaging-activemq/server=default:write-attribute";
    // Looked at at once: who was given credit before the disk was found full could go on sending.
    String full =
        broker
            + "(name=global-max-disk-usage,value=1)\n"
            + broker
            + "(name=disk-scan-period,value=50)";
    try (ArchiveServer server = start(attached.prepared().changed(full))) {
      Await.until("the broker finds its disk full", () -> server.log().contains("AMQ222210"));
      stores(server, ct);
      says(server, "Takes no messages");
    }
    try (ArchiveServer server = start(attached.prepared())) {
      doseOf(server, ct);
    }
  }

  @Test
  void a_method_of_the_archive_that_is_gone() throws Exception {
    Path changed = copyOf(attached.ear());
    MemberRemoval.method(
        changed,
        EmulatedEar.ejb("store"),
        "org/dcm4chee/arc/store/StoreContext",
        "getRejectionNote");
    SyntheticObject ct = studies.ct(++number);
    try (ArchiveServer server = new ArchiveServer(archive, changed, attached.prepared())) {
      stores(server, ct);
      doseOf(server, ct);
    }
  }

  @Test
  void a_type_of_the_archive_that_is_gone() throws Exception {
    Path changed = copyOf(attached.ear());
    MemberRemoval.type(changed, EmulatedEar.ejb("study"), "org/dcm4chee/arc/study/StudyMgtContext");
    SyntheticObject ct = studies.ct(++number);
    try (ArchiveServer server = new ArchiveServer(archive, changed, attached.prepared())) {
      stores(server, ct);
      doseOf(server, ct);
    }
  }

  private static ArchiveServer start(Setting setting) throws Exception {
    return new ArchiveServer(archive, attached.ear(), setting);
  }

  private static Setting overUrl(String url) {
    return attached
        .prepared()
        .replacing(
            "(jndi-name=\"java:jboss/datasources/ArcDoseDS\"[^>]*>\\s*<connection-url>)[^<]*",
            "$1" + url);
  }

  private static Path copyOf(Path file) throws Exception {
    Path copy = Files.createTempDirectory(archive.directory(), "changed");
    return Files.copy(file, copy.resolve(file.getFileName()));
  }

  private static void stores(ArchiveServer server, SyntheticObject object) {
    long began = System.nanoTime();
    HttpResponse<String> answer = server.store(object.bytes());
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    assertEquals("0000", answer.body());
    assertEquals(200, answer.statusCode());
    assertTrue(took.compareTo(AT_ONCE) < 0, () -> "The archive answered after " + took);
  }

  /** Nobody can log in without the database: everybody is told the state, the log says why. */
  private static void isDormant(ArchiveServer server, String why) throws Exception {
    Await.until(
        "dormant: " + why,
        () ->
            server.log().contains("Dormant: " + why) && server.api("/health").statusCode() == 503);
    assertTrue(server.api("/health").body().contains("DORMANT"));
  }

  private static void says(ArchiveServer server, String sentence) throws Exception {
    Await.until(
        () -> "health says: " + sentence + " It says: " + server.api("/health").body(),
        () -> server.api("/health").body().contains(sentence));
  }

  private static void doseOf(ArchiveServer server, SyntheticObject object) throws Exception {
    Await.until(
        () -> "the dose of what was stored; " + server.api("/health").body(),
        () -> server.api("/studies/" + object.studyInstanceUid()).statusCode() == 200);
  }
}
