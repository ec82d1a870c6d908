package org.arcdose.ui.api;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.arcdose.service.view.InvalidParameter;

/** A request that cannot be answered as asked; the message is a sentence for whoever asked. */
final class Refusal extends RuntimeException {
  private final Status status;
  private final transient List<InvalidParameter> errors;

  Refusal(Status status, String sentence) {
    this(status, sentence, null);
  }

  private Refusal(Status status, String sentence, List<InvalidParameter> errors) {
    super(sentence);
    this.status = status;
    this.errors = errors;
  }

  static Refusal badRequest(String sentence) {
    return new Refusal(Status.BAD_REQUEST, sentence);
  }

  /**
   * Because of its body.
   *
   * @param sentences what is wrong, all of it
   */
  static Refusal badRequest(String sentences, List<InvalidParameter> errors) {
    return new Refusal(Status.BAD_REQUEST, sentences, errors);
  }

  static Refusal notFound(String sentence) {
    return new Refusal(Status.NOT_FOUND, sentence);
  }

  Problem problem() {
    return Problem.of(status, getMessage(), errors);
  }
}
