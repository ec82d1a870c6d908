package org.arcdose.service.intake;

import java.time.Instant;
import org.arcdose.archive.InstanceStored;

/** A stored object waiting to be looked at. */
public record InboxRow(long id, Instant receivedAt, InstanceStored stored) {}
