package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplodedEarTest {
  @TempDir private Path directory;
  private Workplace work;
  private Path deployments;
  private Path deployed;
  private Path marker;

  @BeforeEach
  void archive() throws IOException {
    work = new Workplace(directory);
    Files.write(work.ear, SyntheticEar.unsecured().bytes());
    deployments = Files.createDirectories(directory.resolve("standalone/deployments"));
    deployed = deployments.resolve(work.ear.getFileName());
    marker = deployments.resolve(work.ear.getFileName() + ".dodeploy");
  }

  @Test
  void holds_the_archives_files_and_ours_and_is_marked_for_deployment() throws IOException {
    assertEquals(0, attach(), work.err);
    Map<String, byte[]> expected = contents(Files.readAllBytes(work.ear));
    Map<String, byte[]> found = files(deployed);
    assertTrue(new String(found.get(Descriptor.NAME), UTF_8).contains("arcdose.war"));
    assertArrayEquals(expected.get(Descriptor.NAME), found.get("META-INF/arcdose/application.xml"));
    expected.forEach(
        (name, content) -> {
          if (!name.equals(Descriptor.NAME)) {
            assertArrayEquals(content, found.get(name), name);
          }
        });
    assertEquals(expected.size() + 5, found.size());
    assertTrue(Files.exists(marker));
  }

  @Test
  void takes_the_place_of_the_ear_file_that_was_deployed() throws IOException {
    Files.copy(work.ear, deployed);
    assertEquals(0, attach(), work.err);
    assertTrue(Files.isDirectory(deployed));
    try (var left = Files.list(deployments)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void a_newer_arcdose_takes_the_place_of_the_older_one() throws IOException {
    attach();
    Files.delete(marker);
    work.arcdose("1.1.0");
    assertEquals(0, attach(), work.err);
    assertTrue(
        new String(files(deployed).get(Note.NAME), UTF_8).contains("arcdose.version=1.1.0\n"));
    assertTrue(Files.exists(marker));
  }

  @Test
  void detach_leaves_the_archives_own_files() throws IOException {
    attach();
    Files.delete(marker);
    assertEquals(0, detach(), work.err);
    assertSame(contents(Files.readAllBytes(work.ear)), files(deployed));
    assertTrue(Files.exists(marker));
  }

  @Test
  void a_file_the_site_has_changed_is_not_overwritten() throws IOException {
    attach();
    Files.writeString(deployed.resolve("META-INF/MANIFEST.MF"), "changed");
    Map<String, byte[]> before = files(deployed);
    assertEquals(1, attach());
    assertEquals(
        "arcdose: %s is not what --ear is: META-INF/MANIFEST.MF differs.\n".formatted(deployed),
        work.err);
    assertSame(before, files(deployed));
  }

  @Test
  void another_archive_in_its_place_is_left_alone() throws IOException {
    byte[] other = SyntheticEar.of("5.34.2", "psql", "unsecure").bytes();
    Files.write(deployed, other);
    assertEquals(1, attach());
    assertTrue(work.err.startsWith("arcdose: %s is not what --ear is: ".formatted(deployed)));
    assertArrayEquals(other, Files.readAllBytes(deployed));
  }

  @Test
  void detach_refuses_when_a_file_of_ours_was_changed() throws IOException {
    attach();
    Files.writeString(deployed.resolve("arcdose.war"), "changed");
    assertEquals(1, detach());
    assertEquals(
        "arcdose: arcdose.war in %s was changed after ArcDose was attached; put the archive's own EAR there.\n"
            .formatted(deployed),
        work.err);
  }

  @Test
  void detach_refuses_what_was_not_attached() throws IOException {
    Files.createDirectory(deployed);
    assertEquals(1, detach());
    assertEquals("arcdose: ArcDose is not attached to %s.\n".formatted(deployed), work.err);
  }

  @Test
  void nothing_is_deployed_into_a_server_that_lacks_something() throws IOException {
    Files.writeString(work.configuration, SyntheticServer.official());
    assertEquals(1, attach());
    assertEquals(
        "arcdose: The archive would not start with ArcDose before its server has all that; --dry-run with --out shows the script that adds it.\n",
        work.err);
    assertFalse(Files.exists(deployed));
  }

  @Test
  void an_entry_that_points_outside_is_refused() throws IOException {
    Files.write(work.ear, SyntheticEar.unsecured().with("lib/../../x", "x").bytes());
    assertEquals(1, attach());
    assertEquals("arcdose: The EAR has an entry that points outside of it.\n", work.err);
  }

  @Test
  void the_deployments_directory_has_to_exist() throws IOException {
    Files.delete(deployments);
    assertEquals(1, attach());
    assertEquals(
        "arcdose: The deployments directory %s does not exist.\n".formatted(deployments), work.err);
  }

  private int attach() {
    return work.run(
        "attach",
        "--ear",
        "" + work.ear,
        "--modules",
        "" + work.modules,
        "--deploy",
        "" + deployments);
  }

  private int detach() {
    return work.run("detach", "--ear", "" + work.ear, "--deploy", "" + deployments);
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((name, content) -> assertArrayEquals(content, found.get(name), name));
  }

  private static Map<String, byte[]> contents(byte[] zip) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    Zip ear = Zip.read(zip);
    for (Zip.Entry entry : ear.entries()) {
      contents.put(entry.name(), ear.content(entry));
    }
    return contents;
  }

  private static Map<String, byte[]> files(Path directory) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (var paths = Files.walk(directory)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put("" + directory.relativize(path), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
