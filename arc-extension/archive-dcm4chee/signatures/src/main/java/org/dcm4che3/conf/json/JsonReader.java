package org.dcm4che3.conf.json;

import jakarta.json.stream.JsonParser;

/** Signature. */
public class JsonReader {
  /** For tests that stand in for it. */
  protected JsonReader() {}

  public JsonParser.Event next() {
    throw new LinkageError("signature");
  }

  public JsonParser.Event getEvent() {
    throw new LinkageError("signature");
  }

  public String getString() {
    throw new LinkageError("signature");
  }

  public void expect(JsonParser.Event expected) {
    throw new LinkageError("signature");
  }
}
