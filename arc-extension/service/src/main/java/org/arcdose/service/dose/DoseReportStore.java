package org.arcdose.service.dose;

import org.arcdose.dose.DoseReport;
import org.arcdose.service.patient.KeptIdentity;

/** Keeps dose reports. */
@FunctionalInterface
public interface DoseReportStore {
  /**
   * Saves a report with its study and equipment in one transaction; an older report of the same
   * object is replaced.
   *
   * @param patient what is kept of who the patient is
   * @param engineVersion what made the report
   */
  void save(DoseReport report, KeptIdentity patient, String engineVersion);
}
