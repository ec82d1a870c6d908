package org.arcdose.dicom.dcmtk;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line tools of dcmtk. */
public final class Dcmtk {
  /** Precedes what stood in the JSON where only a number may. */
  static final String UNQUOTED = "unquoted ";

  private Dcmtk() {}

  /** What dcm2json says of a file, or empty when it gives up. */
  public static Optional<JsonObject> json(Path file) throws IOException, InterruptedException {
    List<String> command = List.of("dcm2json", "-q", "-ee", "-fc", file.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String json = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() == 0 ? Optional.of(parse(json)) : Optional.empty();
  }

  private static JsonObject parse(String json) {
    try {
      return Json.createReader(new StringReader(json)).readObject();
    } catch (JsonException e) {
      // What JSON has no number for stands there without quotation marks.
      String quoted =
          json.replaceAll(
              "(?<=[\\[,])(?:-?(?:nan|inf)|[+-]?\\d+[.])(?=[,\\]])", "\"" + UNQUOTED + "$0\"");
      return Json.createReader(new StringReader(quoted)).readObject();
    }
  }

  /** Runs a tool that must succeed; returns what it says. */
  public static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + ": " + output);
    }
    return output;
  }

  /** The options of dcmconv for every transfer syntax and form of length. */
  public static List<List<String>> conversions() {
    List<List<String>> conversions = new ArrayList<>();
    for (String syntax : List.of("+te", "+ti", "+tb", "+td")) {
      for (String length : List.of("+e", "-e")) {
        conversions.add(List.of(syntax, length));
      }
    }
    return conversions;
  }
}
