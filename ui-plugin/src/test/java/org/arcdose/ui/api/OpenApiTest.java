package org.arcdose.ui.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenApiTest {
  private static JsonObject document;

  @BeforeAll
  static void read() throws Exception {
    try (var in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      assertNotNull(in, "the build writes openapi.json beside OpenApiResource");
      document = Json.createReader(in).readObject();
    }
  }

  @Test
  void has_every_path() {
    assertEquals(
        Set.of(
            "/api/studies",
            "/api/studies/{studyInstanceUid}",
            "/api/studies/{studyInstanceUid}/dose",
            "/api/studies/{studyInstanceUid}/patient",
            "/api/studies/{studyInstanceUid}/skin-dose",
            "/api/studies/{studyInstanceUid}/skin-dose/events",
            "/api/studies/{studyInstanceUid}/skin-dose/map",
            "/api/studies/{studyInstanceUid}/skin-dose/map.png",
            "/api/patients/{patientKey}/skin-dose",
            "/api/skin-dose/alerts",
            "/api/skin-dose/runs",
            "/api/skin-dose/runs/{id}",
            "/api/skin-dose/runs/{id}/status",
            "/api/skin-dose/runs/{id}/results",
            "/api/skin-dose/runs/{id}/variants/{variant}/map",
            "/api/upkeep/reread",
            "/api/upkeep/rescan",
            "/api/upkeep/skin-dose",
            "/api/configuration",
            "/api/devices",
            "/api/devices/{id}",
            "/api/jobs",
            "/api/jobs/{id}",
            "/api/jobs/{id}/retry",
            "/api/jobs/{id}/cancel",
            "/api/health",
            "/api/metrics",
            "/api/me",
            "/api/openapi.json"),
        document.getJsonObject("paths").keySet());
  }

  @Test
  void values_are_numbers() {
    for (String name :
        List.of(
            "doseLengthProductMgyCm",
            "doseAreaProductGym2",
            "doseRpGy",
            "averageGlandularDoseMgy")) {
      assertEquals("number", property("StudyRow", name).getString("type"), name);
    }
    assertEquals("integer", property("StudyRow", "events").getString("type"));
    assertEquals("number", property("CtDose", "meanCtdiVolMgy").getString("type"));
  }

  @Test
  void describes_a_dose_report_with_its_events() {
    assertEquals(
        "#/components/schemas/CtIrradiationEvent",
        property("DoseReport", "ctEvents").getJsonObject("items").getString("$ref"));
    assertEquals("date", property("StudyRow", "studyDate").getString("format"));
  }

  @Test
  void every_reference_leads_somewhere() {
    List<String> dangling = new ArrayList<>();
    visit(
        document,
        object -> {
          if (object.containsKey("$ref")
              && !Json.createPointer(object.getString("$ref").substring(1))
                  .containsValue(document)) {
            dangling.add(object.getString("$ref"));
          }
        });
    assertEquals(List.of(), dangling);
  }

  @Test
  void every_operation_declares_its_path_parameters_and_an_answer() {
    document
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach((method, operation) -> check(path, operation.asJsonObject())));
  }

  @Test
  void is_version_3_1_with_a_title_and_the_ways_to_log_in() {
    assertTrue(document.getString("openapi").startsWith("3.1"));
    assertEquals("ArcDose", document.getJsonObject("info").getString("title"));
    assertEquals(
        Set.of("basic", "session"),
        document.getJsonObject("components").getJsonObject("securitySchemes").keySet());
  }

  private static void check(String path, JsonObject operation) {
    Set<String> wanted =
        new TreeSet<>(
            Pattern.compile("\\{(\\w+)}").matcher(path).results().map(r -> r.group(1)).toList());
    Set<String> declared = new TreeSet<>();
    for (JsonValue parameter :
        operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray()) {
      if (parameter.asJsonObject().getString("in").equals("path")) {
        declared.add(parameter.asJsonObject().getString("name"));
      }
    }
    assertEquals(wanted, declared, path);
    Set<String> answers = operation.getJsonObject("responses").keySet();
    assertTrue(answers.contains("200") || answers.contains("202"), path);
    assertTrue(operation.containsKey("summary"), path);
  }

  private static JsonObject property(String schema, String name) {
    return document
        .getJsonObject("components")
        .getJsonObject("schemas")
        .getJsonObject(schema)
        .getJsonObject("properties")
        .getJsonObject(name);
  }

  private static void visit(JsonValue value, Consumer<JsonObject> visitor) {
    if (value instanceof JsonObject object) {
      visitor.accept(object);
      object.values().forEach(member -> visit(member, visitor));
    } else if (value instanceof JsonArray array) {
      array.forEach(item -> visit(item, visitor));
    }
  }
}
