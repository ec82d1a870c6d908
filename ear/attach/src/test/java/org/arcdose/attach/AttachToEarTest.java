package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachToEarTest {
  @TempDir private Path directory;
  private Workplace work;
  private Path attached;
  private Path detached;

  @BeforeEach
  void archive() throws IOException {
    work = new Workplace(directory);
    attached = directory.resolve("attached.ear");
    detached = directory.resolve("detached.ear");
    Files.write(work.ear, SyntheticEar.unsecured().bytes());
  }

  @Test
  void adds_exactly_three_modules_and_a_note() throws IOException {
    List<String> before = names(work.ear);
    assertEquals(0, work.attach(attached), work.err);
    List<String> after = names(attached);
    before.forEach(after::remove);
    assertEquals(
        List.of(
            "META-INF/arcdose/attached.properties",
            "arcdose-dcm4chee.jar",
            "arcdose-service.jar",
            "arcdose.war"),
        after);
    assertEquals(
        "arcdose: ArcDose 1.0.0 is in dcm4chee-arc 5.34.3 in %s.\n".formatted(attached), work.out);
  }

  @Test
  void names_the_modules_before_the_library_directory_and_changes_nothing_else()
      throws IOException {
    String before = text(work.ear, Descriptor.NAME);
    work.attach(attached);
    String ours =
        """
          <module>
            <ejb>arcdose-service.jar</ejb>
          </module>
          <module>
            <ejb>arcdose-dcm4chee.jar</ejb>
          </module>
          <module>
            <web>
              <web-uri>arcdose.war</web-uri>
              <context-root>dcm4chee-arc/arcdose</context-root>
            </web>
          </module>
        """;
    String libraries = "  <library-directory>";
    assertEquals(before.replace(libraries, ours + libraries), text(attached, Descriptor.NAME));
  }

  @Test
  void keeps_every_byte_of_the_archives_own_file_at_the_beginning() throws IOException {
    work.attach(attached);
    byte[] original = Files.readAllBytes(work.ear);
    assertArrayEquals(original, Arrays.copyOf(Files.readAllBytes(attached), original.length));
  }

  @Test
  void detach_gives_the_archives_own_file_byte_for_byte() throws IOException {
    work.attach(attached);
    assertEquals(0, work.run("detach", "--ear", "" + attached, "--out", "" + detached), work.err);
    assertArrayEquals(Files.readAllBytes(work.ear), Files.readAllBytes(detached));
  }

  @Test
  void without_out_the_ear_itself_is_replaced() throws IOException {
    byte[] original = Files.readAllBytes(work.ear);
    assertEquals(
        0, work.run("attach", "--ear", "" + work.ear, "--modules", "" + work.modules), work.err);
    assertTrue(names(work.ear).contains("arcdose.war"));
    assertEquals(0, work.run("detach", "--ear", "" + work.ear), work.err);
    assertArrayEquals(original, Files.readAllBytes(work.ear));
  }

  @Test
  void attaching_again_gives_the_same_file() throws IOException {
    work.attach(attached);
    byte[] once = Files.readAllBytes(attached);
    assertEquals(
        0, work.run("attach", "--ear", "" + attached, "--modules", "" + work.modules), work.err);
    assertArrayEquals(once, Files.readAllBytes(attached));
  }

  @Test
  void a_newer_arcdose_takes_the_place_of_the_older_one() throws IOException {
    work.attach(attached);
    work.arcdose("1.1.0");
    work.run("attach", "--ear", "" + attached, "--modules", "" + work.modules);
    assertEquals(
        "arcdose: ArcDose 1.1.0 is in dcm4chee-arc 5.34.3 in %s.\n".formatted(attached), work.out);
    assertTrue(text(attached, Note.NAME).contains("arcdose.version=1.1.0\n"));
    work.run("detach", "--ear", "" + attached, "--out", "" + detached);
    assertArrayEquals(Files.readAllBytes(work.ear), Files.readAllBytes(detached));
  }

  @Test
  void detach_says_how_the_data_is_dropped() {
    work.attach(attached);
    work.run("detach", "--ear", "" + attached, "--drop-data");
    assertTrue(work.out.contains("\nDROP SCHEMA arcdose CASCADE;\n"), work.out);
  }

  @Test
  void into_a_secured_archive_goes_a_war_whose_users_log_in_as_they_do_there() throws Exception {
    Files.writeString(
        work.configuration,
        SyntheticServer.complete()
            .replace(
                "</profile>",
                """
                <subsystem xmlns="urn:wildfly:elytron-oidc-client:2.0">
                  <secure-deployment name="arcdose.war"/>
                </subsystem>
                </profile>
                """));
    Files.write(work.ear, SyntheticEar.of("5.34.3", "psql", "secure").bytes());
    assertEquals(0, work.attach(attached), work.err);
    Zip war = Zip.read(Zip.read(Files.readAllBytes(attached)).content("arcdose.war").orElseThrow());
    String web = new String(war.content("WEB-INF/web.xml").orElseThrow(), UTF_8);
    assertEquals(
        "<web-app><login-config><auth-method>OIDC</auth-method></login-config><end/></web-app>",
        web.replaceAll("\\s", ""));
    assertEquals(
        "<jboss-web>\n</jboss-web>\n",
        new String(war.content("WEB-INF/jboss-web.xml").orElseThrow(), UTF_8));
    work.run("detach", "--ear", "" + attached, "--out", "" + detached);
    assertArrayEquals(Files.readAllBytes(work.ear), Files.readAllBytes(detached));
  }

  @Test
  void the_new_file_has_the_permissions_of_the_old_one() throws IOException {
    var permissions = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(work.ear, permissions);
    work.attach(attached);
    assertEquals(permissions, Files.getPosixFilePermissions(attached));
  }

  private static List<String> names(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      List<String> names = new ArrayList<>(file.stream().map(ZipEntry::getName).toList());
      Collections.sort(names);
      return names;
    }
  }

  private static String text(Path zip, String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), UTF_8);
    }
  }
}
