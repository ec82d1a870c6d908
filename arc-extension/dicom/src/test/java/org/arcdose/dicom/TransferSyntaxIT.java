package org.arcdose.dicom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** All four transfer syntaxes, converted by dcmtk and by us, with every real sample. */
class TransferSyntaxIT {
  private static final Map<String, String> DCMCONV_OPTIONS =
      Map.of(
          DicomObject.EXPLICIT_VR_LITTLE_ENDIAN, "+te",
          DicomObject.IMPLICIT_VR_LITTLE_ENDIAN, "+ti",
          DicomObject.EXPLICIT_VR_BIG_ENDIAN, "+tb",
          DicomObject.DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN, "+td");

  @TempDir Path directory;

  @Test
  void every_representation_comes_back_from_dcmtk() throws Exception {
    Path file = directory.resolve("original.dcm");
    write(DicomObject.of(EverySort.dataset()), file);

    check(file);
  }

  @TestFactory
  Stream<DynamicTest> real_samples_come_back_from_dcmtk() throws IOException {
    return SampleFiles.all().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private void check(Path file) throws Exception {
    DicomObject original = read(file);
    assertArrayEquals(Files.readAllBytes(file), RawDicom.bytesOf(original), "not byte-identical");
    if (isCompressed(original)) {
      return;
    }
    List<String> complaints = complaints(file);
    for (Map.Entry<String, String> syntax : DCMCONV_OPTIONS.entrySet()) {
      Path byDcmtk = directory.resolve("dcmtk.dcm");
      run("dcmconv", "-q", syntax.getValue(), file.toString(), byDcmtk.toString());
      DicomObject converted = read(byDcmtk);
      assertEquals(syntax.getKey(), converted.transferSyntaxUid());
      SameContent.assertSame(original.dataset(), converted.dataset(), syntax.getValue());

      Path byUs = directory.resolve("written.dcm");
      write(DicomObject.of(original.dataset(), syntax.getKey()), byUs);
      SameContent.assertSame(original.dataset(), read(byUs).dataset(), syntax.getKey());
      List<String> added = new ArrayList<>(complaints(byUs));
      added.removeAll(complaints);
      assertEquals(List.of(), added, "dcmdump complains about " + syntax.getKey());
    }
  }

  private static boolean isCompressed(DicomObject object) {
    return object.dataset().element(Tag.PIXEL_DATA).orElse(null) instanceof FragmentsElement;
  }

  /** What dcmdump says about a file beside its content. */
  private static List<String> complaints(Path file) throws Exception {
    return run("dcmdump", "+E", file.toString())
        .lines()
        .filter(line -> line.startsWith("W:") || line.startsWith("E:"))
        .distinct()
        .toList();
  }

  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertTrue(process.waitFor() == 0, () -> String.join(" ", command) + ": " + output);
    return output;
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
