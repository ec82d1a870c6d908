package org.dcm4chee.arc.entity;

/** Signature. */
public class Task {
  /** Signature. */
  public enum Status {
    SCHEDULED,
    IN_PROCESS,
    COMPLETED,
    WARNING,
    FAILED,
    CANCELED,
    SCHEDULED_FOR_RETRY
  }
}
