package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** dcmtk, an independent implementation, reads the same from the same files. */
class DcmtkIT {
  @TempDir Path directory;

  @Test
  void dcmtk_reads_what_was_written() throws Exception {
    for (String transferSyntax :
        List.of(DicomObject.EXPLICIT_VR_LITTLE_ENDIAN, DicomObject.IMPLICIT_VR_LITTLE_ENDIAN)) {
      Path file = directory.resolve("written.dcm");
      write(DicomObject.of(EverySort.dataset(), transferSyntax), file);

      assertSameAsDcmtk(file);
      Process dump = run("dcmdump", "-q", file.toString());
      assertTrue(new String(dump.getInputStream().readAllBytes(), UTF_8).contains("0120.00"));
      assertEquals(0, dump.waitFor());
    }
  }

  @Test
  void reads_what_dcmtk_converts() throws Exception {
    Path original = directory.resolve("original.dcm");
    write(DicomObject.of(EverySort.dataset()), original);
    for (String option : List.of("+ti", "+te", "+tb", "+td")) {
      for (String length : List.of("-e", "+e")) {
        Path converted = directory.resolve("converted.dcm");
        assertEquals(
            0,
            run("dcmconv", "+g=", option, length, original.toString(), converted.toString())
                .waitFor());

        assertSameAsDcmtk(converted);
      }
    }
  }

  /** Every real sample: read as dcmtk reads it, and dcmtk reads what is written of it. */
  @TestFactory
  Stream<DynamicTest> real_files_read_as_by_dcmtk() throws IOException {
    String samples = System.getProperty("arcdose.samples");
    assumeTrue(samples != null, "No real files: system property arcdose.samples is not set.");
    List<Path> files;
    try (Stream<Path> paths = Files.walk(Path.of(samples))) {
      files = paths.filter(path -> path.toString().endsWith(".dcm")).sorted().toList();
    }
    assertFalse(files.isEmpty(), "There is no .dcm file below " + samples);
    return files.stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private void check(Path file) throws Exception {
    DicomObject object = read(file);
    if (!hasCodeExtensions(object.dataset())) {
      assertSameAsDcmtk(file);
    }
    object.dataset().put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192");
    Path rewritten = directory.resolve("rewritten.dcm");
    write(DicomObject.of(object.dataset()), rewritten);
    assertSameAsDcmtk(rewritten);
  }

  /** Debian's dcmtk converts text with an iconv that lacks the sets of ISO 2022. */
  private static boolean hasCodeExtensions(Dataset dataset) {
    return dataset.strings(Tag.SPECIFIC_CHARACTER_SET).stream()
        .anyMatch(term -> term.startsWith("ISO 2022"));
  }

  private static void assertSameAsDcmtk(Path file) throws Exception {
    Process process = run("dcm2json", "-q", "-ee", file.toString());
    byte[] json = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor(), "dcm2json does not read " + file.getFileName());
    DcmtkJson.assertSame(
        Json.createReader(new ByteArrayInputStream(json)).readObject(), read(file).dataset(), "");
  }

  private static Process run(String... command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static DicomObject read(Path file) throws Exception {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return DicomReader.read(in);
    }
  }

  private static void write(DicomObject object, Path file) throws Exception {
    try (OutputStream out = Files.newOutputStream(file)) {
      DicomWriter.write(object, out);
    }
  }
}
