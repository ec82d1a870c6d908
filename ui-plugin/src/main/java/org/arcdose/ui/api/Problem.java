package org.arcdose.ui.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.StatusType;
import java.util.List;
import org.arcdose.service.view.InvalidParameter;

/**
 * Problem details (RFC 9457).
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title name of the HTTP status
 * @param status HTTP status
 * @param detail a sentence: what is wrong and what to do
 * @param errors everything that is wrong in the request's body; null if it is something else
 */
public record Problem(
    String type, String title, int status, String detail, List<InvalidParameter> errors) {
  static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

  static Problem of(StatusType status, String detail) {
    return of(status, detail, null);
  }

  static Problem of(StatusType status, String detail, List<InvalidParameter> errors) {
    return new Problem(
        "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, errors);
  }

  ResponseBuilder response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this);
  }
}
