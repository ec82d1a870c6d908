package org.arcdose.dose.sr;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.arcdose.dose.DoseReport;
import org.arcdose.dose.RecordJson;

/** A report taken apart, to tell what differs between two of them; its findings left out. */
record ReportParts(JsonObject report) {
  static ReportParts of(DoseReport report) {
    StringWriter out = new StringWriter();
    RecordJson.write(report, out);
    try (JsonReader reader = Json.createReader(new StringReader(out.toString()))) {
      JsonObject all = reader.readObject();
      return new ReportParts(Json.createObjectBuilder(all).remove("findings").build());
    }
  }

  /**
   * How many items of each member are not in the other report; those of which none is missing are
   * left out.
   */
  Map<String, Integer> lostIn(ReportParts other) {
    Map<String, Integer> lost = new LinkedHashMap<>();
    items("", report)
        .forEach(
            (name, items) -> {
              List<JsonValue> left = new ArrayList<>(items);
              items("", other.report).getOrDefault(name, List.of()).forEach(left::remove);
              if (!left.isEmpty()) {
                lost.put(name, left.size());
              }
            });
    return lost;
  }

  private static Map<String, List<JsonValue>> items(String prefix, JsonObject object) {
    Map<String, List<JsonValue>> items = new LinkedHashMap<>();
    object.forEach(
        (name, value) -> {
          if (value instanceof JsonArray array) {
            items.put(prefix + name, array);
          } else if (name.equals("nuclear")) {
            items.putAll(items(name + ".", value.asJsonObject()));
          } else {
            items.put(prefix + name, List.of(value));
          }
        });
    return items;
  }

  /** Paths of the values that differ. */
  Set<String> differences(ReportParts other) {
    Map<String, JsonValue> others = other.values();
    Map<String, JsonValue> values = values();
    Set<String> paths = new TreeSet<>(values.keySet());
    paths.addAll(others.keySet());
    paths.removeIf(path -> Objects.equals(values.get(path), others.get(path)));
    return paths;
  }

  /** Paths of the values that are none in the other report. */
  Set<String> valuesLostIn(ReportParts other) {
    Set<String> paths = new TreeSet<>(values().keySet());
    paths.removeAll(other.values().keySet());
    return paths;
  }

  private Map<String, JsonValue> values() {
    Map<String, JsonValue> values = new HashMap<>();
    flatten("", report, values);
    return values;
  }

  private static void flatten(String path, JsonValue value, Map<String, JsonValue> values) {
    if (value instanceof JsonObject object) {
      object.forEach((name, member) -> flatten(path + "." + name, member, values));
    } else if (value instanceof JsonArray array && isOfObjects(array)) {
      for (int i = 0; i < array.size(); i++) {
        flatten(path + "[" + i + "]", array.get(i), values);
      }
    } else if (value != JsonValue.NULL) {
      values.put(path, value);
    }
  }

  /** The numbers of all pulses are one value. */
  private static boolean isOfObjects(JsonArray array) {
    return array.stream().anyMatch(JsonObject.class::isInstance);
  }
}
