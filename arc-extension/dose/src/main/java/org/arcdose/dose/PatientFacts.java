package org.arcdose.dose;

import java.math.BigDecimal;

/**
 * What dose evaluation needs to know of the patient; nothing that identifies.
 *
 * @param sex (0010,0040), empty if absent
 * @param age (0010,1010) as written, e.g. {@code 063Y}; empty if absent
 * @param ageYears years at the study date, from the birth date or (0010,1010); null if unknown
 * @param sizeM height in metre (0010,1020), null if unknown
 * @param weightKg weight in kilogram (0010,1030), null if unknown
 */
public record PatientFacts(
    String sex, String age, BigDecimal ageYears, BigDecimal sizeM, BigDecimal weightKg) {}
