package org.arcdose.service.jobs;

/** What a handler may ask and tell while it works. */
public interface JobContext {
  Job job();

  /**
   * Tells how far the job is.
   *
   * @return false if the job is no longer this worker's (canceled, or given to another): stop
   */
  boolean progress(int percent);

  /**
   * Whether a job of a higher priority waits or is being done, on any server. Who can wait gives it
   * the machine.
   */
  boolean outranked();

  /** Leaves a line with the job; no patient data. */
  void log(String line);
}
