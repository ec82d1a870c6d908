package org.dcm4chee.arc.entity;

/** Emulated. */
public class Task {
  /** Emulated. */
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
