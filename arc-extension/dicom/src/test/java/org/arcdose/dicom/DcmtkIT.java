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
      write(DicomObject.of(everyRepresentation(), transferSyntax), file);

      assertSameAsDcmtk(file);
      Process dump = run("dcmdump", "-q", file.toString());
      assertTrue(new String(dump.getInputStream().readAllBytes(), UTF_8).contains("0120.00"));
      assertEquals(0, dump.waitFor());
    }
  }

  @Test
  void reads_what_dcmtk_converts() throws Exception {
    Path original = directory.resolve("original.dcm");
    write(DicomObject.of(everyRepresentation()), original);
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

  /** Standard elements, so that implicit encoding keeps the representations. */
  private static Dataset everyRepresentation() {
    Dataset item =
        new Dataset()
            .put(Tag.VALUE_TYPE, VR.CS, "NUM")
            .put(Tag.TEXT_VALUE, VR.UT, "Ein Text mit Ärger\\und Backslash")
            .putCode(Tag.CONCEPT_NAME_CODE_SEQUENCE, new Code("113722", "DCM", "DAP Total"))
            .putSequence(Tag.CONTENT_SEQUENCE, new Dataset(), new Dataset());
    return new Dataset()
        .put(Tag.SPECIFIC_CHARACTER_SET, VR.CS, "ISO_IR 192")
        .put(Tag.IMAGE_TYPE, VR.CS, "ORIGINAL", "PRIMARY", "")
        .put(Tag.SOP_CLASS_UID, VR.UI, "1.2.840.10008.5.1.4.1.1.88.67")
        .put(Tag.SOP_INSTANCE_UID, VR.UI, "2.25.1")
        .put(Tag.RETRIEVE_AE_TITLE, VR.AE, "ARCDOSE")
        .put(Tag.STUDY_DATE, VR.DA, "20260102")
        .put(Tag.STUDY_TIME, VR.TM, "091233.25")
        .put(Tag.MODALITY, VR.CS)
        .put(Tag.INSTITUTION_ADDRESS, VR.ST, "Straße 1")
        .put(Tag.ACQUISITION_DATE_TIME, VR.DT, "20260102091233.25+0100")
        .put(Tag.PATIENT_NAME, VR.PN, "Wang^XiaoDong=王^小東")
        .put(Tag.PATIENT_AGE, VR.AS, "042Y")
        .put(Tag.PATIENT_COMMENTS, VR.LT, "two\r\nlines")
        .put(Tag.KVP, VR.DS, "0120.00")
        .put(Tag.EXPOSURE, VR.IS, "17", "-3")
        .put(Tag.CTDI_VOL, VR.FD, "12.345678901234", "-1.0E-300")
        .put(0x0018_9073, VR.FD, "0.1")
        .put(0x0008_1163, VR.FD, "1.5", "2.5")
        .put(Tag.ROWS, VR.US, "65535")
        .put(0x0028_0009, VR.AT, "00181063", "00540010")
        .put(0x0018_9219, VR.SS, "-42")
        .put(0x0018_6020, VR.SL, "-70000")
        .put(0x0018_6018, VR.UL, "4000000000")
        .put(0x0018_6028, VR.FD, "1.5")
        .put(0x0072_0082, VR.SV, "-9223372036854775808")
        .put(0x0008_1190, VR.UR, "http://localhost/studies?a=b")
        .put(Tag.LONG_CODE_VALUE, VR.UC, "a long code value of more than sixteen characters")
        .putBytes(0x0040_A074, VR.OB, new byte[] {1, 2, 3, 4})
        .putBytes(Tag.PIXEL_DATA, VR.OW, new byte[] {1, 2, 3, 4})
        .putSequence(Tag.CONTENT_SEQUENCE, item, new Dataset())
        .putSequence(Tag.PROCEDURE_CODE_SEQUENCE);
  }
}
