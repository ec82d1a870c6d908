package org.arcdose.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL cluster of ArcDose's own on 127.0.0.1, made at the first start, with the database
 * and user {@code arcdose} (SCRAM, generated password). Its superuser logs in through the Unix
 * socket in the data directory only (peer). fsync stays on.
 *
 * <p>Below the directory lie {@code data} (the cluster), {@code password} (mode 0600) and {@code
 * postgresql.log}.
 */
public final class PostgresCluster implements AutoCloseable {
  private static final String NAME = "arcdose";
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(60);

  /** Patient data never reaches the log: no statement, parameter or key value of a failed one. */
  private static final List<String> NO_DATA_IN_LOG =
      List.of(
          "log_error_verbosity=terse",
          "log_min_error_statement=panic",
          "log_parameter_max_length_on_error=0");

  /** For a machine that is mostly the archive's; jit costs more than it gives on short queries. */
  private static final List<String> SMALL =
      List.of(
          "shared_buffers=128MB",
          "work_mem=16MB",
          "max_connections=60",
          "random_page_cost=1.1",
          "jit=off");

  private final PostgresPrograms programs;
  private final Path directory;
  private final int port;
  private final String password;
  private final ManagedProcess process;

  private PostgresCluster(PostgresPrograms programs, Path directory, int port, String password) {
    this.programs = programs;
    this.directory = directory;
    this.port = port;
    this.password = password;
    this.process = launch();
  }

  /**
   * Starts the cluster below the directory and waits until it answers.
   *
   * @throws LaunchException when PostgreSQL is missing, cannot reach the directory or does not
   *     start
   */
  public static PostgresCluster start(Path directory, int port) {
    PostgresPrograms programs = PostgresPrograms.find();
    try {
      Files.createDirectories(directory);
      if (programs.systemUser().isPresent()) {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
      }
    } catch (IOException e) {
      throw new LaunchException("The directory " + directory + " cannot be made: " + e + ".", e);
    }
    String password = Secrets.password(directory.resolve("password"));
    Path data = directory.resolve("data");
    if (Files.notExists(data)) {
      initialise(programs, directory, password);
    }
    PostgresCluster cluster = new PostgresCluster(programs, directory, port, password);
    cluster.process.await(START, cluster::isReady);
    return cluster;
  }

  /**
   * Made beside its final place and moved there when complete: a killed first start leaves no half
   * cluster.
   */
  private static void initialise(PostgresPrograms programs, Path directory, String password) {
    Path data = directory.resolve("data");
    try {
      Path unfinished = Files.createTempDirectory(directory, "data-");
      programs.own(unfinished);
      String path = unfinished.toString();
      Command.require(
          Path.of("/"),
          "",
          programs.command(
              "initdb",
              "--pgdata=" + path,
              "--encoding=UTF8",
              "--locale=C.UTF-8",
              "--data-checksums",
              "--auth-local=peer",
              "--auth-host=scram-sha-256"));
      String sql =
          "CREATE ROLE %1$s LOGIN PASSWORD '%2$s';\nCREATE DATABASE %1$s OWNER %1$s;\n"
              .formatted(NAME, password);
      // Single-user mode: the role exists before the first client can connect. It exits with 0 even
      // after an error.
      String answer =
          Command.require(
              Path.of("/"), sql, programs.command("postgres", "--single", "-D", path, "postgres"));
      if (answer.contains("ERROR:")) {
        throw new LaunchException("The database user cannot be made: " + answer.strip());
      }
      Files.move(unfinished, data);
    } catch (IOException e) {
      throw new LaunchException("The database cannot be made in " + data + ": " + e + ".", e);
    }
  }

  /** The argument by which the server's process is known. */
  static String mark(Path directory) {
    return directory.resolve("data").toString();
  }

  private ManagedProcess launch() {
    List<String> settings = new ArrayList<>();
    settings.add("port=" + port);
    settings.add("listen_addresses=127.0.0.1");
    // Relative to the data directory: a socket's path may have 107 bytes only.
    settings.add("unix_socket_directories=.");
    settings.addAll(SMALL);
    settings.addAll(NO_DATA_IN_LOG);
    List<String> command = programs.command("postgres", "-D", mark(directory));
    settings.forEach(setting -> command.addAll(List.of("-c", setting)));
    return ManagedProcess.start(
        "PostgreSQL", Path.of("/"), directory.resolve("postgresql.log"), Map.of(), command);
  }

  public boolean isReady() {
    List<String> ask =
        List.of(
            programs.bin().resolve("pg_isready").toString(),
            "-q",
            "-h",
            "127.0.0.1",
            "-p",
            String.valueOf(port),
            "-d",
            NAME);
    return Command.run(Path.of("/"), Map.of(), "", ask).exitCode() == 0;
  }

  public boolean running() {
    return process.running();
  }

  /** The server's process. */
  public ManagedProcess process() {
    return process;
  }

  public int port() {
    return port;
  }

  public String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  public String user() {
    return NAME;
  }

  public String password() {
    return password;
  }

  /** SIGKILL, as in a power cut of the process; the next start recovers from the log. */
  public void kill() {
    process.kill();
  }

  /** Ends the sessions, writes a checkpoint and stops. */
  @Override
  public void close() {
    if (running()) {
      control("stop", "-m", "fast", "-w");
      process.stop(STOP);
    }
  }

  /**
   * Runs SQL as the superuser, through the socket: roles and what only a DBA may do.
   *
   * @throws LaunchException at the first statement that fails
   */
  public void administer(String sql) {
    Command.require(
        Path.of("/"),
        sql,
        programs.command(
            "psql",
            "-X",
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            mark(directory),
            "-p",
            String.valueOf(port),
            "-d",
            NAME));
  }

  private void control(String... arguments) {
    List<String> command = programs.command("pg_ctl", "-D", mark(directory));
    command.addAll(List.of(arguments));
    Command.run(Path.of("/"), Map.of(), "", command);
  }
}
