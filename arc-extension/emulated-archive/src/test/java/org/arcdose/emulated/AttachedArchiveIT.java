package org.arcdose.emulated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arcdose.emulated.ArchiveServer.Setting;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** ArcDose at work inside the emulated archive, from attach to detach. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AttachedArchiveIT {
  private static final Pattern WITHIN_TEN_MILLISECONDS =
      Pattern.compile("arcdose_observer_seconds_bucket\\{le=\"0.01\"} (\\d+)");

  private static final SyntheticStudies STUDIES = new SyntheticStudies(7);

  private static EmulatedArchive archive;
  private static EmulatedArchive.Attached attached;
  private static ArchiveServer server;
  private static SyntheticObject storedBefore;
  private static int number;

  /** The archive stores one report without ArcDose; then ArcDose comes. */
  @BeforeAll
  static void start() throws Exception {
    archive = new EmulatedArchive("unsecure");
    storedBefore = STUDIES.ct(++number);
    try (ArchiveServer bare = new ArchiveServer(archive, archive.ear(), Setting.untouched())) {
      assertEquals(200, bare.store(storedBefore.bytes()).statusCode());
    }
    attached = archive.attached();
    server = new ArchiveServer(archive, attached.ear(), attached.prepared());
  }

  @AfterAll
  static void stop() {
    server.close();
    archive.close();
  }

  @Test
  @Order(1)
  void what_was_stored_without_it_is_found_in_the_archives_tables() throws Exception {
    doseOf(storedBefore);
  }

  @Test
  @Order(2)
  void a_stored_report_gets_an_inbox_row_a_dose_job_and_its_dose_over_rest() throws Exception {
    SyntheticObject ct = STUDIES.ct(++number);
    assertEquals("0000", server.store(ct.bytes()).body());
    doseOf(ct);
    assertEquals(1, count("arcdose.inbox WHERE sop_instance_uid = '" + ct.sopInstanceUid() + "'"));
    assertEquals(
        "DONE",
        server.json("/jobs?limit=1").getJsonArray("rows").getJsonObject(0).getString("state"));
  }

  /** The machine and its server are cold and busy with the doses: what is measured is the worst. */
  @Test
  @Order(3)
  void the_observer_keeps_the_archive_for_milliseconds_at_most() throws Exception {
    List<SyntheticObject> objects = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      objects.add(STUDIES.ct(++number));
    }
    for (SyntheticObject object : objects) {
      assertEquals(200, server.store(object.bytes()).statusCode());
    }
    String metrics = server.api("/metrics").body();
    Matcher quick = WITHIN_TEN_MILLISECONDS.matcher(metrics);
    assertTrue(quick.find(), metrics);
    assertTrue(Long.parseLong(quick.group(1)) >= 99, metrics);
    for (SyntheticObject object : objects) {
      doseOf(object);
    }
    assertEquals(102, count("arcdose.inbox"));
  }

  @Test
  @Order(4)
  void pages_lie_below_the_archives_address() {
    assertEquals(200, server.get("/dcm4chee-arc/arcdose/login.xhtml").statusCode());
    assertTrue(
        server.get("/dcm4chee-arc/arcdose/studies.xhtml").body().contains("j_security_check"));
    assertEquals(401, server.get("/dcm4chee-arc/arcdose/api/studies").statusCode());
  }

  @Test
  @Order(5)
  void detached_it_is_the_archives_own_ear_and_runs_as_before() throws Exception {
    Path detached = archive.detached(attached.ear());
    assertArrayEquals(Files.readAllBytes(archive.ear()), Files.readAllBytes(detached));
    server.close();
    server = new ArchiveServer(archive, detached, attached.prepared());
    assertEquals(200, server.store(STUDIES.ct(++number).bytes()).statusCode());
    assertEquals(404, server.get("/dcm4chee-arc/arcdose/api/health").statusCode());
  }

  private static void doseOf(SyntheticObject object) throws Exception {
    Await.until(
        () -> "a dose; " + server.api("/health").body(),
        () -> server.api("/studies/" + object.studyInstanceUid()).statusCode() == 200);
  }

  private static long count(String rows) throws Exception {
    try (Connection connection = archive.connectAsArcDose();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM " + rows)) {
      row.next();
      return row.getLong(1);
    }
  }
}
