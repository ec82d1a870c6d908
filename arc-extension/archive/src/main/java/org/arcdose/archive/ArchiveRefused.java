package org.arcdose.archive;

/** The archive answered and said no; the same call will fail again. */
public final class ArchiveRefused extends ArchiveException {
  private static final long serialVersionUID = 1L;

  public ArchiveRefused(String message, Throwable cause) {
    super(message, cause);
  }

  public ArchiveRefused(String message) {
    this(message, null);
  }
}
