package org.arcdose.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** docs/dose-document.schema.json is what the records of the model are. */
class DoseDocumentSchemaTest {
  private static final Map<String, Class<? extends Record>> ACCUMULATED = new LinkedHashMap<>();
  private static final Map<String, Class<? extends Record>> EVENTS = new LinkedHashMap<>();

  static {
    ACCUMULATED.put("ct", CtAccumulatedDose.class);
    ACCUMULATED.put("ct-phantom", CtPhantomTotal.class);
    ACCUMULATED.put("ct-acquisitions", CtAcquisitionCounts.class);
    ACCUMULATED.put("projection", ProjectionAccumulatedDose.class);
    ACCUMULATED.put("glandular", GlandularAccumulatedDose.class);
    EVENTS.put("ct", CtIrradiationEvent.class);
    EVENTS.put("projection", ProjectionIrradiationEvent.class);
    EVENTS.put("administration", RadiopharmaceuticalAdministration.class);
  }

  private final Map<String, JsonObject> definitions = new TreeMap<>();

  @Test
  void describes_every_member_of_a_document() throws IOException {
    Path file = Path.of("../../docs/dose-document.schema.json");
    String schema = schema();
    assertEquals(
        schema, Files.exists(file) ? Files.readString(file) : "", "put this into " + file + ":");
  }

  private String schema() {
    JsonObjectBuilder members = Json.createObjectBuilder();
    for (RecordComponent component : DoseDocument.class.getRecordComponents()) {
      switch (component.getName()) {
        case "accumulated" -> members.add("accumulated", oneOf(ACCUMULATED));
        case "events" -> members.add("events", oneOf(EVENTS));
        case "kind" -> members.add("kind", Json.createObjectBuilder().add("enum", kinds()));
        default -> members.add(component.getName(), of(component.getGenericType()));
      }
    }
    JsonObjectBuilder named = Json.createObjectBuilder();
    definitions.forEach(named::add);
    JsonObject schema =
        Json.createObjectBuilder()
            .add("$schema", "https://json-schema.org/draft/2020-12/schema")
            .add("title", "Dose document of ArcDose")
            .add(
                "description",
                "Absent members are unknown. Units are in the names; see dose-model.md. The command"
                    + " line adds the member file.")
            .add("type", "object")
            .add("required", Json.createArrayBuilder().add("kind").add("accumulated").add("events"))
            .add("properties", members)
            .add("$defs", named)
            .build();
    StringWriter text = new StringWriter();
    Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
        .createWriter(text)
        .write(schema);
    return text.toString().strip() + "\n";
  }

  private static JsonArrayBuilder kinds() {
    JsonArrayBuilder kinds = Json.createArrayBuilder();
    for (Modality modality : Modality.values()) {
      kinds.add(modality.name());
    }
    return kinds.add(DoseDocument.NONE);
  }

  private JsonObject oneOf(Map<String, Class<? extends Record>> types) {
    JsonArrayBuilder choices = Json.createArrayBuilder();
    types.forEach(
        (name, type) ->
            choices.add(
                Json.createObjectBuilder(object(type))
                    .add(
                        "properties",
                        Json.createObjectBuilder(
                                Json.createObjectBuilder()
                                    .add("type", Json.createObjectBuilder().add("const", name))
                                    .build())
                            .addAll(
                                Json.createObjectBuilder(
                                    object(type).getJsonObject("properties"))))));
    return Json.createObjectBuilder()
        .add("type", "array")
        .add("items", Json.createObjectBuilder().add("oneOf", choices))
        .build();
  }

  private JsonObject object(Class<?> type) {
    JsonObjectBuilder members = Json.createObjectBuilder();
    for (RecordComponent component : type.getRecordComponents()) {
      members.add(component.getName(), of(component.getGenericType()));
    }
    return Json.createObjectBuilder()
        .add("type", "object")
        .add("properties", members)
        .add("additionalProperties", false)
        .build();
  }

  private JsonObject of(Type type) {
    if (type instanceof ParameterizedType list) {
      return Json.createObjectBuilder()
          .add("type", "array")
          .add("items", of(list.getActualTypeArguments()[0]))
          .build();
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      if (!definitions.containsKey(plain.getSimpleName())) {
        definitions.put(plain.getSimpleName(), JsonObject.EMPTY_JSON_OBJECT);
        definitions.put(plain.getSimpleName(), object(plain));
      }
      return Json.createObjectBuilder().add("$ref", "#/$defs/" + plain.getSimpleName()).build();
    }
    if (plain.isEnum()) {
      JsonArrayBuilder names = Json.createArrayBuilder();
      for (Object constant : plain.getEnumConstants()) {
        names.add(((Enum<?>) constant).name());
      }
      return Json.createObjectBuilder().add("enum", names).build();
    }
    return scalar(plain);
  }

  private static JsonObject scalar(Class<?> type) {
    JsonObjectBuilder schema = Json.createObjectBuilder();
    if (type == BigDecimal.class) {
      schema.add("type", "number");
    } else if (List.of(Integer.class, int.class, Long.class, long.class).contains(type)) {
      schema.add("type", "integer");
    } else if (List.of(Boolean.class, boolean.class).contains(type)) {
      schema.add("type", "boolean");
    } else {
      schema.add("type", "string");
      if (type == LocalDate.class) {
        schema.add("format", "date");
      } else if (type == LocalDateTime.class || type == LocalTime.class) {
        schema.add("description", "ISO 8601, local to the device");
      } else if (type != String.class) {
        throw new IllegalStateException("No JSON form for " + type);
      }
    }
    return schema.build();
  }
}
