package org.arcdose.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person at the terminal reads when something is wrong: one sentence, exit code 1. */
class TerminalTest {
  private static final Path SCRIPT = Installation.find().home().resolve("arcdose");

  @TempDir Path directory;

  @Test
  void a_port_in_use_is_told_before_anything_starts() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      Command.Result result = launcher("run", "--data", directory.toString(), "--http-port", port);
      assertEquals(
          "arcdose: Port " + port + " is in use; choose another with --http-port.",
          result.output().strip());
      assertEquals(1, result.exitCode());
    }
  }

  @Test
  void a_second_start_on_the_same_data_is_refused() throws Exception {
    try (DataDirectory.Lock lock = new DataDirectory(directory).lock()) {
      assertTrue(lock.lock().isValid());
      Command.Result result = launcher("run", "--data", directory.toString());
      assertTrue(
          result.output().startsWith("arcdose: ArcDose already runs on " + directory + ";"),
          result.output());
      assertEquals(1, result.exitCode());
    }
  }

  @Test
  void stop_says_when_there_is_nothing_to_end() {
    Command.Result result = launcher("stop", "--data", directory.toString());
    assertEquals("arcdose: ArcDose does not run on " + directory, result.output().strip());
    assertEquals(0, result.exitCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "start | arcdose: Unknown command 'start'; see ./arcdose help.",
        "test --samples /no/such/place | arcdose: The sample directory '/no/such/place' does not exist.",
        "test --all | arcdose: Unknown option --all; see ./arcdose help."
      })
  void the_script_says_what_it_does_not_understand(String arguments, String sentence) {
    Command.Result result = script(Map.of(), arguments);
    assertEquals(sentence, result.output().strip());
    assertEquals(1, result.exitCode());
  }

  @Test
  void the_script_names_a_jdk_that_is_missing() {
    Command.Result result = script(Map.of("JAVA_HOME", "/no/jdk"), "run");
    assertEquals(
        "arcdose: A JDK 17 or newer is needed, found none; install Debian's packages"
            + " openjdk-17-jdk-headless and maven.",
        result.output().strip());
    assertEquals(1, result.exitCode());
  }

  private Command.Result launcher(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    return Command.run(directory, Map.of(), "", command);
  }

  private Command.Result script(Map<String, String> environment, String arguments) {
    List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
    command.addAll(List.of(arguments.split(" ")));
    return Command.run(directory, environment, "", command);
  }
}
