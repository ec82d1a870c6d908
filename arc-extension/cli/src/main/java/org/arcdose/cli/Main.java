package org.arcdose.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * {@code arcdose-cli extract | skin-map | synthesize}. Exit code 0: done; 1: something could not be
 * read or written; 2: the command line is wrong.
 */
public final class Main {
  private static final String USAGE =
      """
      usage: arcdose-cli extract FILE...
               prints the radiation dose in DICOM files, one JSON object per line and file;
               the file name - reads DICOM JSON (an object or an array of them) from standard input
             arcdose-cli synthesize --out DIR [--seed N] [--count N] [--kind KIND]... [--quirk QUIRK]...
               writes invented objects of invented patients and prints the file names;
               synthesize --help lists the kinds and quirks
             arcdose-cli skin-map FILE...|--events FILE [--phantom body|box|cylinder|plane]
                 [--model superposition|factor|primary] [--sex female|male --height M --mass KG]
                 [--arms-up] [--offset X,Y,Z] [--no-table] [--points FILE] [--map FILE.json|FILE.png]
               prints the dose on the skin of the projection X-ray in dose reports (several are
               several procedures on one skin) or in events written as JSON, as one JSON object;
               lengths of offset and points in cm
      """;

  private Main() {}

  public static void main(String[] args) {
    System.exit(
        run(List.of(args), System.in, new FileOutputStream(FileDescriptor.out), System.err));
  }

  static int run(List<String> args, InputStream in, OutputStream out, PrintStream err) {
    if (args.equals(List.of("--help"))) {
      err.print(USAGE);
      return 0;
    }
    try {
      if (args.isEmpty()) {
        throw new UsageException("There is no command.");
      }
      List<String> rest = args.subList(1, args.size());
      if (args.equals(List.of("synthesize", "--help"))) {
        err.print(USAGE + SynthesizeCommand.help());
        return 0;
      }
      return switch (args.get(0)) {
        case "extract" -> new ExtractCommand(in, out, err).run(rest);
        case "skin-map" -> new SkinMapCommand(SkinMapOptions.parse(rest)).run(out, err);
        case "synthesize" -> SynthesizeCommand.parse(rest).run(out);
        default -> throw new UsageException("There is no command \"" + args.get(0) + "\".");
      };
    } catch (UsageException e) {
      err.println(e.getMessage());
      err.print(USAGE);
      return 2;
    } catch (IOException e) {
      err.println("arcdose-cli stopped: " + e.getMessage());
      return 1;
    }
  }
}
