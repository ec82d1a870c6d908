package org.dcm4che3.conf.json;

import jakarta.json.stream.JsonParser;

/** Emulated: one event after the other. */
public class JsonReader {
  private final JsonParser parser;
  private JsonParser.Event event;

  public JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  public JsonParser.Event next() {
    event = parser.next();
    return event;
  }

  public JsonParser.Event getEvent() {
    return event;
  }

  public String getString() {
    return parser.getString();
  }

  public void expect(JsonParser.Event expected) {
    if (event != expected) {
      throw new IllegalStateException(event + " instead of " + expected);
    }
  }
}
