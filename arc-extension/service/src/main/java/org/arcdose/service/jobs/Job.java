package org.arcdose.service.jobs;

import java.util.List;
import org.arcdose.archive.InstanceReference;

/**
 * A job a worker has claimed.
 *
 * @param fence number of this claim; only its holder may renew or end the job
 * @param attempt 1 for the first
 * @param waits how often the job was put off because something was away
 * @param serialKey null if the job has none
 */
public record Job(
    long id,
    int fence,
    String kind,
    String version,
    List<InstanceReference> instances,
    int attempt,
    int maxAttempts,
    int waits,
    String serialKey) {
  public Job {
    instances = List.copyOf(instances);
  }
}
