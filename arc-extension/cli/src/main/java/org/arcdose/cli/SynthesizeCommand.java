package org.arcdose.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.arcdose.synthetic.Kind;
import org.arcdose.synthetic.Quirk;
import org.arcdose.synthetic.SyntheticObject;
import org.arcdose.synthetic.SyntheticStudies;

/**
 * Writes invented objects, the kinds asked for in turn, each to a file named by its SOP Instance
 * UID.
 *
 * @param kinds at least one
 * @param quirks all of them in every object
 */
record SynthesizeCommand(
    Path directory, long seed, int count, List<Kind> kinds, List<Quirk> quirks) {
  private static final int MOST = 1_000_000;
  private static final List<Kind> USUAL =
      List.of(Kind.CT, Kind.FLUOROSCOPY, Kind.BIPLANE, Kind.MAMMOGRAPHY);

  static SynthesizeCommand parse(List<String> args) throws UsageException {
    Path directory = null;
    long seed = 1;
    long count = 4;
    List<Kind> kinds = new ArrayList<>();
    List<Quirk> quirks = new ArrayList<>();
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      if (!List.of("--out", "--seed", "--count", "--kind", "--quirk").contains(option)) {
        throw new UsageException("synthesize has no option \"" + option + "\".");
      }
      if (!rest.hasNext()) {
        throw new UsageException(option + " needs a value.");
      }
      String value = rest.next();
      switch (option) {
        case "--out" -> directory = Path.of(value);
        case "--seed" -> seed = number(option, value);
        case "--count" -> count = number(option, value);
        case "--kind" -> kinds.add(named(Kind.class, value));
        default -> quirks.add(named(Quirk.class, value));
      }
    }
    if (directory == null) {
      throw new UsageException("synthesize needs --out DIR.");
    }
    if (count < 1 || count > MOST) {
      throw new UsageException("--count must be between 1 and " + MOST + ".");
    }
    List<Kind> wanted = kinds.isEmpty() ? USUAL : kinds;
    requireApplicable(wanted, quirks);
    return new SynthesizeCommand(directory, seed, (int) count, wanted, quirks);
  }

  private static long number(String option, String value) throws UsageException {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new UsageException(option + " needs a whole number, not \"" + value + "\".");
    }
  }

  private static <E extends Enum<E>> E named(Class<E> type, String value) throws UsageException {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          "There is no "
              + type.getSimpleName().toLowerCase(Locale.ROOT)
              + " \""
              + value
              + "\"; synthesize --help lists them.");
    }
  }

  private static void requireApplicable(List<Kind> kinds, List<Quirk> quirks)
      throws UsageException {
    for (Kind kind : kinds) {
      for (Quirk quirk : quirks) {
        if (!quirk.appliesTo(kind)) {
          throw new UsageException("The quirk " + quirk + " does not apply to " + kind + ".");
        }
      }
    }
  }

  /** All kinds and quirks, one line each. */
  static String help() {
    StringBuilder help = new StringBuilder("kinds:\n");
    for (Kind kind : Kind.values()) {
      help.append(String.format(Locale.ROOT, "  %-32s %s%n", kind, kind.description()));
    }
    help.append("quirks:\n");
    for (Quirk quirk : Quirk.values()) {
      help.append(
          String.format(Locale.ROOT, "  %-32s %s (%s)%n", quirk, quirk.what(), quirk.seen()));
    }
    return help.toString();
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
    Quirk[] odd = quirks.toArray(Quirk[]::new);
    for (int i = 0; i < count; i++) {
      Kind kind = kinds.get(i % kinds.size());
      SyntheticObject object = studies.object(kind, i / kinds.size(), odd);
      Path file = directory.resolve(object.sopInstanceUid() + ".dcm");
      Files.write(file, object.bytes());
      out.write((file + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
