package org.arcdose.service.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveConfigurationTest {
  @TempDir Path directory;

  @Test
  void follows_the_file_and_keeps_the_last_one_without_a_mistake() throws Exception {
    LiveConfiguration<Integer> live = live("{\"level\": 1}");
    assertEquals(1, live.get());
    assertFalse(live.look());
    write("{\"level\": 2}");
    assertTrue(live.look());
    assertEquals(2, live.get());
    write("{\"level\": 3,\n \"other\"");
    assertFalse(live.look());
    assertEquals(2, live.get());
    assertEquals(
        "The configuration file is not a JSON object (line 2); correct it.", live.problem());
    write("{\"level\": \"high\"}");
    assertFalse(live.look());
    assertEquals("level is a number.", live.problem());
    write("{\"level\": 4}");
    assertTrue(live.look());
    assertNull(live.problem());
    Files.delete(file());
    assertTrue(live.look());
    assertEquals(0, live.get());
  }

  @Test
  void there_is_nothing_to_go_on_with_if_the_first_one_is_wrong() {
    assertThrows(SiteUnusable.class, () -> live("{\"level\": \"high\"}"));
  }

  private LiveConfiguration<Integer> live(String json) throws IOException, SiteUnusable {
    write(json);
    return new LiveConfiguration<>(
        new SiteConfiguration(file()),
        object -> {
          try {
            return object.isEmpty() ? 0 : object.getJsonNumber("level").intValue();
          } catch (ClassCastException e) {
            throw new IllegalArgumentException("level is a number.", e);
          }
        });
  }

  private void write(String json) throws IOException {
    Files.writeString(file(), json);
  }

  private Path file() {
    return directory.resolve("arcdose.json");
  }
}
