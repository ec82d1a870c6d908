package org.arcdose.emulated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.arcdose.launcher.Installation;
import org.arcdose.launcher.ManagedProcess;
import org.arcdose.launcher.Scratch;
import org.arcdose.launcher.WildFlyJvm;

/**
 * The configuration of the emulated archive's server: WildFly's standalone.xml changed by scripts.
 * Each is made once per content of the scripts and kept in the build directory.
 */
final class ServerConfiguration {
  static final String FILE = "dcm4chee-arc.xml";

  private static final Installation INSTALLATION = Installation.find();

  private ServerConfiguration() {}

  /**
   * @param scripts each run with a server started anew
   */
  static void install(Path base, String... scripts) throws IOException {
    Path kept =
        Path.of("target", "configuration-" + Integer.toHexString(Arrays.hashCode(scripts)))
            .toAbsolutePath();
    if (Files.notExists(kept)) {
      try (Scratch scratch = Scratch.create("configuration")) {
        Path made = scratch.directory().resolve("configuration");
        copy(INSTALLATION.wildFly().resolve("standalone/configuration"), made);
        Files.copy(made.resolve("standalone.xml"), made.resolve(FILE));
        for (String script : scripts) {
          run(scratch.directory(), script);
        }
        copy(made, kept);
      }
    }
    copy(kept, base.resolve("configuration"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void run(Path base, String script) throws IOException {
    Path cli = base.resolve("script.cli");
    Files.writeString(
        cli, "embed-server --server-config=%s\n%s\nstop-embedded-server\n".formatted(FILE, script));
    Path wildFly = INSTALLATION.wildFly();
    List<String> command = new ArrayList<>(WildFlyJvm.command());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.home.dir=" + wildFly);
    command.add(
        "-Dlogging.configuration=file:" + wildFly.resolve("bin/jboss-cli-logging.properties"));
    command.addAll(modulePath());
    command.addAll(
        List.of("org.jboss.as.cli", "--file=" + cli, "--error-on-interact", "--no-color-output"));
    Path log = base.resolve("cli.log");
    ManagedProcess process =
        ManagedProcess.start(
            "The server's CLI", base, log, Map.of("JBOSS_HOME", wildFly.toString()), command);
    process.onExit().join();
    String said = Files.readString(log, StandardCharsets.UTF_8);
    if (said.contains("\"failed\"") || said.contains("WFLYCTL0")) {
      throw new IllegalStateException("The server's configuration cannot be made: " + said);
    }
  }

  /** JBoss Modules with WildFly's modules, PostgreSQL's driver and more directories. */
  static List<String> modulePath(Path... more) {
    StringBuilder path =
        new StringBuilder(INSTALLATION.wildFly().resolve("modules") + ":" + INSTALLATION.modules());
    for (Path directory : more) {
      path.append(':').append(directory);
    }
    return List.of(
        "-jar",
        INSTALLATION.wildFly().resolve("jboss-modules.jar").toString(),
        "-mp",
        path.toString());
  }
}
