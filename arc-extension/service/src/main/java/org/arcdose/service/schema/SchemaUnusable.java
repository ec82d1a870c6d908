package org.arcdose.service.schema;

/** The schema cannot be used until somebody does something; the message says what. */
public final class SchemaUnusable extends Exception {
  private static final long serialVersionUID = 1L;

  SchemaUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
