package org.arcdose.service.dose;

import jakarta.persistence.Embeddable;

/**
 * Key of a row that belongs to an irradiation event of a report.
 *
 * @param eventNumber place of the event in the report, from 1
 * @param number place in the event, from 1
 */
@Embeddable
record EventItem(long doseReportId, int eventNumber, int number) {}
