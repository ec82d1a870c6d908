package org.arcdose.service.view;

import java.time.Instant;

/**
 * An object that ArcDose stored in the archive.
 *
 * @param sopClass name of its SOP Class in the standard
 */
public record StoredObject(
    String sopClass,
    String sopClassUid,
    String seriesInstanceUid,
    String sopInstanceUid,
    Instant storedAt) {}
