package org.arcdose.archive;

/** What the archive did with an object handed to it. */
public enum StoreResult {
  /** It is a new object of the archive. */
  STORED,
  /** The archive had an object of that SOP Instance UID and kept what it had. */
  ALREADY_THERE
}
