package org.arcdose.archive;

/** The archive cannot be reached or is busy; the same call may succeed later. */
public final class ArchiveUnavailable extends ArchiveException {
  private static final long serialVersionUID = 1L;

  public ArchiveUnavailable(String message, Throwable cause) {
    super(message, cause);
  }

  public ArchiveUnavailable(String message) {
    this(message, null);
  }
}
