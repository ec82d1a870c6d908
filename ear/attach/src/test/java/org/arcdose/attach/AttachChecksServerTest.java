package org.arcdose.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachChecksServerTest {
  @TempDir private Path directory;
  private Workplace work;
  private Path attached;
  private Path script;

  @BeforeEach
  void archive() throws IOException {
    work = new Workplace(directory);
    Files.write(work.ear, SyntheticEar.unsecured().bytes());
    attached = Files.createDirectory(directory.resolve("new")).resolve("attached.ear");
    script = attached.resolveSibling("arcdose-server.cli");
  }

  @Test
  void what_the_server_lacks_is_written_as_a_script_beside_the_ear() throws IOException {
    Files.writeString(work.configuration, SyntheticServer.official());
    assertEquals(0, work.attach(attached), work.err);
    assertTrue(
        work.out.startsWith(
            "arcdose: %s lacks the messaging subsystem, ".formatted(work.configuration)),
        work.out);
    assertTrue(
        work.out.contains(
            "arcdose: Before the archive starts with ArcDose, run %s --connect --timeout=600000 --file=%s.\n"
                .formatted(directory.resolve("bin/jboss-cli.sh"), script)),
        work.out);
    assertTrue(Files.readString(script).contains("/subsystem=messaging-activemq:add\n"));
    assertEquals(
        PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(script));
  }

  @Test
  void nothing_is_said_of_a_server_that_has_everything() throws IOException {
    assertEquals(0, work.attach(attached), work.err);
    assertEquals(
        "arcdose: ArcDose 1.0.0 is in dcm4chee-arc 5.34.3 in %s.\n".formatted(attached), work.out);
    assertFalse(Files.exists(script));
  }

  @Test
  void a_dry_run_shows_what_would_be_done_and_writes_nothing() throws IOException {
    Files.writeString(work.configuration, SyntheticServer.official());
    assertEquals(
        0,
        work.run(
            "attach",
            "--ear",
            "" + work.ear,
            "--modules",
            "" + work.modules,
            "--out",
            "" + attached,
            "--dry-run",
            "--db-user",
            "dose"),
        work.err);
    assertTrue(work.out.contains("\n/subsystem=messaging-activemq:add\n"), work.out);
    assertTrue(work.out.contains("AUTHORIZATION \"dose\";\n"), work.out);
    assertTrue(work.out.endsWith("arcdose: All was checked, nothing was written.\n"), work.out);
    try (var files = Files.list(attached.getParent())) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void the_only_configuration_with_the_archives_data_source_is_taken() throws IOException {
    Path other = work.configuration.resolveSibling("standalone-full.xml");
    Files.move(work.configuration, other);
    Files.writeString(work.configuration.resolveSibling("standalone.xml"), "<server/>");
    assertEquals(0, work.attach(attached), work.err);

    Files.copy(other, work.configuration.resolveSibling("standalone-ha.xml"));
    assertEquals(1, work.attach(attached));
    assertEquals(
        "arcdose: Which configuration the archive's server uses cannot be told from %s; name its XML file with --configuration.\n"
            .formatted(work.configuration.getParent()),
        work.err);
    assertEquals(
        0,
        work.run(
            "attach",
            "--ear",
            "" + work.ear,
            "--modules",
            "" + work.modules,
            "--out",
            "" + attached,
            "--configuration",
            "" + other),
        work.err);
  }

  @Test
  void warns_of_too_little_metaspace() throws IOException {
    String warning =
        "arcdose: The server's MaxMetaspaceSize is %s; the archive with ArcDose needs 512m.\n";
    Path conf = Files.createDirectories(directory.resolve("bin")).resolve("standalone.conf");
    Files.writeString(
        conf, "JAVA_OPTS=\"-Xmx1g -XX:MaxMetaspaceSize=256M\"\n#-XX:MaxMetaspaceSize=1g\n");
    work.attach(attached);
    assertTrue(work.out.startsWith(warning.formatted("256M")), work.out);

    work.environment.put("JAVA_OPTS", "-XX:MaxMetaspaceSize=524288k");
    work.attach(attached);
    assertFalse(work.out.contains("Metaspace"), work.out);

    work.environment.put("JAVA_OPTS", "-XX:MaxMetaspaceSize=524287k");
    work.attach(attached);
    assertTrue(work.out.startsWith(warning.formatted("524287k")), work.out);
  }
}
