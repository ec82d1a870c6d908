package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedEarTest {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  @TempDir private Path directory;
  private Workplace work;
  private Path attached;

  @BeforeEach
  void workplace() throws IOException {
    work = new Workplace(directory);
    attached = directory.resolve("attached.ear");
  }

  @Test
  void another_applications_ear() throws IOException {
    assertRefused(
        SyntheticEar.unsecured().with(Descriptor.NAME, "<application/>").bytes(),
        "is not the EAR of a dcm4chee-arc: its application.xml names no"
            + " dcm4chee-arc-store-VERSION.jar.");
  }

  @Test
  void an_ear_without_descriptor() throws IOException {
    assertRefused(
        SyntheticEar.unsecured().without(Descriptor.NAME).bytes(),
        "is not the EAR of a dcm4chee-arc: it has no META-INF/application.xml.");
  }

  @Test
  void a_descriptor_that_is_not_xml() throws IOException {
    assertRefused(
        SyntheticEar.unsecured().with(Descriptor.NAME, "<application>").bytes(),
        "The META-INF/application.xml of the EAR is not XML that can be read.");
  }

  @Test
  void another_version() throws IOException {
    assertRefused(
        SyntheticEar.of("5.33.1", "psql", "unsecure").bytes(),
        "is dcm4chee-arc 5.33.1; this ArcDose goes into 5.34.x only.");
  }

  @Test
  void another_database() throws IOException {
    for (String database : new String[] {"mysql", "h2", "oracle", "db2", "sqlserver", "firebird"}) {
      assertRefused(
          SyntheticEar.of("5.34.3", database, "unsecure").bytes(),
          "is dcm4chee-arc for the database flavour %s; ArcDose needs PostgreSQL (psql)."
              .formatted(database));
    }
  }

  @Test
  void something_that_is_no_zip_file() throws IOException {
    assertRefused(
        "Not an EAR.".getBytes(UTF_8), "is not an EAR file: it has no end of a central directory.");
  }

  @Test
  void a_file_that_was_cut_off() throws IOException {
    byte[] whole = SyntheticEar.unsecured().bytes();
    assertRefused(
        Arrays.copyOf(whole, whole.length - 100),
        "is not an EAR file: it has no end of a central directory.");
  }

  @Test
  void a_zip64_file() throws IOException {
    byte[] ear = SyntheticEar.unsecured().bytes();
    Arrays.fill(ear, ear.length - 6, ear.length - 2, (byte) 0xFF);
    assertRefused(ear, "is not an EAR file: it is a ZIP64 file.");
  }

  @Test
  void a_file_that_is_not_there() {
    assertEquals(1, work.attach(attached));
    assertEquals("arcdose: The EAR file %s does not exist.\n".formatted(work.ear), work.err);
  }

  @Test
  void arcdose_put_in_by_hand() throws IOException {
    assertRefused(
        SyntheticEar.unsecured().with("arcdose.war", new byte[0]).bytes(),
        "holds arcdose.war already, but not from attach; use the archive's own EAR.");
  }

  @Test
  void a_byte_that_was_changed_after_attach() throws IOException {
    byte[] ear = attached();
    ear[40] ^= 1;
    assertChanged(ear);
  }

  @Test
  void an_entry_that_was_added_after_attach() throws IOException {
    assertChanged(Zip.read(attached()).appending(Map.of("lib/another.jar", new byte[] {1})));
  }

  @Test
  void an_entry_that_was_replaced_after_attach() throws IOException {
    assertChanged(Zip.read(attached()).appending(Map.of(MANIFEST, new byte[] {1})));
    assertChanged(Zip.read(attached()).appending(Map.of("arcdose.war", new byte[] {1})));
  }

  @Test
  void an_ear_that_was_packed_anew_after_attach() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Zip ear = Zip.read(attached());
    for (Zip.Entry entry : ear.entries()) {
      entries.put(entry.name(), ear.content(entry));
    }
    assertChanged(SyntheticEar.zip(entries));
  }

  @Test
  void an_archive_that_lacks_a_class() throws IOException {
    work.arcdoseThatDoesNotFit();
    assertRefused(
        SyntheticEar.unsecured().bytes(),
        "ArcDose 1.0.0 does not fit this dcm4chee-arc 5.34.3: the class"
            + " org.dcm4chee.arc.store.Next is missing (used by org.arcdose.probe.Probe).");
  }

  @Test
  void detach_of_an_ear_without_arcdose() throws IOException {
    Files.write(work.ear, SyntheticEar.unsecured().bytes());
    assertEquals(1, work.run("detach", "--ear", "" + work.ear, "--out", "" + attached));
    assertEquals("arcdose: ArcDose is not attached to %s.\n".formatted(work.ear), work.err);
    assertFalse(Files.exists(attached));
  }

  @Test
  void a_target_that_cannot_be_written() throws IOException {
    Files.write(work.ear, SyntheticEar.unsecured().bytes());
    Path target = Path.of("/proc/attached.ear");
    assertEquals(1, work.attach(target));
    assertEquals(
        "arcdose: %s cannot be written (No Such File); nothing has changed.\n".formatted(target),
        work.err);
  }

  @Test
  void an_unknown_option() {
    assertEquals(1, work.run("attach", "--eer", "x"));
    assertEquals("arcdose: Unknown option --eer for attach; see arcdose help.\n", work.err);
  }

  @Test
  void a_missing_option() {
    assertEquals(1, work.run("attach", "--ear", "x"));
    assertEquals("arcdose: attach needs the option --modules; see arcdose help.\n", work.err);
  }

  private byte[] attached() throws IOException {
    Files.write(work.ear, SyntheticEar.unsecured().bytes());
    assertEquals(0, work.attach(attached), work.err);
    byte[] bytes = Files.readAllBytes(attached);
    Files.delete(attached);
    return bytes;
  }

  private void assertChanged(byte[] ear) throws IOException {
    String sentence =
        "arcdose: %s was changed after ArcDose was attached to it; use the archive's own EAR.\n"
            .formatted(work.ear);
    Files.write(work.ear, ear);
    assertEquals(1, work.attach(attached));
    assertEquals(sentence, work.err);
    assertEquals(1, work.run("detach", "--ear", "" + work.ear, "--out", "" + attached));
    assertEquals(sentence, work.err);
    assertNothingWritten(ear);
  }

  private void assertRefused(byte[] ear, String sentence) throws IOException {
    Files.write(work.ear, ear);
    assertEquals(1, work.attach(attached));
    String subject = Character.isUpperCase(sentence.charAt(0)) ? "" : work.ear + " ";
    assertEquals("arcdose: %s%s\n".formatted(subject, sentence), work.err);
    assertNothingWritten(ear);
  }

  private void assertNothingWritten(byte[] ear) throws IOException {
    assertArrayEquals(ear, Files.readAllBytes(work.ear));
    try (var files = Files.list(directory)) {
      assertEquals(
          List.of("artifacts", "dcm4chee-arc-ear-5.34.3-psql.ear", "modules", "standalone"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
