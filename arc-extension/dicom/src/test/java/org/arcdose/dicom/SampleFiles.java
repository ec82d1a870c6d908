package org.arcdose.dicom;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real DICOM files, if there are any. */
public final class SampleFiles {
  private SampleFiles() {}

  /** All below the directory that the system property names; the test is skipped without one. */
  public static List<Path> all() throws IOException {
    String samples = System.getProperty("arcdose.samples");
    assumeTrue(samples != null, "No real files: system property arcdose.samples is not set.");
    try (Stream<Path> paths = Files.walk(Path.of(samples))) {
      List<Path> files = paths.filter(path -> path.toString().endsWith(".dcm")).sorted().toList();
      assertFalse(files.isEmpty(), "There is no .dcm file below " + samples);
      return files;
    }
  }
}
