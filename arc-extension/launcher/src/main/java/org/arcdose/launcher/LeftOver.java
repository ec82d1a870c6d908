package org.arcdose.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server whose launcher was killed and could not end it. */
final class LeftOver {
  private static final Duration GRACE = Duration.ofSeconds(30);

  private LeftOver() {}

  /**
   * Ends the servers that still run on the data directory. Only for the holder of its lock.
   *
   * @return how many there were
   */
  static int endAll(DataDirectory data) {
    return end(WildFlyServer.mark(data.server()))
        + end(OrthancServer.mark(data.orthanc()))
        + end(PostgresCluster.mark(data.postgres()));
  }

  /**
   * Ends every process that has the mark among its arguments.
   *
   * @param mark an argument only this server's process has
   * @return how many there were
   */
  static int end(String mark) {
    List<ProcessHandle> found =
        ProcessHandle.allProcesses().filter(process -> arguments(process).contains(mark)).toList();
    found.forEach(ProcessHandle::destroy);
    CompletableFuture.allOf(
            found.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, GRACE.toSeconds(), TimeUnit.SECONDS)
        .join();
    found.forEach(ProcessHandle::destroyForcibly);
    return found.size();
  }

  /** Read here because the JDK leaves out long command lines, such as WildFly's. */
  private static List<String> arguments(ProcessHandle process) {
    try {
      Path file = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
      return List.of(Files.readString(file, StandardCharsets.ISO_8859_1).split("\0"));
    } catch (IOException ended) {
      return List.of();
    }
  }
}
