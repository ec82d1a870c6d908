package org.arcdose.ear;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ZIP as an archive's administrator has it: unpacked, with Java alone on the path. */
class DistributionTest {
  private static final Path ZIP = Path.of(System.getProperty("arcdose.zip"));
  private static final Path SIGNATURES = Path.of(System.getProperty("signatures"));

  @TempDir private Path directory;
  private Path home;

  @BeforeEach
  void unpack() throws IOException {
    try (ZipFile zip = new ZipFile(ZIP.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path path = directory.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          Files.copy(zip.getInputStream(entry), path);
        }
      }
    }
    home = directory.resolve(ZIP.getFileName().toString().replace(".zip", ""));
  }

  @Test
  void holds_the_script_the_artifacts_and_what_an_administrator_reads() throws IOException {
    try (var files = Files.walk(home)) {
      TreeSet<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> home.relativize(file).toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(
          names.containsAll(
              List.of(
                  "LICENSE",
                  "NOTICE",
                  "README.md",
                  "arcdose",
                  "docker/compose.yml",
                  "docker/init.sh",
                  "docs/archive.md",
                  "ldap/enable.ldif",
                  "ldap/slapd/arcdose.ldif",
                  "lib/arcdose-attach.jar",
                  "lib/arcdose-dcm4chee.jar",
                  "lib/arcdose-ldap.jar",
                  "lib/arcdose-service.jar",
                  "lib/arcdose.war",
                  "sql/database.sql")),
          names::toString);
    }
  }

  @Test
  void the_databases_owner_grants_every_table_of_the_archive_that_is_read() throws IOException {
    String script = Files.readString(home.resolve("sql/database.sql"));
    TreeSet<String> read = new TreeSet<>();
    try (ZipFile jar = new ZipFile(home.resolve("lib/arcdose-dcm4chee.jar").toFile())) {
      for (ZipEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        String constants = new String(jar.getInputStream(entry).readAllBytes(), ISO_8859_1);
        Matcher table = Pattern.compile("\\bpublic\\.[a-z_]+").matcher(constants);
        while (table.find()) {
          read.add(table.group());
        }
      }
    }
    assertTrue(read.contains("public.instance"), read::toString);
    read.removeIf(table -> script.matches("(?s).*GRANT SELECT [^;]*\\b" + table + "\\b.*"));
    assertEquals(List.of(), new ArrayList<>(read));
  }

  @Test
  void attaches_to_an_archive_and_detaches_again() throws Exception {
    Path ear = directory.resolve("dcm4chee-arc-ear-5.34.3-psql.ear");
    Files.write(ear, SignatureArchive.ear(SIGNATURES));
    attachesAndDetaches(ear, directory.resolve("modules"));
  }

  @Test
  void attaches_to_the_real_archive_and_detaches_again() throws Exception {
    String ear = System.getProperty("archive.ear", "");
    String modules = System.getProperty("archive.modules", "");
    assumeTrue(
        !ear.isEmpty() && !modules.isEmpty(),
        "needs a real archive: -Darchive.ear=FILE -Darchive.modules=DIR");
    Path copy = directory.resolve(Path.of(ear).getFileName());
    Files.copy(Path.of(ear), copy);
    attachesAndDetaches(copy, Path.of(modules));
  }

  private void attachesAndDetaches(Path ear, Path modules) throws Exception {
    Files.createDirectories(modules);
    Path attached = Files.createDirectory(directory.resolve("out")).resolve("attached.ear");
    Path detached = attached.resolveSibling("detached.ear");
    Path server = Files.writeString(directory.resolve("server.xml"), SignatureArchive.server());
    arcdose(
        "attach", "--ear", ear, "--modules", modules, "--configuration", server, "--out", attached);
    arcdose("detach", "--ear", attached, "--out", detached);

    assertArrayEquals(Files.readAllBytes(ear), Files.readAllBytes(detached));
    TreeSet<String> added = names(attached);
    added.removeAll(names(ear));
    assertEquals(
        List.of(
            "META-INF/arcdose/attached.properties",
            "arcdose-dcm4chee.jar",
            "arcdose-service.jar",
            "arcdose.war"),
        new ArrayList<>(added));
  }

  private void arcdose(Object... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("arcdose").toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    home.resolve("arcdose").toFile().setExecutable(true);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PATH", "/usr/bin" + File.pathSeparator + "/bin");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
  }

  private static TreeSet<String> names(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return file.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
