package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives a failure a reference that leads from the page to the log. */
@Named
@RequestScoped
public class FailurePage {
  private static final Logger LOG = Logger.getLogger(FailurePage.class.getName());

  @Inject private HttpServletRequest request;
  private String reference;

  /**
   * The reference of this failure, also in the log with the failure's stack trace; null if it came
   * in a background request, which Faces has logged already.
   */
  public String getReference() {
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (reference == null && failure instanceof Throwable cause) {
      reference = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, cause, () -> "Page failed, reference " + reference);
    }
    return reference;
  }

  /** Now. */
  public Instant getMoment() {
    return Instant.now();
  }
}
