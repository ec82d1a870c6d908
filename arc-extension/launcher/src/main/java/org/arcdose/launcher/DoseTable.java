package org.arcdose.launcher;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of {@code GET /api/studies} as text; a value the study does not have is left blank. */
final class DoseTable {
  private static final String LINE = "%-10s  %-8s  %-34.34s  %6s  %12s  %14s  %8s  %9s%n";

  private DoseTable() {}

  static String of(List<JsonObject> rows) {
    StringBuilder table = new StringBuilder();
    table.append(
        LINE.formatted(
            "Date", "Modality", "Study", "Events", "DLP mGy.cm", "DAP Gy.m2", "RP Gy", "AGD mGy"));
    for (JsonObject row : rows) {
      table.append(
          LINE.formatted(
              text(row, "studyDate"),
              text(row, "modalities"),
              text(row, "description"),
              text(row, "events"),
              text(row, "doseLengthProductMgyCm"),
              text(row, "doseAreaProductGym2"),
              text(row, "doseRpGy"),
              text(row, "averageGlandularDoseMgy")));
    }
    return table.toString();
  }

  private static String text(JsonObject row, String name) {
    JsonValue value = row.getOrDefault(name, JsonValue.NULL);
    return switch (value.getValueType()) {
      case NULL -> "";
      case STRING -> ((JsonString) value).getString();
      case ARRAY ->
          ((JsonArray) value)
              .getValuesAs(JsonString.class).stream()
                  .map(JsonString::getString)
                  .collect(Collectors.joining("+"));
      default -> value.toString();
    };
  }
}
