package org.arcdose.attach;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code detach}: takes ArcDose out of an archive. */
final class Detach {
  private final Report report;

  Detach(Report report) {
    this.report = report;
  }

  void run(List<String> arguments) throws Refusal {
    Options options =
        Options.parse(
            "detach", arguments, Set.of("--ear", "--out", "--deploy"), Set.of("--drop-data"));
    options.notTogether("--out", "--deploy");
    Path ear = options.requiredPath("--ear");
    Optional<Path> deployments = options.path("--deploy");
    if (deployments.isPresent()) {
      ExplodedEar exploded = new ExplodedEar(deployments.get(), ear.getFileName().toString());
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
      report.say("Once the archive runs without ArcDose, the owner of its database can run:");
      report.show("DROP SCHEMA arcdose CASCADE;\n");
    }
  }
}
