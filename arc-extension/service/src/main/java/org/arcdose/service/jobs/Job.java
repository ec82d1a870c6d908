package org.arcdose.service.jobs;

import java.util.List;
import org.arcdose.archive.InstanceReference;

/**
 * A job a worker has claimed.
 *
 * @param fence number of this claim; only its holder may renew or end the job
 * @param attempt 1 for the first
 * @param waits how often the job was put off because something was away
 * @param studyInstanceUid of the study it is about, empty if it is about the whole site
 * @param instances none if the job is about a study or the whole site
 * @param serialKey null if the job has none
 */
public record Job(
    long id,
    int fence,
    String kind,
    String version,
    String studyInstanceUid,
    List<InstanceReference> instances,
    int attempt,
    int maxAttempts,
    int waits,
    String serialKey) {
  public Job {
    instances = List.copyOf(instances);
  }
}
