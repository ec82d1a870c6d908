package org.arcdose.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.arcdose.launcher.Main;
import org.arcdose.launcher.Ports;
import org.arcdose.launcher.Scratch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program behind {@code ./arcdose run}, as its user meets it. */
class RunIT {
  private static final long LIMIT_SECONDS = 180;

  private Scratch scratch;
  private Path output;
  private Process launcher;

  @BeforeEach
  void prepares() {
    scratch = Scratch.create("run");
    output = scratch.directory().resolve("output.txt");
  }

  @AfterEach
  void cleans() throws Exception {
    launcher.destroy();
    assertTrue(launcher.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS));
    scratch.close();
  }

  @Test
  void a_demonstration_prints_the_dose_of_every_kind_of_report_and_sigterm_leaves_nothing_running()
      throws Exception {
    run("--demo");
    awaitLine("AGD mGy");
    awaitLine("Mammography");
    List<String> printed = Files.readAllLines(output);
    assertTrue(
        printed.stream().anyMatch(line -> line.matches(".* CT +CT Abdomen +\\d+ +[\\d.]+ *")));
    assertTrue(printed.stream().anyMatch(line -> line.contains("Password   ")));
    List<ProcessHandle> servers = launcher.descendants().toList();
    assertTrue(servers.size() >= 3, servers.toString());

    launcher.destroy();
    assertTrue(launcher.waitFor(60, TimeUnit.SECONDS));
    assertTrue(servers.stream().noneMatch(ProcessHandle::isAlive));
    assertEquals("arcdose: Ended", lastLine());
    assertFalse(Files.readString(output).contains("by itself"));
  }

  @Test
  void the_death_of_one_server_ends_the_others_with_exit_code_1() throws Exception {
    run();
    awaitLine("Ctrl-C");
    List<ProcessHandle> servers = launcher.descendants().toList();
    ProcessHandle orthanc =
        servers.stream()
            .filter(server -> server.info().command().orElse("").endsWith("/Orthanc"))
            .findFirst()
            .orElseThrow();
    orthanc.destroyForcibly();
    assertTrue(launcher.waitFor(60, TimeUnit.SECONDS));
    assertEquals(1, launcher.exitValue());
    assertTrue(servers.stream().noneMatch(ProcessHandle::isAlive));
    assertTrue(Files.readString(output).contains("Orthanc ended by itself; ArcDose stops."));
  }

  @Test
  void a_start_after_the_launcher_was_killed_ends_what_it_left() throws Exception {
    run();
    awaitLine("Ctrl-C");
    List<ProcessHandle> left = launcher.descendants().toList();
    launcher.destroyForcibly().waitFor();
    assertTrue(left.stream().anyMatch(ProcessHandle::isAlive));

    run();
    awaitLine("Ctrl-C");
    assertTrue(left.stream().noneMatch(ProcessHandle::isAlive));
    assertTrue(Files.readString(output).contains("that a killed launcher had left running"));
    assertTrue(Files.readString(output).contains("Password   the one in "));
  }

  private void run(String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("run", "--data", scratch.directory().resolve("data").toString()));
    for (String option : List.of("--http-port", "--dicom-port", "--orthanc-port")) {
      command.addAll(List.of(option, String.valueOf(Ports.free())));
    }
    command.addAll(List.of(more));
    launcher =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
  }

  private void awaitLine(String part) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!Files.readString(output).contains(part)) {
      assertTrue(launcher.isAlive(), Files.readString(output));
      assertTrue(System.nanoTime() < deadline, Files.readString(output));
      Thread.sleep(100);
    }
  }

  private String lastLine() throws IOException {
    List<String> lines = Files.readAllLines(output);
    return lines.get(lines.size() - 1);
  }
}
