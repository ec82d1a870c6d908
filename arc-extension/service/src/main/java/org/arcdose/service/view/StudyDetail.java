package org.arcdose.service.view;

import java.math.BigDecimal;
import java.util.List;
import org.arcdose.dose.DoseReport;

/**
 * One study with everything known of its dose.
 *
 * @param patientKey first 16 hex digits of the keyed hash that stands for the patient
 * @param sex as in the report, may be empty
 * @param ageYears null if unknown
 * @param notPatient the patterns that say that this is no patient, empty if none does
 * @param planes totals of either plane of projection X-ray
 * @param reports those that count, oldest first; a report whose events are all in another one is
 *     left out
 * @param superseded those left out, oldest first
 * @param withheld those that do not count because the archive has rejected their objects, oldest
 *     first
 * @param storedObjects what ArcDose stored in the archive about the study, oldest first
 */
public record StudyDetail(
    StudyRow study,
    String patientKey,
    String sex,
    BigDecimal ageYears,
    BigDecimal sizeM,
    BigDecimal weightKg,
    String notPatient,
    PlaneTotals planes,
    List<DoseReport> reports,
    List<SupersededReport> superseded,
    List<WithheldReport> withheld,
    List<StoredObject> storedObjects) {
  public StudyDetail {
    reports = List.copyOf(reports);
    superseded = List.copyOf(superseded);
    withheld = List.copyOf(withheld);
    storedObjects = List.copyOf(storedObjects);
  }
}
