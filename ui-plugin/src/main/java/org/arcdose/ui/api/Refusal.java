package org.arcdose.ui.api;

import jakarta.ws.rs.core.Response.Status;

/** A request that cannot be answered as asked; the message is a sentence for whoever asked. */
final class Refusal extends RuntimeException {
  private final Status status;

  Refusal(Status status, String sentence) {
    super(sentence);
    this.status = status;
  }

  static Refusal badRequest(String sentence) {
    return new Refusal(Status.BAD_REQUEST, sentence);
  }

  static Refusal notFound(String sentence) {
    return new Refusal(Status.NOT_FOUND, sentence);
  }

  Status status() {
    return status;
  }
}
