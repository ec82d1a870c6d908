package org.arcdose.skindose;

import java.time.LocalDate;

/**
 * One procedure's part.
 *
 * @param date null if unknown
 * @param events how many it has
 * @param atPeakMgy what it gave to the place of the peak skin dose
 */
public record ProcedureDose(String name, LocalDate date, int events, double atPeakMgy) {}
