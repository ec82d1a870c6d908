package org.arcdose.attach;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The server's own command line interface, which brings its protocols and ways to log in. Scripts
 * go through a file that only this user can read.
 */
final class ManagementCli {
  /** An answer is printed with its last brace at the beginning of a line. */
  private static final Pattern ANSWER =
      Pattern.compile("^\\{.*?^\\}", Pattern.DOTALL | Pattern.MULTILINE);

  private static final int LONGEST_REASON = 400;
  private final Path program;
  private final String controller;

  /**
   * @param program the server's jboss-cli.sh
   * @param controller host and port of its management interface
   */
  ManagementCli(Path program, String controller) throws Refusal {
    if (!Files.isExecutable(program)) {
      throw new Refusal(
          "%s is not there; --cli needs the modules directory of the server itself."
              .formatted(program));
    }
    if (!controller.matches("[\\w.:\\[\\]-]+:\\d+")) {
      throw new Refusal("The value of --cli is not HOST:PORT.");
    }
    this.program = program;
    this.controller = controller;
  }

  /**
   * Runs a script until one of its lines fails.
   *
   * @return what it printed
   * @throws Refusal with the server's reason when a line failed
   */
  String run(List<String> script) throws Refusal {
    try {
      Path file = Files.createTempFile("arcdose", ".cli");
      try {
        Files.write(file, script);
        Process process =
            new ProcessBuilder(
                    program.toString(),
                    "--no-color-output",
                    "--output-json",
                    "--connect",
                    // A reload is waited for as long; the archive takes half a minute and more.
                    "--timeout=600000",
                    "--controller=" + controller,
                    "--file=" + file)
                .redirectErrorStream(true)
                // It would otherwise wait for a password.
                .redirectInput(new File("/dev/null"))
                .start();
        String output;
        try (InputStream in = process.getInputStream()) {
          output = new String(in.readAllBytes(), UTF_8);
        }
        if (process.waitFor() != 0) {
          throw new Refusal("The server at %s refused: %s".formatted(controller, reason(output)));
        }
        return output;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new Refusal("%s cannot be run: %s.".formatted(program, e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("Interrupted while the server was asked; see its log for what it did.");
    }
  }

  /** The answers in what a script printed, in their order. */
  static List<JsonObject> answers(String output) throws Refusal {
    try {
      return ANSWER.matcher(output).results().map(answer -> object(answer.group())).toList();
    } catch (JsonException e) {
      throw new Refusal("The server's answer is not understood.");
    }
  }

  private static JsonObject object(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** What the server says of the operation that failed, or else all that was printed. */
  private static String reason(String output) {
    String reason = output;
    try {
      for (JsonObject answer : answers(output)) {
        if (answer.containsKey("failure-description")) {
          reason = answer.get("failure-description").toString();
        }
      }
    } catch (Refusal e) {
      // All of it then.
    }
    // A failed batch is not an answer; what failed in it comes last.
    reason = reason.substring(Math.max(0, reason.lastIndexOf("Failure:")));
    String text = reason.replaceAll("\\s+", " ").strip();
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + " ...";
  }

  @Override
  public String toString() {
    return controller;
  }
}
