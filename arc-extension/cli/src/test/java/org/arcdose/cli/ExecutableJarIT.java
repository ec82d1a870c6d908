package org.arcdose.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.arcdose.dicom.json.DicomJson;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user starts it, with nothing on the class path but itself. */
class ExecutableJarIT {
  private static final Path JAR = Path.of("target", "arcdose-cli.jar");

  @TempDir Path directory;

  @Test
  void extracts_the_dose_of_a_file_and_of_standard_input() throws Exception {
    SyntheticObject ct = new SyntheticStudies(1).ct(0);
    Path file = Files.write(directory.resolve("ct.dcm"), ct.bytes());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DicomJson.write(ct.object().dataset(), json);
    Path input = Files.write(directory.resolve("ct.json"), json.toByteArray());
    Path output = directory.resolve("out");

    assertEquals(0, start(input, output, "extract", file.toString(), "-"));

    List<String> lines = Files.readAllLines(output, UTF_8);
    assertEquals(2, lines.size());
    for (String line : lines) {
      assertTrue(
          line.contains(
              "\"doseLengthProductMgyCm\":" + ct.doseLengthProductMgyCm().toPlainString()),
          line);
      assertTrue(line.contains("Röntgen"), line);
    }
  }

  @Test
  void a_missing_file_ends_with_one_and_a_wrong_command_with_two() throws Exception {
    Path input = Files.createFile(directory.resolve("empty"));
    Path output = directory.resolve("out");
    assertEquals(1, start(input, output, "extract", directory.resolve("absent").toString()));
    assertEquals(2, start(input, output, "extrct"));
  }

  private int start(Path input, Path output, String... args) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java.toString(), "-Dfile.encoding=US-ASCII", "-jar", JAR.toString()));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return process.exitValue();
  }
}
