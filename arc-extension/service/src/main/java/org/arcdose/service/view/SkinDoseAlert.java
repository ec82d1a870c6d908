package org.arcdose.service.view;

import java.time.Instant;

/**
 * A level a study's skin dose has reached.
 *
 * @param kind PEAK_SKIN_DOSE or SKIN_AREA
 * @param levelGy the level
 * @param value the peak in Gy, or the skin with at least the level in cm2
 * @param withdrawnAt when a later result was below, null while it holds
 * @param withdrawnValue what that result had, null if it had none
 */
public record SkinDoseAlert(
    long id,
    String studyInstanceUid,
    String kind,
    double levelGy,
    double value,
    String engineVersion,
    Instant raisedAt,
    Instant withdrawnAt,
    Double withdrawnValue) {}
