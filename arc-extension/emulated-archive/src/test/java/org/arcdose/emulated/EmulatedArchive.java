package org.arcdose.emulated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.arcdose.attach.AttachCommand;
import org.arcdose.emulated.ArchiveServer.Setting;
import org.arcdose.launcher.Installation;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.PostgresCluster;
import org.arcdose.launcher.Scratch;

/**
 * What an archive's host has before ArcDose comes: the database with the archive's tables, the
 * modules and the EAR; and ArcDose's database user, as the DBA made it. Servers are started on it
 * one after the other.
 */
final class EmulatedArchive implements AutoCloseable {
  static final String DATABASE_USER = "arcdose_app";
  static final String DATABASE_PASSWORD = "arcdose-database";

  private final Scratch scratch;
  private final PostgresCluster database;

  private final String security;
  private final Path ear;

  /**
   * @param security {@code unsecure} or {@code secure}, as in the names of the archive's files
   */
  EmulatedArchive(String security) throws IOException {
    this.security = security;
    scratch = Scratch.create("emulated");
    database = PostgresCluster.start(directory().resolve("db"), Ports.free());
    database.administer(
        """
        CREATE ROLE %1$s LOGIN PASSWORD '%2$s';
        SET ROLE %3$s;
        %4$s
        RESET ROLE;
        %5$s
        """
            .formatted(
                DATABASE_USER,
                DATABASE_PASSWORD,
                database.user(),
                EmulatedEar.text("tables.sql"),
                EmulatedEar.text("/org/arcdose/attach/database.sql")
                    .replace(":\"user\"", DATABASE_USER)));
    EmulatedEar.writeModules(modules());
    Files.createDirectory(directory().resolve("storage"));
    ear = EmulatedEar.write(Files.createDirectory(directory().resolve("original")), security);
    ServerConfiguration.install(serverDirectory(), scripts().toArray(String[]::new));
  }

  /** What makes WildFly's standalone.xml the configuration of this archive. */
  List<String> scripts() {
    String unsecured = EmulatedEar.text("archive.cli");
    return security.equals("secure")
        ? List.of(unsecured, EmulatedEar.text("archive-secure.cli"))
        : List.of(unsecured);
  }

  Path directory() {
    return scratch.directory();
  }

  Path modules() {
    return directory().resolve("modules");
  }

  /** Configuration, secrets and journals stay from one start to the next. */
  Path serverDirectory() throws IOException {
    return Files.createDirectories(directory().resolve("server"));
  }

  PostgresCluster database() {
    return database;
  }

  /** The EAR as the archive's makers give it. */
  Path ear() {
    return ear;
  }

  /**
   * An EAR with ArcDose in it.
   *
   * @param ear named as the archive's
   * @param scripts for the server, as attach wrote them, from one reload to the next
   */
  record Attached(Path ear, List<String> scripts) {
    Setting prepared() {
      return new Setting(scripts, Map.of(), UnaryOperator.identity());
    }

    /** As if somebody had taken the broker out of the server afterwards. */
    Setting withoutMessaging() {
      String kept =
          scripts
              .get(scripts.size() - 1)
              .lines()
              .filter(line -> !line.contains("messaging"))
              .collect(Collectors.joining("\n"));
      return new Setting(List.of(kept), Map.of(), UnaryOperator.identity());
    }
  }

  /** Attaches ArcDose. */
  Attached attached() throws IOException {
    Path artifacts = directory().resolve("artifacts");
    if (Files.notExists(artifacts)) {
      Path home = Installation.find().home();
      Files.createDirectory(artifacts);
      for (Path file :
          List.of(
              home.resolve("ear/target/arcdose/arcdose-service.jar"),
              home.resolve("ear/target/arcdose/arcdose.war"),
              home.resolve("arc-extension/archive-dcm4chee/target/arcdose-dcm4chee.jar"))) {
        Files.copy(file, artifacts.resolve(file.getFileName()));
      }
    }
    Path out = Files.createTempDirectory(directory(), "attached").resolve(ear.getFileName());
    arcdose(
        artifacts,
        "attach",
        "--ear",
        ear.toString(),
        "--modules",
        modules().toString(),
        "--configuration",
        serverDirectory().resolve("configuration").resolve(ServerConfiguration.FILE).toString(),
        "--db-user",
        DATABASE_USER,
        "--out",
        out.toString());
    String script = Files.readString(out.resolveSibling("arcdose-server.cli"));
    return new Attached(out, List.of(script.split("\nreload\n")));
  }

  /** The EAR without ArcDose. */
  Path detached(Path ear) throws IOException {
    Path out = Files.createTempDirectory(directory(), "detached").resolve(ear.getFileName());
    arcdose(directory(), "detach", "--ear", ear.toString(), "--out", out.toString());
    return out;
  }

  private static void arcdose(Path artifacts, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exitCode = new AttachCommand(artifacts).run(List.of(arguments), print, print);
    if (exitCode != 0) {
      throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
    }
  }

  Connection connectAsArcDose() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), DATABASE_USER, DATABASE_PASSWORD);
  }

  @Override
  public void close() {
    database.close();
    scratch.close();
  }
}
