package org.arcdose.dose;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that the tests of OpenREM 1.0.0b2 check.
 *
 * @param files the objects that were imported before, in this order
 * @param value number or text, null for nothing
 */
record AssertedValue(List<String> files, String path, Object value) {
  /** Those of all files but for who the patient is, which the site decides. */
  static List<AssertedValue> all(Path expected) throws IOException {
    List<AssertedValue> all = new ArrayList<>();
    try (var files = Files.list(expected)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".json") && !file.getFileName().toString().startsWith("_")) {
          add(file, all);
        }
      }
    }
    return all.stream().distinct().toList();
  }

  private static void add(Path file, List<AssertedValue> all) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonReader reader = Json.createReader(in)) {
      JsonObject json = reader.readObject();
      for (JsonObject check : json.getJsonArray("asserted").getValuesAs(JsonObject.class)) {
        if (!check.containsKey("id_settings")
            && !check.getString("path").endsWith("not_patient_indicator")) {
          all.add(of(check, file.getFileName().toString().replace(".json", ".dcm")));
        }
      }
    }
  }

  private static AssertedValue of(JsonObject check, String file) {
    List<String> files =
        check.containsKey("after_importing")
            ? check.getJsonArray("after_importing").getValuesAs(JsonString::getString)
            : List.of(file);
    String path =
        check
            .getString("path")
            .replace(".code_meaning", ".meaning")
            .replace(".code_value", ".code")
            .replace("personparticipant(alert)", "personparticipant")
            // A row for each pulse: the first of several, or the only one.
            .replaceAll("\\.(kvp|xraytubecurrent|exposure|pulsewidth)\\[0]\\.\\w+$", ".$1");
    return new AssertedValue(List.copyOf(files), path, value(check.get("expected")));
  }

  private static Object value(JsonValue value) {
    return switch (value.getValueType()) {
      case NUMBER -> ((JsonNumber) value).bigDecimalValue();
      case STRING -> ((JsonString) value).getString();
      case NULL -> null;
      default -> value.toString();
    };
  }

  /** The column it is in, without its row. */
  String column() {
    String row = path.replaceFirst("[.](code|meaning)$", "");
    return row.substring(row.lastIndexOf('.') + 1);
  }

  /** The kind of object it is about. */
  String kind() {
    String file = files.get(0);
    if (file.matches(".*-(Nm|Pet)?Im-.*|.*-SC-.*")) {
      return "images";
    }
    String kind = file.substring(0, 2);
    return List.of("CT", "MG", "NM").contains(kind) ? kind : "projection";
  }
}
