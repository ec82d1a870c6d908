package org.arcdose.skindose.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.arcdose.dicom.Dataset;
import org.arcdose.dicom.Tag;
import org.arcdose.dicom.VR;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What dcmtk (3.6.7) and dicom3tools (2022-06-18) say of both objects. */
class ValidityIT {
  private static final String XRAY_DOSE_SR = "1.2.840.10008.5.1.4.1.1.88.67";

  /** What dsrdump says of its own limits, not of the object. */
  private static final List<String> LIMITS_OF_DSRDUMP =
      List.of(
          "W: The VR checker does not support this Specific Character Set: ISO_IR 192",
          "W: Check for template constraints not yet supported");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"body", "box", "cylinder", "plane"})
  void dsrdump_has_nothing_to_say_of_the_report(String phantom) throws Exception {
    Path file = file(Intervention.of(Kind.SIEMENS_ARTIS, phantom).objects().report());
    String text = Files.readString(output(file, 0, "dsrdump"));
    assertTrue(text.startsWith("Patient Radiation Dose SR Document"), text);
    assertTrue(text.contains("Maximum Absorbed Radiation Dose"), text);
    assertEquals(
        List.of(), errors().stream().filter(line -> !LIMITS_OF_DSRDUMP.contains(line)).toList());
  }

  @Test
  void dsrdump_reads_a_report_that_replaces_another_and_names_of_latin_1() throws Exception {
    Intervention latin = Intervention.of(Kind.BIPLANE, "body", Quirk.LATIN_1);
    var first = latin.objects().identities().get(0);
    output(file(latin.objects(first).report()), 0, "dsrdump");
    assertEquals(
        List.of(), errors().stream().filter(line -> !LIMITS_OF_DSRDUMP.contains(line)).toList());
  }

  /**
   * dciodvfy does not know the SOP class of the report. Its modules are those of the X-Ray
   * Radiation Dose SR, so they are checked under that name.
   */
  @Test
  void dciodvfy_finds_no_error_in_the_modules_of_the_report() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/dciodvfy")), "dicom3tools is not installed");
    Dataset report = Intervention.of(Kind.SIEMENS_ARTIS, "body").objects().report();
    output(file(report.put(Tag.SOP_CLASS_UID, VR.UI, XRAY_DOSE_SR)), 0, "dciodvfy", "-new");
    assertEquals(List.of(), errors());
  }

  @Test
  void dciodvfy_finds_no_error_in_the_picture() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/dciodvfy")), "dicom3tools is not installed");
    output(
        file(Intervention.of(Kind.SIEMENS_ARTIS, "body").objects().picture()),
        0,
        "dciodvfy",
        "-new");
    assertEquals(List.of(), errors());
  }

  @Test
  void dcmtk_shows_the_picture_as_it_was_drawn() throws Exception {
    Intervention intervention = Intervention.of(Kind.SIEMENS_ARTIS, "body");
    Path shown = directory.resolve("shown.png");
    Path file = file(intervention.objects().picture());
    assertEquals(0, run(List.of("dcmj2pnm", "--write-png", file.toString(), shown.toString())));
    var drawn = intervention.estimate().picture();
    var read = ImageIO.read(shown.toFile());
    for (int y = 0; y < drawn.getHeight(); y++) {
      for (int x = 0; x < drawn.getWidth(); x++) {
        assertEquals(drawn.getRGB(x, y), read.getRGB(x, y));
      }
    }
  }

  private Path file(Dataset object) throws Exception {
    return Files.write(directory.resolve("object.dcm"), SkinDoseObjectsTest.bytes(object));
  }

  private Path output(Path file, int expected, String... command) throws Exception {
    assertEquals(
        expected, run(Stream.concat(Stream.of(command), Stream.of(file.toString())).toList()));
    return directory.resolve("output");
  }

  private int run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(directory.resolve("output").toFile())
            .redirectError(directory.resolve("errors").toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "The tool ends");
    return process.exitValue();
  }

  /** Errors and warnings. */
  private List<String> errors() throws Exception {
    return Files.readAllLines(directory.resolve("errors"), StandardCharsets.ISO_8859_1).stream()
        .filter(line -> line.contains("rror") || line.contains("arning") || line.startsWith("W:"))
        .toList();
  }
}
