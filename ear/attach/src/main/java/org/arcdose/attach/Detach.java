package org.arcdose.attach;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code detach}: takes ArcDose out of an archive. */
final class Detach {
  private static final Set<String> VALUED =
      Set.of("--ear", "--modules", "--out", "--deploy", "--cli");

  private final Report report;

  Detach(Report report) {
    this.report = report;
  }

  void run(List<String> arguments) throws Refusal {
    Options options = Options.parse("detach", arguments, VALUED, Set.of("--drop-data"));
    options.notTogether("--out", "--deploy", "--cli");
    Path ear = options.requiredPath("--ear");
    String name = ear.getFileName().toString();
    if (options.has("--cli")) {
      Path program =
          new ServerDirectory(options.requiredPath("--modules"), Optional.empty(), Optional.empty())
              .cli();
      ManagedDeployment deployment =
          new ManagedDeployment(
              new ManagedServer(new ManagementCli(program, options.text("--cli").orElseThrow())),
              name);
      deployment.detach();
      report.say("ArcDose is no longer in %s.".formatted(deployment));
    } else if (options.has("--deploy")) {
      ExplodedEar exploded = new ExplodedEar(options.requiredPath("--deploy"), name);
      exploded.detach();
      report.say("%s holds the archive's own files again.".formatted(exploded));
    } else {
      Path target = options.path("--out").orElse(ear);
      Zip original =
          AttachedEar.original(ear.toString(), EarFile.read(ear))
              .orElseThrow(() -> new Refusal("ArcDose is not attached to %s.".formatted(ear)));
      EarFile.write(target, original.bytes(), EarFile.permissions(ear));
      report.say("%s is the archive's own EAR again, byte for byte.".formatted(target));
    }
    if (options.has("--drop-data")) {
      // Not done here: the archive may still run with ArcDose, and no password is asked for.
      report.say("Once the archive runs without ArcDose, a superuser of its database can run:");
      report.show("DROP SCHEMA arcdose CASCADE;\n");
    }
  }
}
