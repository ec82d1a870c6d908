package org.arcdose.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the build left what the launcher starts.
 *
 * @param home the repository root
 */
public record Installation(Path home) {
  private static final String SERVER = "arc-extension/launcher/target/server";

  /**
   * From the system property {@code arcdose.home}; else found upwards from the launcher's classes.
   */
  public static Installation find() {
    String home = System.getProperty("arcdose.home");
    if (home != null) {
      return new Installation(Path.of(home).toAbsolutePath());
    }
    try {
      var location = Installation.class.getProtectionDomain().getCodeSource().getLocation();
      for (Path at = Path.of(location.toURI()); at != null; at = at.getParent()) {
        if (Files.exists(at.resolve("arc-extension/launcher/pom.xml"))) {
          return new Installation(at);
        }
      }
    } catch (URISyntaxException e) {
      throw new LaunchException("The launcher does not know where it lies: " + e, e);
    }
    throw new LaunchException(
        "The launcher lies outside ArcDose's directory; name it with -Darcdose.home=DIR.");
  }

  /** WildFly as unpacked; shared by all servers and never written to. */
  public Path wildFly() {
    Path wildFly = server().resolve("wildfly-" + wildFlyVersion());
    if (Files.notExists(wildFly.resolve("jboss-modules.jar"))) {
      throw new LaunchException(
          "WildFly is not in " + wildFly + "; build with mvn package -Pserver first.");
    }
    return wildFly;
  }

  private static String wildFlyVersion() {
    try (InputStream in = Installation.class.getResourceAsStream("wildfly-version")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The module path with what WildFly does not bring: the PostgreSQL driver. */
  public Path modules() {
    return server().resolve("modules");
  }

  public Path ear() {
    return home.resolve("ear/target/arcdose.ear");
  }

  /** Holds the server and what is made from it once. */
  Path server() {
    return home.resolve(SERVER);
  }
}
