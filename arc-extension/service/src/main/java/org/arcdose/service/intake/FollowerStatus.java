package org.arcdose.service.intake;

import java.time.Instant;

/**
 * How following an archive goes.
 *
 * @param detail one sentence
 * @param at when that was found
 */
public record FollowerStatus(boolean up, String detail, Instant at) {}
