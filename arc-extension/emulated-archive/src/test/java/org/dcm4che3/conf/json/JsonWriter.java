package org.dcm4che3.conf.json;

import jakarta.json.stream.JsonGenerator;

/** Emulated. */
public class JsonWriter {
  private final JsonGenerator generator;

  public JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  public JsonGenerator writeStartObject(String name) {
    return generator.writeStartObject(name);
  }
}
