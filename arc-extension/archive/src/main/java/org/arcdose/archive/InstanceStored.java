package org.arcdose.archive;

import java.time.Instant;
import java.util.Objects;

/**
 * One object the archive has stored and committed. Identifiers only: nothing of the patient.
 *
 * @param instance which object
 * @param sopClassUid its SOP Class
 * @param callingAet AE title that sent it, empty if it did not come over an association
 * @param calledAet AE title it was sent to, empty likewise
 * @param remoteHost host it came from, empty if unknown
 * @param storedAt when the archive stored it
 */
public record InstanceStored(
    InstanceReference instance,
    String sopClassUid,
    String callingAet,
    String calledAet,
    String remoteHost,
    Instant storedAt) {
  public InstanceStored {
    Objects.requireNonNull(instance, "instance");
    Objects.requireNonNull(sopClassUid, "sopClassUid");
    Objects.requireNonNull(callingAet, "callingAet");
    Objects.requireNonNull(calledAet, "calledAet");
    Objects.requireNonNull(remoteHost, "remoteHost");
    Objects.requireNonNull(storedAt, "storedAt");
  }
}
