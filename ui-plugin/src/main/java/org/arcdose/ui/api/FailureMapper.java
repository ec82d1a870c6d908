package org.arcdose.ui.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.arcdose.service.view.Unavailable;

/** Turns everything that can go wrong into problem details; stack traces go to the log only. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Exception> {
  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());
  private static final int RETRY_AFTER_SECONDS = 10;

  /**
   * RESTEasy wants a constructor without parameters for a provider, so no constructor injection.
   */
  @Override
  public Response toResponse(Exception failure) {
    if (failure instanceof Refusal refusal) {
      return refusal.problem().response().build();
    }
    if (failure instanceof WebApplicationException refused) {
      return refusedByContainer(refused.getResponse());
    }
    if (failure instanceof Unavailable) {
      return Problem.of(Status.SERVICE_UNAVAILABLE, failure.getMessage())
          .response()
          .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
          .build();
    }
    String reference = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, failure, () -> "Request failed, reference " + reference);
    return Problem.of(
            Status.INTERNAL_SERVER_ERROR,
            "ArcDose failed to answer. The server log has the reason under reference "
                + reference
                + ".")
        .response()
        .build();
  }

  private static Response refusedByContainer(Response refused) {
    StatusType status = refused.getStatusInfo();
    String sentence =
        switch (refused.getStatus()) {
          case 404 -> "There is nothing at this address; GET api/openapi.json lists what there is.";
          case 405 -> "This address does not know the method of the request.";
          case 406 -> "This address has none of the media types the request accepts.";
          case 415 -> "This address does not take the media type of the request.";
          default -> "The request cannot be answered: " + status.getReasonPhrase() + ".";
        };
    Response.ResponseBuilder response = Problem.of(status, sentence).response();
    if (refused.getHeaderString(HttpHeaders.ALLOW) != null) {
      response.header(HttpHeaders.ALLOW, refused.getHeaderString(HttpHeaders.ALLOW));
    }
    return response.build();
  }
}
