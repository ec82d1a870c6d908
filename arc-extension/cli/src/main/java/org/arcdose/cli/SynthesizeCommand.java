package org.arcdose.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;

/**
 * Writes invented dose reports, CT, fluoroscopy, biplane angiography and mammography in turn, each
 * to a file named by its SOP Instance UID.
 */
record SynthesizeCommand(Path directory, long seed, int count) {
  private static final int MOST = 1_000_000;

  static SynthesizeCommand parse(List<String> args) throws UsageException {
    Path directory = null;
    long seed = 1;
    long count = 4;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      if (!List.of("--out", "--seed", "--count").contains(option)) {
        throw new UsageException("synthesize has no option \"" + option + "\".");
      }
      if (!rest.hasNext()) {
        throw new UsageException(option + " needs a value.");
      }
      String value = rest.next();
      switch (option) {
        case "--out" -> directory = Path.of(value);
        case "--seed" -> seed = number(option, value);
        default -> count = number(option, value);
      }
    }
    if (directory == null) {
      throw new UsageException("synthesize needs --out DIR.");
    }
    if (count < 1 || count > MOST) {
      throw new UsageException("--count must be between 1 and " + MOST + ".");
    }
    return new SynthesizeCommand(directory, seed, (int) count);
  }

  private static long number(String option, String value) throws UsageException {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UsageException(option + " needs a whole number, not \"" + value + "\".");
    }
  }

  int run(OutputStream out) throws IOException {
    try {
      write(out);
    } catch (FileSystemException e) {
      throw new IOException("no file can be written in " + directory + ".", e);
    }
    return 0;
  }

  private void write(OutputStream out) throws IOException {
    SyntheticStudies studies = new SyntheticStudies(seed);
    Files.createDirectories(directory);
    for (int i = 0; i < count; i++) {
      SyntheticObject study = study(studies, i % 4, i / 4);
      Path file = directory.resolve(study.sopInstanceUid() + ".dcm");
      Files.write(file, study.bytes());
      out.write((file + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }

  private static SyntheticObject study(SyntheticStudies studies, int kind, int index) {
    return switch (kind) {
      case 0 -> studies.ct(index);
      case 1 -> studies.fluoroscopy(index);
      case 2 -> studies.biplane(index);
      default -> studies.mammography(index);
    };
  }
}
