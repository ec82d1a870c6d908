package org.arcdose.attach;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code attach} and {@code detach} as the script {@code arcdose} calls them. */
public final class AttachCommand {
  private final Path artifacts;

  /**
   * @param artifacts directory with arcdose-service.jar, arcdose-dcm4chee.jar and arcdose.war
   */
  public AttachCommand(Path artifacts) {
    this.artifacts = artifacts;
  }

  /**
   * @param arguments {@code attach} or {@code detach} and its options
   * @param out what was done, in sentences
   * @param err why nothing was done, in one sentence
   * @return exit code: 0 done, 1 nothing was changed
   */
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    try {
      String command = arguments.isEmpty() ? "" : arguments.get(0);
      List<String> options = arguments.subList(Math.min(1, arguments.size()), arguments.size());
      switch (command) {
        case "attach" -> attach(options, out);
        case "detach" -> detach(options, out);
        default -> throw new Refusal("Say attach or detach; see arcdose help.");
      }
      return 0;
    } catch (Refusal e) {
      err.println("arcdose: " + e.getMessage());
      return 1;
    }
  }

  private void attach(List<String> arguments, PrintStream out) throws Refusal {
    Options options = Options.parse("attach", arguments, Set.of("--ear", "--modules", "--out"));
    Path ear = options.requiredPath("--ear");
    Path modules = options.requiredPath("--modules");
    Path target = options.path("--out").orElse(ear);
    if (!Files.isDirectory(modules)) {
      throw new Refusal("The modules directory %s does not exist.".formatted(modules));
    }
    Zip given = EarFile.read(ear);
    Optional<Zip> older = AttachedEar.original(ear.toString(), given);
    ArchiveEar archive = ArchiveEar.of(ear.toString(), older.orElse(given));
    Artifacts ours = Artifacts.in(artifacts);
    checkLinkage(ours, archive, modules);
    EarFile.write(target, AttachedEar.assemble(ear.toString(), archive, ours), ear);
    out.printf(
        "arcdose: ArcDose %s is %s dcm4chee-arc %s in %s.%n",
        ours.version(), older.isPresent() ? "upgraded in" : "in", archive.version(), target);
  }

  private static void checkLinkage(Artifacts ours, ArchiveEar archive, Path modules)
      throws Refusal {
    List<String> problems;
    try {
      problems = new Linkage(ours, archive, modules).problems();
    } catch (IOException | UncheckedIOException e) {
      throw new Refusal("The archive's classes cannot be read: %s.".formatted(e.getMessage()));
    }
    if (!problems.isEmpty()) {
      throw new Refusal(
          "ArcDose %s does not fit this dcm4chee-arc %s: %s%s."
              .formatted(
                  ours.version(),
                  archive.version(),
                  problems.get(0),
                  problems.size() == 1 ? "" : ", and %d more".formatted(problems.size() - 1)));
    }
  }

  private static void detach(List<String> arguments, PrintStream out) throws Refusal {
    Options options = Options.parse("detach", arguments, Set.of("--ear", "--out"));
    Path ear = options.requiredPath("--ear");
    Path target = options.path("--out").orElse(ear);
    Zip original =
        AttachedEar.original(ear.toString(), EarFile.read(ear))
            .orElseThrow(() -> new Refusal("ArcDose is not attached to %s.".formatted(ear)));
    EarFile.write(target, original.bytes(), ear);
    out.printf("arcdose: %s is the archive's own EAR again, byte for byte.%n", target);
  }
}
