package org.arcdose.archive.orthanc;

import static org.arcdose.archive.Steps.sopInstanceUids;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.InstanceStored;
import org.arcdose.archive.Position;
import org.arcdose.archive.Steps;
import org.arcdose.archive.StoredPage;
import org.arcdose.archive.TestObject;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What happens to an Orthanc in the course of its life. */
class OrthancLifeIT {
  private final TestOrthanc orthanc = new TestOrthanc();
  private final Archive archive = new OrthancArchive(orthanc.settings());
  private final Steps steps = new Steps(archive);

  @AfterEach
  void stop() {
    orthanc.close();
  }

  @Test
  void says_that_the_password_is_wrong() {
    Archive stranger = new OrthancArchive(orthanc.settings("wrong"));
    TestObject object = TestObject.doseReport();

    String message = assertThrows(ArchiveRefused.class, stranger::echo).getMessage();

    assertTrue(
        message.startsWith(
            "Orthanc at "
                + orthanc.settings().url()
                + " refused the user name or password in arcdose.json"),
        message);
    assertThrows(ArchiveRefused.class, () -> stranger.follow(Position.START, 10));
    assertThrows(ArchiveRefused.class, () -> stranger.header(object.reference()));
    assertThrows(ArchiveRefused.class, () -> stranger.bytes(object.reference("handle")));
    assertThrows(ArchiveRefused.class, () -> stranger.store(object.stream()));
    assertThrows(ArchiveRefused.class, () -> stranger.store(TestObject.image(20_000_000).stream()));
  }

  @Test
  void goes_on_after_orthanc_was_killed() throws Exception {
    steps.store(3);
    StoredPage page = steps.readOn(Position.START, 500);

    orthanc.kill();
    assertThrows(ArchiveUnavailable.class, () -> archive.follow(page.next(), 100));
    orthanc.start();
    List<String> later = steps.store(2);

    assertEquals(later, sopInstanceUids(steps.readOn(page.next(), 500)));
  }

  @Test
  void starts_over_when_the_database_was_wiped() throws Exception {
    steps.store(5);
    Position before = steps.readOn(Position.START, 500).next();

    replaceDatabase();
    List<String> fewer = steps.store(2);

    StoredPage page = steps.readOn(before, 500);
    assertEquals(fewer, sopInstanceUids(page));
    List<String> later = steps.store(1);
    assertEquals(later, sopInstanceUids(steps.readOn(page.next(), 500)));
  }

  @Test
  void starts_over_when_the_new_database_has_outgrown_the_old_one() throws Exception {
    steps.store(2);
    Position before = steps.readOn(Position.START, 500).next();

    replaceDatabase();
    List<String> more = steps.store(7);

    assertEquals(more, sopInstanceUids(steps.readOn(before, 500)));
  }

  @Test
  void waits_at_its_position_while_a_wiped_database_is_empty() throws Exception {
    steps.store(2);
    Position before = steps.readOn(Position.START, 500).next();

    replaceDatabase();
    StoredPage empty = steps.readOn(before, 500);
    List<String> first = steps.store(1);

    assertEquals(List.of(), empty.stored());
    assertEquals(first, sopInstanceUids(steps.readOn(empty.next(), 500)));
  }

  @Test
  void does_not_start_over_when_the_newest_objects_are_deleted() throws Exception {
    steps.store(3);
    StoredPage page = steps.readOn(Position.START, 500);
    for (InstanceStored stored : page.stored().subList(1, 3)) {
      orthanc.request("DELETE", "/instances/" + stored.instance().handle(), "");
    }

    assertEquals(List.of(), steps.readOn(page.next(), 500).stored());
    List<String> later = steps.store(1);
    assertEquals(later, sopInstanceUids(steps.readOn(page.next(), 500)));
  }

  @Test
  void does_not_start_over_when_the_administrator_clears_the_change_log() throws Exception {
    steps.store(3);
    StoredPage page = steps.readOn(Position.START, 500);

    orthanc.request("DELETE", "/changes", "");

    assertEquals(List.of(), steps.readOn(page.next(), 500).stored());
    List<String> later = steps.store(1);
    assertEquals(later, sopInstanceUids(steps.readOn(page.next(), 500)));
  }

  @Test
  void pages_through_two_thousand_objects() throws Exception {
    String study = TestObject.newUid();
    String series = TestObject.newUid();
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      TestObject object = TestObject.doseReport(study, series);
      archive.store(object.stream());
      sent.add(object.sopInstanceUid());
    }

    StoredPage all = steps.readOn(Position.START, 500);

    assertEquals(sent, sopInstanceUids(all));
    for (InstanceStored stored : all.stored()) {
      assertEquals(study, stored.instance().studyInstanceUid());
      assertEquals(series, stored.instance().seriesInstanceUid());
    }
  }

  @Test
  void survives_connections_that_orthanc_closed_while_they_were_idle() throws Exception {
    for (int i = 0; i < 3; i++) {
      archive.echo();
      steps.readOn(Position.START, 500);
      steps.store(1);
      Thread.sleep(1_500); // Orthanc announces Keep-Alive: timeout=1
    }
    assertEquals(3, steps.again().readOn(Position.START, 500).stored().size());
  }

  @Test
  void stores_over_connections_that_a_restart_has_broken() throws Exception {
    archive.echo();
    orthanc.kill();
    orthanc.start();

    List<String> sent = steps.store(1);

    assertEquals(sent, sopInstanceUids(steps.readOn(Position.START, 500)));
  }

  @Test
  void finds_an_object_whose_patient_was_corrected_by_its_uids() throws Exception {
    TestObject object = TestObject.doseReport();
    archive.store(object.stream());
    InstanceReference old = steps.readOn(Position.START, 500).stored().get(0).instance();
    object.dataset().put(Tag.PATIENT_ID, VR.LO, "CORRECTED");
    archive.store(object.stream());
    orthanc.request("DELETE", "/instances/" + old.handle(), "");

    try (InputStream in = archive.bytes(old)) {
      assertArrayEquals(object.part10(), in.readAllBytes());
    }
  }

  @Test
  void tells_objects_apart_that_share_a_sop_instance_uid() throws Exception {
    TestObject one = TestObject.doseReport();
    TestObject other = TestObject.doseReport();
    other.dataset().put(Tag.SOP_INSTANCE_UID, VR.UI, one.sopInstanceUid());
    archive.store(one.stream());
    archive.store(other.stream());

    for (TestObject object : List.of(one, other)) {
      try (InputStream in = archive.bytes(object.reference())) {
        assertArrayEquals(object.part10(), in.readAllBytes());
      }
    }
  }

  private void replaceDatabase() {
    orthanc.kill();
    orthanc.wipe();
    orthanc.start();
  }
}
