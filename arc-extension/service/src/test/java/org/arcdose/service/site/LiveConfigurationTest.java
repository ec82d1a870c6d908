package org.arcdose.service.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.arcdose.configuration.ConfigurationMistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveConfigurationTest {
  @TempDir Path directory;

  @Test
  void follows_the_file_and_keeps_the_last_one_without_a_mistake() throws Exception {
    write("{\"jobs\": [\"dose\"]}");
    LiveConfiguration live = new LiveConfiguration(new ConfigurationFile(file()));
    Supplier<List<String>> jobs = live.part(root -> root.texts("jobs"));
    assertEquals(List.of("dose"), jobs.get());
    assertFalse(live.look());
    assertSame(jobs.get(), jobs.get());
    write("{\"jobs\": []}");
    assertTrue(live.look());
    assertEquals(List.of(), jobs.get());
    write("{\"jobs\": [\"dose\"],\n \"other\"");
    assertFalse(live.look());
    assertEquals(List.of(), jobs.get());
    assertEquals(
        List.of("The configuration file is not a JSON object (line 2); correct it."),
        live.mistakes());
    write("{\"jobs\": [\"dose\"], \"enabled\": 1, \"retention\": {\"jobDays\": 0}}");
    assertFalse(live.look());
    assertEquals(
        List.of(
            "enabled in the configuration is true or false.",
            "retention.jobDays in the configuration is a whole number from 1 to 3650 (days)."),
        live.mistakes());
    write("{\"jobs\": [\"skin-dose\"]}");
    assertTrue(live.look());
    assertEquals(List.of(), live.mistakes());
    Files.delete(file());
    assertTrue(live.look());
    assertEquals(List.of("dose", "skin-dose"), jobs.get());
  }

  @Test
  void there_is_nothing_to_go_on_with_if_the_first_one_is_wrong() throws Exception {
    write("{\"enabled\": \"high\"}");
    assertThrows(
        ConfigurationMistake.class, () -> new LiveConfiguration(new ConfigurationFile(file())));
  }

  private void write(String json) throws IOException {
    Files.writeString(file(), json);
  }

  private Path file() {
    return directory.resolve("arcdose.json");
  }
}
