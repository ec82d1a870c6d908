package org.arcdose.service.dose;

import jakarta.persistence.Embeddable;

/**
 * Key of a row that belongs to a report.
 *
 * @param number place in the report, from 1
 */
@Embeddable
record ReportItem(long doseReportId, int number) {}
