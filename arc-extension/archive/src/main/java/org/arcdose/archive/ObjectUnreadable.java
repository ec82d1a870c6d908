package org.arcdose.archive;

/** The object is no DICOM object or a broken one; the same call will fail again. */
public final class ObjectUnreadable extends ArchiveException {
  private static final long serialVersionUID = 1L;

  public ObjectUnreadable(String message, Throwable cause) {
    super(message, cause);
  }

  public ObjectUnreadable(String message) {
    this(message, null);
  }
}
