package org.arcdose.service.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.sql.DataSource;
import org.arcdose.service.sql.Database;
import org.arcdose.service.testing.Ledgers;
import org.arcdose.service.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The jar as it is deployed: what it brings into an EAR that is not ours, and that it works. */
class DeployedJarIT {
  private static final Path JAR = Path.of("target", "arcdose-service.jar");

  @Test
  void brings_no_class_and_no_service_outside_its_own_packages() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertEquals(
          List.of(),
          names.stream()
              .filter(name -> name.endsWith(".class") && !name.startsWith("org/arcdose/"))
              .toList());
      for (String service : names) {
        if (service.startsWith("META-INF/services/") && !service.endsWith("/")) {
          assertTrue(service.startsWith("META-INF/services/org.arcdose."), service);
          String text =
              new String(
                  jar.getInputStream(jar.getEntry(service)).readAllBytes(), StandardCharsets.UTF_8);
          assertTrue(
              text.lines()
                  .allMatch(line -> line.isBlank() || line.matches("#.*|org\\.arcdose\\..*")),
              service);
        }
      }
    }
  }

  /** Flyway finds its database support through services whose names were relocated. */
  @Test
  @ExtendWith(TestDatabase.class)
  void migrates_an_empty_database_with_nothing_but_the_jar_itself(DataSource dataSource)
      throws Exception {
    TestDatabase.execute(dataSource, "DROP SCHEMA arcdose CASCADE");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(loader);
      Class<?> schema = loader.loadClass("org.arcdose.service.schema.Schema");
      schema
          .getMethod("migrate")
          .invoke(schema.getConstructor(DataSource.class).newInstance(dataSource));
    } finally {
      thread.setContextClassLoader(before);
    }
    assertEquals(
        "t",
        Ledgers.ask(
            new Database(dataSource),
            "SELECT count(*) >= 4 FROM arcdose.schema_history WHERE success"));
  }
}
