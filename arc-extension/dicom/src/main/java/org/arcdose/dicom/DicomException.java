package org.arcdose.dicom;

/**
 * Data that are not DICOM, are damaged, or exceed a limit. The message is a sentence for a user and
 * never holds a value of the object.
 */
public final class DicomException extends Exception {

  /** The problem in a sentence. */
  public DicomException(String message) {
    super(message);
  }

  /** The problem in a sentence and the failure below it. */
  public DicomException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The problem, where in the stream (bytes from its start) and in which element. */
  static DicomException at(long offset, int tag, String problem) {
    return new DicomException(
        problem + " (element " + Tag.format(tag) + ", byte " + offset + " of the stream)");
  }
}
