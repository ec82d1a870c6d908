package org.arcdose.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A short program run to its end. */
final class Command {
  /**
   * @param output standard output and error together
   */
  record Result(int exitCode, String output) {}

  private Command() {}

  /** Runs the program with the given standard input. */
  static Result run(
      Path directory, Map<String, String> environment, String input, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      throw new LaunchException(command.get(0) + " cannot be run: " + e + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while " + command.get(0) + " ran.", e);
    }
  }

  /**
   * @throws LaunchException when the program ends with an exit code other than 0
   */
  static String require(Path directory, String input, List<String> command) {
    Result result = run(directory, Map.of(), input, command);
    if (result.exitCode() != 0) {
      throw new LaunchException(
          String.join(" ", command) + " failed: " + result.output().strip() + ".");
    }
    return result.output();
  }
}
