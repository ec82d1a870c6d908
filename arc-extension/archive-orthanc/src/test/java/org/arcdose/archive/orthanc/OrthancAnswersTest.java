package org.arcdose.archive.orthanc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveException;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.ArchiveUnavailable;
import org.arcdose.archive.InstanceReference;
import org.arcdose.archive.ObjectGone;
import org.arcdose.archive.ObjectUnreadable;
import org.arcdose.archive.Position;
import org.arcdose.archive.TestObject;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the adapter makes of answers that a healthy Orthanc does not give. */
@Timeout(30)
class OrthancAnswersTest {
  private static final InstanceReference INSTANCE =
      new InstanceReference("1.2", "1.3", "1.4", "id");
  private static final String FILE = "/instances/id/file";

  private final CannedHttpServer server = new CannedHttpServer();
  private final Archive archive = archive(server.url());

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void takes_a_server_error_as_passing(int status) {
    server.answer("/", status, "");

    assertThrows(ArchiveUnavailable.class, archive::echo);
    assertThrows(ArchiveUnavailable.class, () -> archive.follow(Position.START, 10));
    assertThrows(ArchiveUnavailable.class, () -> archive.header(INSTANCE));
    assertThrows(ArchiveUnavailable.class, () -> archive.bytes(INSTANCE));
    assertThrows(ArchiveUnavailable.class, () -> store(archive));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 301, 302, 400, 401, 403, 405, 413, 415})
  void takes_every_other_refusal_as_lasting(int status) {
    server.answer("/", status, "");

    assertThrows(ArchiveRefused.class, archive::echo);
    assertThrows(ArchiveRefused.class, () -> archive.follow(Position.START, 10));
    assertThrows(ArchiveRefused.class, () -> archive.header(INSTANCE));
    assertThrows(ArchiveRefused.class, () -> archive.bytes(INSTANCE));
    Class<? extends ArchiveException> store =
        status == 400 ? ObjectUnreadable.class : ArchiveRefused.class;
    assertThrows(store, () -> store(archive));
  }

  @Test
  void takes_a_missing_file_as_gone_but_a_missing_interface_as_the_wrong_address() {
    server.answer("/", 404, "");
    server.answer("/tools/lookup", 200, "[]");

    assertThrows(ObjectGone.class, () -> archive.header(INSTANCE));
    assertThrows(ObjectGone.class, () -> archive.bytes(INSTANCE));
    String message = assertThrows(ArchiveRefused.class, archive::echo).getMessage();
    assertEquals(
        "Orthanc at "
            + server.url()
            + " answered as no Orthanc does (HTTP 404); check orthanc.url in arcdose.json.",
        message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>Prüfung^Ärztin</html>",
        "{}",
        "[]",
        "null",
        "{\"Version\": 1, \"DicomAet\": 2, \"Status\": 3, \"Changes\": {}, \"Last\": \"Prüfung\"}",
        "{\"Changes\": [{\"Seq\": 1.5, \"ChangeType\": \"a\", \"ID\": \"b\", \"Date\": \"c\"}],"
            + " \"Last\": 1, \"Done\": true}",
        "{\"Changes\": [{\"Seq\": 1, \"ChangeType\": \"a\", \"ID\": \"b\", \"Date\": \"Prüfung\"}],"
            + " \"Last\": 1, \"Done\": true}"
      })
  void refuses_an_answer_that_is_not_orthancs_without_quoting_it(String body) {
    server.answer("/", 200, body);

    for (ArchiveException e :
        new ArchiveException[] {
          assertThrows(ArchiveRefused.class, archive::echo),
          assertThrows(ArchiveRefused.class, () -> archive.follow(Position.START, 10)),
          assertThrows(ArchiveRefused.class, () -> store(archive))
        }) {
      assertTrue(e.getMessage().contains("answered as no Orthanc does"), e.getMessage());
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        assertFalse(String.valueOf(cause.getMessage()).contains("Prüfung"), cause.toString());
      }
    }
  }

  @Test
  void never_quotes_the_body_of_an_error() {
    server.answer("/", 500, "{\"Details\": \"Prüfung^Ärztin\"}");

    ArchiveException e = assertThrows(ArchiveException.class, () -> archive.header(INSTANCE));

    assertEquals(
        "Orthanc at " + server.url() + " cannot answer now (HTTP 500); its log says why.",
        e.getMessage());
  }

  @Test
  void says_that_an_object_of_the_archive_is_damaged() {
    server.answer("/", 200, "this is no DICOM object");

    String message =
        assertThrows(ObjectUnreadable.class, () -> archive.header(INSTANCE)).getMessage();

    assertTrue(
        message.startsWith("The object that Orthanc at " + server.url() + " keeps cannot be read:"),
        message);
  }

  @Test
  void does_not_take_a_truncated_object_for_a_whole_one() throws Exception {
    byte[] file = TestObject.doseReport().part10();
    server.answer(
        FILE,
        exchange -> {
          exchange.sendResponseHeaders(200, file.length);
          exchange.getResponseBody().write(file, 0, file.length - 100);
          exchange.getResponseBody().flush();
          exchange.getHttpContext().getServer().stop(0);
        });

    try (InputStream in = archive.bytes(INSTANCE)) {
      IOException e = assertThrows(IOException.class, in::readAllBytes);
      assertEquals(
          "Orthanc at "
              + server.url()
              + " broke off after "
              + (file.length - 100)
              + " of "
              + file.length
              + " bytes",
          e.getMessage());
    }
  }

  @Test
  void does_not_transfer_the_pixels_of_a_large_image_for_its_header() throws Exception {
    byte[] start = TestObject.image(100_000_000).part10();
    AtomicLong sent = new AtomicLong();
    CountDownLatch ended = new CountDownLatch(1);
    server.answer(
        FILE,
        exchange -> {
          try (OutputStream out = exchange.getResponseBody()) {
            exchange.sendResponseHeaders(200, start.length);
            for (int at = 0; at < start.length; at += 50_000) {
              out.write(start, at, Math.min(50_000, start.length - at));
              sent.addAndGet(50_000);
            }
          } finally {
            ended.countDown();
          }
        });

    Dataset header = archive.header(INSTANCE);

    assertEquals(TestObject.CT_IMAGE, header.string(Tag.SOP_CLASS_UID).orElseThrow());
    assertTrue(ended.await(10, TimeUnit.SECONDS), "the connection was not closed");
    assertTrue(sent.get() < 30_000_000, sent + " bytes sent, of which sockets buffer a part");
  }

  @Test
  void does_not_wait_for_ever_for_an_answer() {
    CountDownLatch never = new CountDownLatch(1);
    server.answer("/", exchange -> await(never));

    String message = assertThrows(ArchiveUnavailable.class, archive::echo).getMessage();

    assertEquals(
        "Orthanc at " + server.url() + " cannot be reached (Read timed out); is it running?",
        message);
  }

  @Test
  void does_not_wait_for_ever_in_the_middle_of_an_object() {
    CountDownLatch never = new CountDownLatch(1);
    server.answer(
        FILE,
        exchange -> {
          exchange.sendResponseHeaders(200, 10_000);
          exchange.getResponseBody().write(TestObject.doseReport().part10(), 0, 300);
          exchange.getResponseBody().flush();
          await(never);
        });

    assertThrows(ArchiveUnavailable.class, () -> archive.header(INSTANCE));
  }

  @Test
  void asks_once_more_when_a_kept_alive_connection_has_died() throws Exception {
    try (OneAnswerServer dying =
        new OneAnswerServer("{\"Version\": \"1.10.1\", \"DicomAet\": \"A\"}")) {
      Archive archive = archive(dying.url());

      for (int i = 0; i < 3; i++) {
        assertEquals("1.10.1", archive.echo().version());
      }
      assertEquals(3, dying.connections());
    }
  }

  private static Archive archive(URI url) {
    return new OrthancArchive(
        new OrthancSettings(url, "arcdose", "secret"),
        Duration.ofSeconds(2),
        Duration.ofMillis(300));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void store(Archive archive) throws ArchiveException {
    archive.store(new ByteArrayInputStream(new byte[200]));
  }
}
