package org.arcdose.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the WAR brings into an archive: nothing that anybody else there could notice. */
class PackagedWarTest {
  @Test
  void brings_primefaces_and_nothing_else() throws IOException {
    assertEquals(
        List.of("WEB-INF/lib/primefaces"),
        entries("WEB-INF/lib/").stream().map(name -> name.replaceAll("-[0-9].*", "")).toList());
  }

  @Test
  void contains_no_class_of_another_module_and_no_service_file() throws IOException {
    List<String> foreign =
        entries("WEB-INF/classes/").stream()
            .filter(name -> !name.startsWith("WEB-INF/classes/org/arcdose/ui/"))
            .toList();
    assertEquals(List.of(), foreign);
  }

  @Test
  void contains_the_description_of_the_api() throws IOException {
    List<String> all = entries("WEB-INF/classes/org/arcdose/ui/api/");
    assertTrue(all.contains("WEB-INF/classes/org/arcdose/ui/api/openapi.json"), all.toString());
  }

  private static List<String> entries(String folder) throws IOException {
    try (ZipFile war = new ZipFile(System.getProperty("war"))) {
      return war.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder) && !name.endsWith("/"))
          .toList();
    }
  }
}
