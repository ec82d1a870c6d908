package org.arcdose.dose;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What another program read from a sample file, by path: numbers, or text of anything else. */
record ExpectedFile(String extractor, Map<String, Object> values) {
  private static final Pattern PULSES =
      Pattern.compile(".*\\.(kvp|xraytubecurrent|exposure|pulsewidth)");

  static ExpectedFile read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonReader reader = Json.createReader(in)) {
      JsonObject json = reader.readObject();
      JsonObject result = json.getJsonObject("openrem_result");
      ExpectedFile expected =
          new ExpectedFile(result.getString("extractor", ""), new LinkedHashMap<>());
      JsonArray studies = result.getJsonArray("studies");
      if (studies != null && studies.size() == 1) {
        expected.add("study", studies.get(0));
        json.getJsonArray("asserted").getValuesAs(JsonObject.class).forEach(expected::asserted);
      }
      return expected;
    }
  }

  /** A value that program's own tests check when only this file has been imported. */
  private void asserted(JsonObject check) {
    if (!check.containsKey("after_importing") && !check.containsKey("id_settings")) {
      String path = check.getString("path").replace(".code_meaning", ".meaning");
      if (!PULSES.matcher(path.replaceAll("\\[\\d+]\\.\\w+$", "")).matches()) {
        add(path.replace(".code_value", ".code"), check.get("expected"));
      }
    }
  }

  private void add(String path, JsonValue value) {
    switch (value.getValueType()) {
      case OBJECT -> value.asJsonObject().forEach((name, member) -> add(path + "." + name, member));
      case ARRAY -> array(path, value.asJsonArray());
      case NUMBER -> values.put(path, ((JsonNumber) value).bigDecimalValue());
      case STRING -> values.put(path, ((JsonString) value).getString());
      case TRUE, FALSE -> values.put(path, value.toString());
      case NULL -> {}
    }
  }

  private void array(String path, JsonArray array) {
    if (PULSES.matcher(path).matches()) {
      pulses(path, array);
      return;
    }
    for (int i = 0; i < array.size(); i++) {
      add(path + "[" + i + "]", array.get(i));
    }
  }

  /** One row for each pulse: the mean of those with radiation. */
  private void pulses(String path, JsonArray rows) {
    List<BigDecimal> pulses =
        rows.getValuesAs(JsonObject.class).stream()
            .flatMap(row -> row.values().stream())
            .map(value -> ((JsonNumber) value).bigDecimalValue())
            .filter(value -> value.signum() != 0)
            .toList();
    if (!pulses.isEmpty()) {
      values.put(
          path,
          pulses.stream()
              .reduce(BigDecimal.ZERO, BigDecimal::add)
              .divide(BigDecimal.valueOf(pulses.size()), MathContext.DECIMAL64));
    }
  }
}
