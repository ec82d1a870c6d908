package org.dcm4che3.conf.json;

import jakarta.json.stream.JsonGenerator;

/** Signature. */
public class JsonWriter {
  /** For tests that stand in for it. */
  protected JsonWriter() {}

  public JsonGenerator writeStartObject(String name) {
    throw new LinkageError("signature");
  }
}
