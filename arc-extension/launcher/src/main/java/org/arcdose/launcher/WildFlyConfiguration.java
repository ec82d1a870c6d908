package org.arcdose.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * ArcDose's server configuration: WildFly's standalone-full changed by {@code standalone.cli}. Made
 * once and kept beside the server under a name that changes with the script and the WildFly
 * version.
 */
final class WildFlyConfiguration {
  static final String FILE = "standalone-full.xml";

  private static final String SCRIPT = "standalone.cli";

  private final Installation installation;

  WildFlyConfiguration(Installation installation) {
    this.installation = installation;
  }

  /** Replaces the configuration below the server's base directory by the product's. */
  void install(Path base) {
    Path target = base.resolve("configuration");
    try {
      Files.createDirectories(target);
      try (var files = Files.list(cached())) {
        for (Path file : files.toList()) {
          Secrets.write(target.resolve(file.getFileName()), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new LaunchException(
          "The server's configuration cannot be written to " + target + ": " + e + ".", e);
    }
  }

  private Path cached() throws IOException {
    String script = script();
    Path wildFly = installation.wildFly();
    Path cached = installation.server().resolve("configuration-" + hash(wildFly + script));
    if (Files.notExists(cached)) {
      try (Scratch scratch = Scratch.create("configuration")) {
        make(wildFly, scratch.directory(), script);
        publish(scratch.directory().resolve("configuration"), cached);
      }
    }
    return cached;
  }

  /** Another launcher may do the same at the same time; the first one wins. */
  private static void publish(Path made, Path cached) throws IOException {
    Path part = Files.createTempDirectory(cached.getParent(), "configuration-part-");
    for (String name :
        List.of(
            FILE,
            "logging.properties",
            "application-users.properties",
            "application-roles.properties",
            "mgmt-users.properties",
            "mgmt-groups.properties")) {
      Files.copy(made.resolve(name), part.resolve(name));
      // Everybody on the machine may start a server from it; it holds no secret.
      Files.setPosixFilePermissions(
          part.resolve(name), PosixFilePermissions.fromString("rw-r--r--"));
    }
    Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(part, cached);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException won) {
      new Scratch(part).close();
    }
  }

  private void make(Path wildFly, Path base, String script) throws IOException {
    Path configuration = Files.createDirectories(base.resolve("configuration"));
    try (var files = Files.list(wildFly.resolve("standalone/configuration"))) {
      for (Path file : files.toList()) {
        Files.copy(file, configuration.resolve(file.getFileName()));
      }
    }
    Path cli = base.resolve(SCRIPT);
    Files.writeString(
        cli, "embed-server --server-config=" + FILE + "\n" + script + "\nstop-embedded-server\n");
    List<String> command = new ArrayList<>(WildFlyJvm.command());
    command.add("-Djboss.server.base.dir=" + base);
    command.add("-Djboss.home.dir=" + wildFly);
    command.add(
        "-Dlogging.configuration=file:" + wildFly.resolve("bin/jboss-cli-logging.properties"));
    command.addAll(WildFlyJvm.module(installation, "org.jboss.as.cli"));
    command.addAll(List.of("--file=" + cli, "--error-on-interact"));
    Command.Result result =
        Command.run(base, Map.of("JBOSS_HOME", wildFly.toString()), "", command);
    if (result.exitCode() != 0) {
      throw new LaunchException(
          "The server's configuration cannot be made: " + result.output().strip());
    }
    // WildFly logs every system property at this level before its own configuration is read.
    Path logging = configuration.resolve("logging.properties");
    Files.writeString(
        logging,
        Files.readString(logging)
            .replace(
                "logger.org.jboss.as.config.level=DEBUG", "logger.org.jboss.as.config.level=INFO"));
  }

  private static String script() {
    try (InputStream in = WildFlyConfiguration.class.getResourceAsStream(SCRIPT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
