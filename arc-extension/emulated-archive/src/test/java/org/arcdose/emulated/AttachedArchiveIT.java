package org.arcdose.emulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** ArcDose at work inside the emulated archive. */
class AttachedArchiveIT {
  private static EmulatedArchive archive;
  private static ArchiveServer server;

  @BeforeAll
  static void start() throws Exception {
    archive = new EmulatedArchive();
    server =
        new ArchiveServer(
            archive, archive.attached(archive.ear("unsecure")), ArchiveServer.Setting.prepared());
  }

  @AfterAll
  static void stop() {
    server.close();
    archive.close();
  }

  @Test
  void a_stored_report_gets_an_inbox_row_a_dose_job_and_its_dose() throws Exception {
    SyntheticObject ct = new SyntheticStudies(7).ct(1);
    assertEquals(200, server.store(ct.bytes()).statusCode());
    Await.until(
        "the dose", () -> server.api("/studies/" + ct.studyInstanceUid()).statusCode() == 200);
    assertTrue(server.api("/metrics").body().contains("arcdose_observer_seconds"));
  }
}
