package org.arcdose.service.view;

import java.time.Instant;

/**
 * One job.
 *
 * @param subject SOP Instance UID, or for a set the series
 * @param subjects how many objects it is about
 * @param progressPercent 0 to 100
 * @param error sentence for the user, null if there is none
 * @param retryAt when the next attempt is due, null unless waiting for one
 */
public record JobRow(
    long id,
    String kind,
    String state,
    String studyInstanceUid,
    String subject,
    int subjects,
    int attempt,
    int maxAttempts,
    int progressPercent,
    String error,
    Instant createdAt,
    Instant startedAt,
    Instant endedAt,
    Instant retryAt) {}
