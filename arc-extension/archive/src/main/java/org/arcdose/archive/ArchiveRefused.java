package org.arcdose.archive;

/**
 * The archive answered and said no, whatever it was asked for: a wrong password, a missing right, a
 * wrong address. The same call will fail until somebody corrects that, and may succeed then.
 */
public final class ArchiveRefused extends ArchiveException {
  private static final long serialVersionUID = 1L;

  public ArchiveRefused(String message, Throwable cause) {
    super(message, cause);
  }

  public ArchiveRefused(String message) {
    this(message, null);
  }
}
