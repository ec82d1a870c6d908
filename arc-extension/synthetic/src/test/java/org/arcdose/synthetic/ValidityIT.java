package org.arcdose.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.arcdose.dicom.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What dcmtk (3.6.7) and dicom3tools (2022-06-18) say of objects without quirks. */
class ValidityIT {
  /** SOP classes the tools of these versions do not know. */
  private static final Set<Kind> UNKNOWN_TO_DCIODVFY =
      EnumSet.of(Kind.ENHANCED_XRAY, Kind.PATIENT_DOSE);

  private static final Set<Kind> UNKNOWN_TO_DSRDUMP = EnumSet.of(Kind.ENHANCED_XRAY);

  /** What dsrdump says of its own limits, not of the object. */
  private static final List<String> LIMITS_OF_DSRDUMP =
      List.of(
          "W: The VR checker does not support this Specific Character Set: ISO_IR 192",
          "W: Check for template constraints not yet supported");

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource
  void dcmdump_reads_every_kind_and_has_nothing_to_say(Kind kind) throws Exception {
    for (int index = 0; index < 3; index++) {
      assertEquals(List.of(), complaints(file(kind, index), "dcmdump"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void dsrdump_reads_every_report_and_has_nothing_to_say(Kind kind) throws Exception {
    assumeTrue(!UNKNOWN_TO_DSRDUMP.contains(kind), "dsrdump 3.6.7 does not know this SOP class");
    for (int index = 0; index < 3; index++) {
      SyntheticObject object = new SyntheticStudies(1).object(kind, index);
      if (object.object().dataset().contains(Tag.CONTENT_SEQUENCE)) {
        assertEquals(
            List.of(),
            complaints(file(kind, index), "dsrdump").stream()
                .filter(line -> !LIMITS_OF_DSRDUMP.contains(line))
                .toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void dciodvfy_finds_no_error_in_any_kind(Kind kind) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/dciodvfy")), "dicom3tools is not installed");
    assumeTrue(!UNKNOWN_TO_DCIODVFY.contains(kind), "dciodvfy does not know this SOP class");
    for (int index = 0; index < 3; index++) {
      assertEquals(
          List.of(),
          complaints(file(kind, index), "dciodvfy", "-new").stream()
              .filter(line -> line.startsWith("Error"))
              .toList());
    }
  }

  private Path file(Kind kind, int index) throws Exception {
    Path file = directory.resolve(kind + "-" + index + ".dcm");
    return Files.write(file, new SyntheticStudies(1).object(kind, index).bytes());
  }

  /** What a tool writes to its error output about a file. */
  private List<String> complaints(Path file, String... command) throws Exception {
    Path errors = directory.resolve("errors");
    Process process =
        new ProcessBuilder(Stream.concat(Stream.of(command), Stream.of(file.toString())).toList())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile())
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "The tool ends");
    return Files.readAllLines(errors, StandardCharsets.ISO_8859_1);
  }
}
