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
import java.sql.Statement;
import java.util.List;
import org.arcdose.attach.AttachCommand;
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
  static final String DATABASE_PASSWORD = "arcdose-database";

  private final Scratch scratch;
  private final PostgresCluster database;

  EmulatedArchive() throws IOException {
    scratch = Scratch.create("emulated");
    database = PostgresCluster.start(directory().resolve("db"), Ports.free());
    database.administer(
        """
        SET ROLE %s;
        %s
        RESET ROLE;
        CREATE ROLE arcdose_app LOGIN PASSWORD '%s';
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        GRANT CREATE ON DATABASE %s TO arcdose_app;
        GRANT SELECT ON public.instance, public.series, public.study, public.patient TO arcdose_app;
        """
            .formatted(
                database.user(), EmulatedEar.text("tables.sql"), DATABASE_PASSWORD, "arcdose"));
    EmulatedEar.writeModules(modules());
    Files.createDirectory(directory().resolve("storage"));
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
  Path ear(String security) throws IOException {
    return EmulatedEar.write(
        Files.createDirectories(directory().resolve("original-" + security)), security);
  }

  /** The EAR of the same name with ArcDose in it. */
  Path attached(Path ear) throws IOException {
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
        "--out",
        out.toString());
    return out;
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

  /** As the archive's own user. */
  void sql(String statement) throws SQLException {
    try (Connection connection = connect();
        Statement executed = connection.createStatement()) {
      executed.execute(statement);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  @Override
  public void close() {
    database.close();
    scratch.close();
  }
}
