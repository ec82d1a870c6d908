package org.arcdose.dose;

import java.math.BigDecimal;
import org.arcdose.dicom.Code;

/**
 * Accumulated Average Glandular Dose (111637, DCM) of one breast (PS3.16 TID 10005).
 *
 * @param laterality (G-C171, SRT or 272741003, SCT), null if not given
 * @param averageGlandularDoseMgy in mGy, null if it could not be read
 */
public record GlandularAccumulatedDose(Code laterality, BigDecimal averageGlandularDoseMgy) {}
