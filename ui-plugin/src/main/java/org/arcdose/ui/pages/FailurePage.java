package org.arcdose.ui.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
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

  /** The reference of this failure, also in the log with the failure's stack trace. */
  public String getReference() {
    if (reference == null) {
      reference = UUID.randomUUID().toString();
      Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
      LOG.log(
          Level.SEVERE,
          failure instanceof Throwable cause ? cause : null,
          () -> "Page failed, reference " + reference);
    }
    return reference;
  }
}
