package org.arcdose.service.view;

import java.time.LocalDateTime;

/**
 * What one event did. Absent values are null.
 *
 * @param number from 1 over all procedures
 * @param procedure number of its procedure
 * @param status COMPUTED, MISSED, BOUND_ONLY or NOT_COMPUTABLE
 * @param reason why there is no dose, or what had to be assumed
 * @param kermaMgy air kerma at the reference point after calibration
 * @param peakMgy highest dose by this event alone
 * @param atPeakMgy its part in the peak skin dose
 * @param met share of the field that met the skin, 0 to 1
 * @param frame the vendor's frame its positions were read in
 * @param tube 0 or 1
 * @param fieldSideCm side of the square with the field's area at the reference point
 * @param boundMgy where there is no geometry: no point of the skin had more
 */
public record SkinDoseEvent(
    int number,
    int procedure,
    String irradiationEventUid,
    LocalDateTime startedAt,
    String status,
    String reason,
    Double kermaMgy,
    Double peakMgy,
    Double atPeakMgy,
    Double met,
    String frame,
    Integer tube,
    Double hvlMmAl,
    Double fieldSideCm,
    Double boundMgy) {}
