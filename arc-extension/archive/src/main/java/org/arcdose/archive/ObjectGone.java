package org.arcdose.archive;

/** The archive no longer has the object. */
public final class ObjectGone extends ArchiveException {
  private static final long serialVersionUID = 1L;

  public ObjectGone(String message, Throwable cause) {
    super(message, cause);
  }

  public ObjectGone(String message) {
    this(message, null);
  }
}
