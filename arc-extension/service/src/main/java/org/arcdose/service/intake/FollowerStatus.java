package org.arcdose.service.intake;

import java.time.Instant;

/**
 * How following an archive goes.
 *
 * @param detail one sentence
 * @param followedAt when this server last did, null if it never has
 */
public record FollowerStatus(boolean up, String detail, Instant followedAt) {}
