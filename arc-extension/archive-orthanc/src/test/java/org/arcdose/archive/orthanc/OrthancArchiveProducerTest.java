package org.arcdose.archive.orthanc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.arcdose.archive.Archive;
import org.arcdose.archive.ArchiveRefused;
import org.arcdose.archive.Position;
import org.arcdose.archive.TestObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrthancArchiveProducerTest {
  @TempDir private Path directory;

  @AfterEach
  void forget() {
    System.clearProperty("arcdose.config");
  }

  @Test
  void gives_the_orthanc_of_the_configuration_file() throws Exception {
    configure("{\"orthanc\": {\"url\": \"http://127.0.0.1:8042\"}}");

    assertInstanceOf(OrthancArchive.class, new OrthancArchiveProducer().archive());
  }

  @Test
  void says_at_every_call_what_is_wrong_with_the_configuration_file() throws Exception {
    configure("{}");
    Archive archive = new OrthancArchiveProducer().archive();
    TestObject object = TestObject.doseReport();

    String message = assertThrows(ArchiveRefused.class, archive::echo).getMessage();
    assertTrue(message.contains("arcdose.json lacks the node \"orthanc\""), message);
    assertThrows(ArchiveRefused.class, () -> archive.follow(Position.START, 10));
    assertThrows(ArchiveRefused.class, () -> archive.header(object.reference()));
    assertThrows(ArchiveRefused.class, () -> archive.bytes(object.reference()));
    assertThrows(ArchiveRefused.class, () -> archive.store(object.stream()));
  }

  @Test
  void says_that_no_configuration_file_is_named() {
    Archive archive = new OrthancArchiveProducer().archive();

    assertEquals(
        "The system property arcdose.config names no configuration file; set it and restart.",
        assertThrows(ArchiveRefused.class, archive::echo).getMessage());
  }

  private void configure(String content) throws Exception {
    Path file = Files.writeString(directory.resolve("arcdose.json"), content);
    System.setProperty("arcdose.config", file.toString());
  }
}
