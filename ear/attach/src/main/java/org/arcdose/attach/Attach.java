package org.arcdose.attach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code attach}: checks everything first, then writes. */
final class Attach {
  private static final Set<String> VALUED =
      Set.of("--ear", "--modules", "--out", "--deploy", "--cli", "--configuration", "--db-user");

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
    options.notTogether("--out", "--deploy", "--cli");
    options.notTogether("--configuration", "--cli");
    Path ear = options.requiredPath("--ear");
    ServerDirectory directory =
        new ServerDirectory(
            options.requiredPath("--modules"),
            options.path("--configuration"),
            Optional.ofNullable(environment.get("JAVA_OPTS")));
    Zip given = EarFile.read(ear);
    Zip original = AttachedEar.original(ear.toString(), given).orElse(given);
    ArchiveEar archive = ArchiveEar.of(ear.toString(), original);
    Artifacts ours = Artifacts.in(artifacts);
    checkLinkage(ours, archive, directory.modules());
    Attachment attachment = Attachment.of(ear.toString(), archive, ours);

    Server server = directory;
    Destination destination;
    if (options.has("--cli")) {
      ManagedServer running =
          new ManagedServer(
              new ManagementCli(directory.cli(), options.text("--cli").orElseThrow()));
      server = running;
      destination = new ManagedDeployment(running, ear.getFileName().toString());
    } else if (options.has("--deploy")) {
      destination = new ExplodedEar(options.requiredPath("--deploy"), ear.getFileName().toString());
    } else {
      destination =
          new RepackagedEar(ear, options.path("--out").orElse(ear), directory.cli(), report);
    }
    Optional<String> user = options.text("--db-user");
    ServerConfiguration configuration = server.configuration();
    ServerNeeds needs = ServerNeeds.of(configuration, archive, user);
    server.metaspaceWarning().ifPresent(report::say);
    if (!needs.isEmpty()) {
      tell(needs, configuration, user);
    }
    if (options.has("--dry-run")) {
      if (!needs.isEmpty()) {
        report.show(needs.shownScript());
      }
      destination.check(archive, needs);
      report.say("All was checked, nothing was written.");
      return;
    }
    destination.attach(attachment, needs);
    report.say(
        "ArcDose %s is in dcm4chee-arc %s in %s."
            .formatted(ours.version(), archive.version(), destination));
  }

  private void tell(ServerNeeds needs, ServerConfiguration configuration, Optional<String> user) {
    report.say("%s lacks %s.".formatted(configuration.name(), String.join(", ", needs.missing())));
    if (needs.lacksDataSource() && user.isPresent()) {
      report.say(
          "The server needs the password of %s in its environment, as ARCDOSE_DB_PASSWORD, and a"
                  .formatted(user.get())
              + " superuser of the database has to run:");
      report.show(ServerNeeds.databaseScript(user.get()));
    } else if (needs.lacksDataSource()) {
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
