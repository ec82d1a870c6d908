package org.arcdose.service.view;

import java.time.Instant;
import org.arcdose.dicom.Code;

/**
 * A report that does not count because the archive has rejected its object as not of this patient
 * or procedure.
 *
 * @param image whether it was read from an image
 * @param reason the archive's
 * @param rejectedAt when ArcDose found that out
 */
public record WithheldReport(
    String sopInstanceUid, boolean image, Code reason, Instant rejectedAt) {}
