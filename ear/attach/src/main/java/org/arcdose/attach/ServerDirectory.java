package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The WildFly whose modules directory is given: what lies beside it.
 *
 * @param givenConfiguration otherwise the archive's own or the only one that has its data source
 * @param javaOptions of the environment; where they are set, the server's own file does not count
 */
record ServerDirectory(
    Path modules, Optional<Path> givenConfiguration, Optional<String> javaOptions)
    implements Server {
  private static final Pattern METASPACE =
      Pattern.compile("-XX:MaxMetaspaceSize=(\\d+)([kKmMgG]?)");
  private static final long ENOUGH = 512L << 20;

  private Path home() {
    return modules.toAbsolutePath().normalize().getParent();
  }

  @Override
  public ServerConfiguration configuration() throws Refusal {
    Path file = givenConfiguration.isPresent() ? givenConfiguration.get() : guessed();
    try {
      return ServerConfiguration.read(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new Refusal("The server's configuration %s cannot be read.".formatted(file));
    }
  }

  private Path guessed() throws Refusal {
    Path directory = home().resolve("standalone/configuration");
    Path archives = directory.resolve("dcm4chee-arc.xml");
    if (Files.isRegularFile(archives)) {
      return archives;
    }
    try (var files = Files.newDirectoryStream(directory, "standalone*.xml")) {
      List<Path> found = new ArrayList<>();
      for (Path file : files) {
        if (Files.readString(file).contains("\"java:/PacsDS\"")) {
          found.add(file);
        }
      }
      if (found.size() == 1) {
        return found.get(0);
      }
    } catch (IOException e) {
      // Said below.
    }
    throw new Refusal(
        "Which configuration the archive's server uses cannot be told from %s; name its XML file"
                .formatted(directory)
            + " with --configuration.");
  }

  Path cli() {
    return home().resolve("bin/jboss-cli.sh");
  }

  @Override
  public Optional<String> metaspaceWarning() {
    String options = javaOptions.orElseGet(this::standaloneConf);
    Matcher limit = METASPACE.matcher(options);
    String last = null;
    long bytes = Long.MAX_VALUE;
    while (limit.find()) {
      last = limit.group(1) + limit.group(2);
      bytes = Long.parseLong(limit.group(1)) << shift(limit.group(2));
    }
    return metaspaceWarning(last, bytes);
  }

  static Optional<String> metaspaceWarning(String shown, long bytes) {
    return bytes >= ENOUGH
        ? Optional.empty()
        : Optional.of(
            "The server's MaxMetaspaceSize is %s; the archive with ArcDose needs 512m."
                .formatted(shown));
  }

  private static int shift(String unit) {
    return switch (unit) {
      case "k", "K" -> 10;
      case "m", "M" -> 20;
      case "g", "G" -> 30;
      default -> 0;
    };
  }

  private String standaloneConf() {
    try {
      return Files.readString(home().resolve("bin/standalone.conf"), UTF_8)
          .lines()
          .filter(line -> !line.strip().startsWith("#"))
          .reduce("", (all, line) -> all + line + '\n');
    } catch (IOException e) {
      return "";
    }
  }
}
