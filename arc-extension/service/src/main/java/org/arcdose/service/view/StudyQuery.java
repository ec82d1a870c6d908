package org.arcdose.service.view;

import java.time.LocalDate;

/**
 * Which studies to list. Null or empty: no restriction.
 *
 * @param text words that must all occur in description, accession number, station, model or
 *     institution; upper and lower case alike
 * @param modality CT, RF, DX or MG
 * @param from first study date
 * @param to last study date
 * @param order what to sort by
 * @param descending largest or newest first
 * @param offset rows to skip
 * @param limit most rows to return, 1 to 500
 */
public record StudyQuery(
    String text,
    String modality,
    LocalDate from,
    LocalDate to,
    StudyOrder order,
    boolean descending,
    int offset,
    int limit) {}
