package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
  @TempDir Path directory;

  @Test
  void a_kill_takes_the_children_along() {
    ManagedProcess shell = sh("sleep 300 & sleep 300; true");
    shell.await(Duration.ofSeconds(10), () -> children(shell).size() == 2);
    List<ProcessHandle> children = children(shell);
    shell.kill();
    assertFalse(shell.running());
    children.forEach(child -> child.onExit().join());
    assertTrue(children.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void a_program_that_ignores_the_request_to_end_is_killed_after_the_grace_period() {
    ManagedProcess stubborn = sh("trap '' TERM; echo ready; while true; do sleep 0.1; done");
    stubborn.await(Duration.ofSeconds(10), () -> logged().contains("ready"));
    stubborn.stop(Duration.ofMillis(300));
    assertFalse(stubborn.running());
  }

  @Test
  void an_early_end_is_told_with_exit_code_log_file_and_last_words() {
    ManagedProcess failing = sh("echo no such table; exit 3");
    LaunchException early =
        assertThrows(
            LaunchException.class, () -> failing.await(Duration.ofSeconds(10), () -> false));
    assertEquals(
        "Shell ended by itself while starting (exit code 3): see " + log() + " (no such table).",
        early.getMessage());
  }

  @Test
  void a_missing_program_is_told_by_name() {
    ManagedProcess missing =
        ManagedProcess.start("Ghost", directory, log(), Map.of(), List.of("/no/such/program"));
    LaunchException refusal =
        assertThrows(
            LaunchException.class, () -> missing.await(Duration.ofSeconds(10), () -> false));
    assertTrue(refusal.getMessage().contains("/no/such/program"), refusal.getMessage());
  }

  private ManagedProcess sh(String script) {
    return ManagedProcess.start(
        "Shell", directory, log(), Map.of(), List.of("/bin/sh", "-c", script));
  }

  private static List<ProcessHandle> children(ManagedProcess process) {
    return ProcessHandle.of(process.pid()).stream().flatMap(ProcessHandle::descendants).toList();
  }

  private Path log() {
    return directory.resolve("shell.log");
  }

  private String logged() {
    try {
      return Files.readString(log());
    } catch (IOException e) {
      return "";
    }
  }
}
