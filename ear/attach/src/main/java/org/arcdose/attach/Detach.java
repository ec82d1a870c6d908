package org.arcdose.attach;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code detach}: takes ArcDose out of an archive. */
final class Detach {
  private final Report report;

  Detach(Report report) {
    this.report = report;
  }

  void run(List<String> arguments) throws Refusal {
    Options options = Options.parse("detach", arguments, Set.of("--ear", "--out"), Set.of());
    Path ear = options.requiredPath("--ear");
    Path target = options.path("--out").orElse(ear);
    Zip original =
        AttachedEar.original(ear.toString(), EarFile.read(ear))
            .orElseThrow(() -> new Refusal("ArcDose is not attached to %s.".formatted(ear)));
    EarFile.write(target, original.bytes(), EarFile.permissions(ear));
    report.say("%s is the archive's own EAR again, byte for byte.".formatted(target));
  }
}
