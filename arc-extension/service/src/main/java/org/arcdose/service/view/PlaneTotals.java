package org.arcdose.service.view;

import java.math.BigDecimal;

/**
 * Totals of a study for either plane; null if no report has one. Plane A is also the plane of a
 * system that has only one.
 */
public record PlaneTotals(
    BigDecimal doseAreaProductAGym2,
    BigDecimal doseAreaProductBGym2,
    BigDecimal doseRpAGy,
    BigDecimal doseRpBGy) {}
