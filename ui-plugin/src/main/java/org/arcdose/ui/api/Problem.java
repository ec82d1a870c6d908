package org.arcdose.ui.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.StatusType;

/**
 * Problem details (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title name of the HTTP status
 * @param status HTTP status
 * @param detail a sentence: what is wrong and what to do
 */
public record Problem(String type, String title, int status, String detail) {
  static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

  static Problem of(StatusType status, String detail) {
    return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail);
  }

  ResponseBuilder response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this);
  }
}
