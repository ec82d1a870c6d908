package org.arcdose.service.jobs;

/**
 * Does the jobs of one kind. Called from several threads at once, never inside a transaction. A job
 * may be begun again after it was done in part, or even in full: a handler must be able to repeat
 * itself.
 */
public interface JobHandler {
  /** Name of the kind, e.g. {@code dose}. */
  String kind();

  /**
   * Does the job.
   *
   * @throws InterruptedException when the server stops; the job is begun again later
   */
  JobOutcome run(JobContext context) throws InterruptedException;
}
