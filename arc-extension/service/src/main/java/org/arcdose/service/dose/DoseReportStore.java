package org.arcdose.service.dose;

import org.arcdose.dose.DoseReport;

/** Keeps dose reports. */
@FunctionalInterface
public interface DoseReportStore {
  /**
   * Saves a report with its study and equipment in one transaction; an older report of the same
   * object is replaced.
   */
  void save(DoseReport report, Filing filing);
}
