package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code attach}: checks everything first, then writes. */
final class Attach {
  private static final Set<String> VALUED =
      Set.of("--ear", "--modules", "--out", "--configuration", "--db-user");

  private final Path artifacts;
  private final Map<String, String> environment;
  private final Report report;

  Attach(Path artifacts, Map<String, String> environment, Report report) {
    this.artifacts = artifacts;
    this.environment = environment;
    this.report = report;
  }

  void run(List<String> arguments) throws Refusal {
    Options options = Options.parse("attach", arguments, VALUED, Set.of("--dry-run"));
    Path ear = options.requiredPath("--ear");
    ServerDirectory server = new ServerDirectory(options.requiredPath("--modules"));
    Zip given = EarFile.read(ear);
    Optional<Zip> older = AttachedEar.original(ear.toString(), given);
    ArchiveEar archive = ArchiveEar.of(ear.toString(), older.orElse(given));
    Artifacts ours = Artifacts.in(artifacts);
    checkLinkage(ours, archive, server.modules());
    byte[] attached = AttachedEar.assemble(ear.toString(), archive, ours);
    Optional<String> user = options.text("--db-user");
    ServerConfiguration configuration = server.configuration(options.path("--configuration"));
    ServerNeeds needs = ServerNeeds.of(configuration, user);

    Path target = options.path("--out").orElse(ear);
    server
        .metaspaceWarning(Optional.ofNullable(environment.get("JAVA_OPTS")))
        .ifPresent(report::say);
    if (options.has("--dry-run")) {
      if (!needs.isEmpty()) {
        tell(needs, configuration, user);
        report.show(needs.shownScript());
      }
      report.say(
          "ArcDose %s would go into dcm4chee-arc %s in %s; nothing was written."
              .formatted(ours.version(), archive.version(), target));
      return;
    }
    if (!needs.isEmpty()) {
      Path script = target.toAbsolutePath().resolveSibling(ServerNeeds.FILE_NAME);
      // It may hold the password of the archive's database.
      EarFile.write(
          script, needs.script().getBytes(UTF_8), PosixFilePermissions.fromString("rw-------"));
      tell(needs, configuration, user);
      report.say(
          "Before the archive starts with ArcDose, run %s --connect --file=%s."
              .formatted(server.cli(), script));
    }
    EarFile.write(target, attached, EarFile.permissions(ear));
    report.say(
        "ArcDose %s is %s dcm4chee-arc %s in %s."
            .formatted(
                ours.version(),
                older.isPresent() ? "upgraded in" : "in",
                archive.version(),
                target));
  }

  private void tell(ServerNeeds needs, ServerConfiguration configuration, Optional<String> user) {
    if (needs.isEmpty()) {
      return;
    }
    report.say("%s lacks %s.".formatted(configuration.name(), String.join(", ", needs.missing())));
    if (user.isPresent()) {
      report.say(
          "The server needs the password of %s in its environment, as ARCDOSE_DB_PASSWORD, and the"
                  .formatted(user.get())
              + " owner of the database has to run:");
      report.show(ServerNeeds.databaseScript(user.get()));
    } else {
      report.say(
          "ArcDose will log in to the database as the archive does; --db-user gives it a user of"
              + " its own.");
    }
  }

  private static void checkLinkage(Artifacts ours, ArchiveEar archive, Path modules)
      throws Refusal {
    if (!Files.isDirectory(modules)) {
      throw new Refusal("The modules directory %s does not exist.".formatted(modules));
    }
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
}
