package org.arcdose.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A child process that writes into a log file. It gets a session of its own, so that a Ctrl-C at
 * the terminal reaches the launcher only and the children end in the launcher's order.
 */
public final class ManagedProcess {
  private static final long LOG_LIMIT_BYTES = 10_000_000;
  private static final Duration AFTER_KILL = Duration.ofSeconds(10);
  private static final Duration POLL = Duration.ofMillis(50);

  private final String name;
  private final Path log;
  private final Process process;

  private ManagedProcess(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  /**
   * Starts a program; its output is appended to the log, whose former content moves to {@code .1}
   * beyond 10 MB.
   *
   * @param name how messages call it, such as {@code Orthanc}
   * @param environment added to the launcher's own environment
   */
  public static ManagedProcess start(
      String name,
      Path directory,
      Path log,
      Map<String, String> environment,
      List<String> command) {
    List<String> withSession = new ArrayList<>(List.of("setsid"));
    withSession.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(withSession)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    try {
      prepare(log);
      return new ManagedProcess(name, log, builder.start());
    } catch (IOException e) {
      throw new LaunchException(name + " cannot be started: " + e + ".", e);
    }
  }

  public boolean running() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** Completes when the process has ended, however it ended. */
  public CompletableFuture<ManagedProcess> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  public String name() {
    return name;
  }

  public Path log() {
    return log;
  }

  /**
   * Waits until the program answers.
   *
   * @throws LaunchException when it ends or the time is over before that; the process is then
   *     killed
   */
  public void await(Duration limit, BooleanSupplier ready) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (!running()) {
        throw new LaunchException(
            name
                + " ended by itself while starting (exit code "
                + process.exitValue()
                + "): "
                + lastWords());
      }
      if (System.nanoTime() > deadline) {
        kill();
        throw new LaunchException(
            name + " did not answer within " + limit.toSeconds() + " s: " + lastWords());
      }
      pause();
    }
  }

  /** Asks the program to end (SIGTERM) and waits; what is left after the grace period is killed. */
  public void stop(Duration grace) {
    List<ProcessHandle> family = family();
    process.destroy();
    if (!endWithin(grace, List.of(process.toHandle()))) {
      process.destroyForcibly();
    }
    end(family);
  }

  /** SIGKILL for the program and all it started; returns when they are gone. */
  public void kill() {
    List<ProcessHandle> family = family();
    process.destroyForcibly();
    end(family);
  }

  private List<ProcessHandle> family() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  private void end(List<ProcessHandle> family) {
    family.forEach(ProcessHandle::destroyForcibly);
    if (!endWithin(AFTER_KILL, family)) {
      throw new LaunchException(name + " (process " + pid() + ") cannot be killed.");
    }
  }

  private static boolean endWithin(Duration limit, List<ProcessHandle> processes) {
    CompletableFuture<?>[] ends =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(ends).get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(POLL.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while waiting.", e);
    }
  }

  private String lastWords() {
    try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      List<String> all = lines.map(ManagedProcess::plain).filter(line -> !line.isBlank()).toList();
      String tail =
          all.stream().skip(Math.max(0, all.size() - 3)).collect(Collectors.joining(" | "));
      return "see " + log + " (" + tail + ").";
    } catch (IOException e) {
      return "see " + log + ".";
    }
  }

  /** Without the escape sequences that colour a terminal. */
  private static String plain(String line) {
    return line.replaceAll("\u001B\\[[0-9;]*m", "").strip();
  }

  /** For the owner's eyes only, like all a server may write into it. */
  private static void prepare(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    if (Files.notExists(log)) {
      Files.createFile(log);
    }
    Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-------"));
  }
}
