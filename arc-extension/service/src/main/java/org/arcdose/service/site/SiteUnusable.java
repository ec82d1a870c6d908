package org.arcdose.service.site;

/** Something of the site is missing that must not be made anew; the message says what to do. */
public final class SiteUnusable extends Exception {
  private static final long serialVersionUID = 1L;

  SiteUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
