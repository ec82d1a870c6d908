package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * What dose evaluation needs to know of the patient; nothing that identifies.
 *
 * @param sex (0010,0040), empty if absent
 * @param ageYears years at the study date, from the birth date or (0010,1010); null if unknown
 * @param sizeM height in metre, null if unknown
 * @param weightKg weight in kilogram, null if unknown
 */
public record PatientFacts(
    String sex, BigDecimal ageYears, BigDecimal sizeM, BigDecimal weightKg) {}
