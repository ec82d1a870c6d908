package org.arcdose.archive.dcm4chee.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.io.StringWriter;
import org.dcm4che3.conf.json.JsonReader;
import org.dcm4che3.conf.json.JsonWriter;
import org.junit.jupiter.api.Test;

/** In place of the archive's reader and writer are small ones. */
class JsonArcDoseConfigurationTest {
  private static final String VALUES =
      "{\"enabled\":true,\"jobs\":[],\"skinDoseAlerts\":{\"areaCm2\":1.5},"
          + "\"devices\":[{\"match\":{\"model\":\"X\"},\"offsetCm\":[0,-1.5,3]}]}";

  private final JsonArcDoseConfiguration configuration = new JsonArcDoseConfiguration();
  private final PlainDevice device = new PlainDevice();

  @Test
  void what_is_read_is_written() throws Exception {
    Events events = new Events("{\"arcDose\":" + VALUES + ",\"next\":1}");
    assertTrue(load(events));
    assertEquals(VALUES, device.extension.values().toString());
    assertEquals(JsonParser.Event.END_OBJECT, events.getEvent());
    assertEquals(JsonParser.Event.KEY_NAME, events.next());
    assertEquals("next", events.getString());
    assertEquals("{\"arcDose\":" + VALUES + "}", stored());
  }

  @Test
  void other_nodes_are_left_to_others() throws Exception {
    assertFalse(load(new Events("{\"dcmArchiveDevice\":{}}")));
    assertNull(device.extension);
    assertEquals("{}", stored());
  }

  @Test
  void a_mistake_is_refused_before_it_is_written() {
    // The archive's exception is a declaration here, whose constructor throws.
    assertThrows(Throwable.class, () -> load(new Events("{\"arcDose\":{\"jobs\":[\"index\"]}}")));
    assertNull(device.extension);
  }

  private boolean load(Events events) throws Exception {
    events.next();
    events.next();
    return configuration.loadDeviceExtension(device, events, null);
  }

  private String stored() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.createGenerator(text)) {
      json.writeStartObject();
      configuration.storeTo(
          device,
          new JsonWriter() {
            @Override
            public JsonGenerator writeStartObject(String name) {
              return json.writeStartObject(name);
            }
          });
      json.writeEnd();
    }
    return text.toString();
  }

  private static final class Events extends JsonReader {
    private final JsonParser parser;
    private JsonParser.Event event;

    Events(String json) {
      parser = Json.createParser(new StringReader(json));
    }

    @Override
    public JsonParser.Event next() {
      event = parser.next();
      return event;
    }

    @Override
    public JsonParser.Event getEvent() {
      return event;
    }

    @Override
    public String getString() {
      return parser.getString();
    }

    @Override
    public void expect(JsonParser.Event expected) {
      assertEquals(expected, event);
    }
  }
}
