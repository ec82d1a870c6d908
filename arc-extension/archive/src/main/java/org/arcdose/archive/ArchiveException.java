package org.arcdose.archive;

/** The archive did not do what it was asked; the message says what, where and what to do. */
public sealed class ArchiveException extends Exception
    permits ArchiveUnavailable, ArchiveRefused, ObjectGone, ObjectUnreadable {
  private static final long serialVersionUID = 1L;

  ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
