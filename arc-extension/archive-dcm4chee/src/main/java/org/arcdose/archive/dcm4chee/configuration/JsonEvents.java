package org.arcdose.archive.dcm4chee.configuration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser.Event;
import java.math.BigDecimal;
import org.dcm4che3.conf.json.JsonReader;

/** Values out of the archive's reader, which gives single events only. */
record JsonEvents(JsonReader reader) {
  /** The object whose start was the last event; its end is the last one afterwards. */
  JsonObject object() {
    JsonObjectBuilder object = Json.createObjectBuilder();
    while (reader.next() == Event.KEY_NAME) {
      String name = reader.getString();
      reader.next();
      object.add(name, value());
    }
    reader.expect(Event.END_OBJECT);
    return object.build();
  }

  private JsonArray array() {
    JsonArrayBuilder array = Json.createArrayBuilder();
    while (reader.next() != Event.END_ARRAY) {
      array.add(value());
    }
    return array.build();
  }

  private JsonValue value() {
    return switch (reader.getEvent()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> Json.createValue(reader.getString());
      case VALUE_NUMBER -> Json.createValue(new BigDecimal(reader.getString()));
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      default -> JsonValue.NULL;
    };
  }
}
