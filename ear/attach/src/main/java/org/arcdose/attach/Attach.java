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
      Set.of("--ear", "--modules", "--out", "--deploy", "--configuration", "--db-user");

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
    options.notTogether("--out", "--deploy");
    Path ear = options.requiredPath("--ear");
    ServerDirectory server = new ServerDirectory(options.requiredPath("--modules"));
    Zip given = EarFile.read(ear);
    Zip original = AttachedEar.original(ear.toString(), given).orElse(given);
    ArchiveEar archive = ArchiveEar.of(ear.toString(), original);
    Artifacts ours = Artifacts.in(artifacts);
    checkLinkage(ours, archive, server.modules());
    Attachment attachment = Attachment.of(ear.toString(), archive, ours);
    byte[] attached = AttachedEar.of(attachment);
    ServerConfiguration configuration = server.configuration(options.path("--configuration"));
    Optional<String> user = options.text("--db-user");
    ServerNeeds needs = ServerNeeds.of(configuration, user);
    Optional<Path> deployments = options.path("--deploy");
    Path target = options.path("--out").orElse(ear);

    server
        .metaspaceWarning(Optional.ofNullable(environment.get("JAVA_OPTS")))
        .ifPresent(report::say);
    if (!needs.isEmpty()) {
      tell(needs, configuration, user);
    }
    if (options.has("--dry-run")) {
      if (!needs.isEmpty()) {
        report.show(needs.shownScript());
      }
      report.say("All was checked, nothing was written.");
    } else if (deployments.isPresent()) {
      ExplodedEar exploded = new ExplodedEar(deployments.get(), ear.getFileName().toString());
      if (!needs.isEmpty()) {
        throw new Refusal(
            "The archive would not start with ArcDose before its server has all that; --dry-run"
                + " shows the script that adds it.");
      }
      exploded.attach(attachment);
      attachedTo(attachment, exploded);
    } else {
      if (!needs.isEmpty()) {
        write(needs, server, target);
      }
      EarFile.write(target, attached, EarFile.permissions(ear));
      attachedTo(attachment, target);
    }
  }

  private void write(ServerNeeds needs, ServerDirectory server, Path target) throws Refusal {
    Path script = target.toAbsolutePath().resolveSibling(ServerNeeds.FILE_NAME);
    // It may hold the password of the archive's database.
    EarFile.write(
        script, needs.script().getBytes(UTF_8), PosixFilePermissions.fromString("rw-------"));
    report.say(
        "Before the archive starts with ArcDose, run %s --connect --file=%s."
            .formatted(server.cli(), script));
  }

  private void attachedTo(Attachment attachment, Object place) {
    report.say(
        "ArcDose %s is in dcm4chee-arc %s in %s."
            .formatted(attachment.version(), attachment.archive().version(), place));
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
