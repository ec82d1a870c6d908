package org.arcdose.service.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.arcdose.archive.InstanceReference;

/**
 * A job to be entered into the ledger.
 *
 * @param kind which {@link JobHandler} does it
 * @param version engine and configuration the result will depend on
 * @param instances up to 500 objects, all of one series; none if the job is about the whole site
 * @param inputDigest stands for the objects as the archive holds them; a second job of the same
 *     kind, digest and version is the same job
 * @param receivedAt when the oldest of the objects entered the inbox
 * @param serialKey jobs of one key run one after the other in the order of their ids; null: no
 *     order
 * @param priority 0 (last) to 9 (first), ordinary 4
 * @param maxAttempts how often it may be begun before it is given up
 * @param timeLimit how long one attempt may take before the job is given up, whole seconds
 */
public record NewJob(
    String kind,
    String version,
    List<InstanceReference> instances,
    String inputDigest,
    Instant receivedAt,
    String serialKey,
    int priority,
    int maxAttempts,
    Duration timeLimit) {
  /** Most objects one job may be about. */
  public static final int MOST_INSTANCES = 500;

  public NewJob {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(inputDigest, "inputDigest");
    Objects.requireNonNull(receivedAt, "receivedAt");
    Objects.requireNonNull(timeLimit, "timeLimit");
    instances = List.copyOf(instances);
    if (instances.size() > MOST_INSTANCES) {
      throw new IllegalArgumentException(
          "A job is about at most " + MOST_INSTANCES + " objects, not " + instances.size());
    }
  }

  /** What the job is called in lists: the object, or the series of a set. */
  String subject() {
    if (instances.isEmpty()) {
      return "site";
    }
    InstanceReference first = instances.get(0);
    return instances.size() == 1 ? first.sopInstanceUid() : first.seriesInstanceUid();
  }
}
