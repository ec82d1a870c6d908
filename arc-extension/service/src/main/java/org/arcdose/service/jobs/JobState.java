package org.arcdose.service.jobs;

/** Where a job stands. The transitions are in docs/jobs.md. */
public enum JobState {
  /** Waits for a worker. */
  QUEUED,
  /** A worker has it; its lease is renewed while that worker's server lives. */
  RUNNING,
  /** An attempt failed in a way that may pass; the next one is due at a known time. */
  RETRY_AT,
  /** Ended with a result. */
  DONE,
  /** Ended with a result for some of its objects. */
  PARTIAL,
  /** Ended without a result. */
  FAILED,
  /** Ended by a user. */
  CANCELED;

  /** Whether nothing but a user can move the job on. */
  public boolean terminal() {
    return this == DONE || this == PARTIAL || this == FAILED || this == CANCELED;
  }
}
