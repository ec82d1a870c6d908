package org.arcdose.dicom;

import java.util.OptionalLong;

/**
 * Data that are not DICOM, are damaged, or exceed a limit. The message is a sentence for a user and
 * never holds a value of the object.
 */
public final class DicomException extends Exception {
  private static final long NOWHERE = -1;

  private final String reason;
  private final long offset;

  /** The problem in a sentence. */
  public DicomException(String message) {
    this(message, message, NOWHERE);
  }

  /** The problem in a sentence and the failure below it. */
  public DicomException(String message, Throwable cause) {
    this(message);
    initCause(cause);
  }

  private DicomException(String message, String reason, long offset) {
    super(message);
    this.reason = reason;
    this.offset = offset;
  }

  /** The problem, where in the stream (bytes from its start) and in which element. */
  static DicomException at(long offset, int tag, String problem) {
    String where = " (element " + Tag.format(tag) + ", byte " + offset + " of the stream)";
    return new DicomException(problem + where, problem, offset);
  }

  /** A problem at the start of the stream, before any element. */
  static DicomException atStart(String problem) {
    return new DicomException(problem, problem, 0);
  }

  /** The problem without its place. */
  public String reason() {
    return reason;
  }

  /**
   * Where in the stream that was read the problem lies, in bytes from its start (of a deflated
   * dataset: from the start of the inflated one); empty when nothing was being read.
   */
  public OptionalLong offset() {
    return offset == NOWHERE ? OptionalLong.empty() : OptionalLong.of(offset);
  }
}
