package org.arcdose.service.view;

import java.util.List;
import org.arcdose.dose.DoseDocument;

/**
 * The dose of a study.
 *
 * @param study the study with its totals
 * @param reports documents as the command line prints them of one object; images of one device are
 *     one document
 */
public record StudyDose(StudyRow study, List<DoseDocument> reports) {
  public StudyDose {
    reports = List.copyOf(reports);
  }

  /** The dose of a study that was found. */
  public static StudyDose of(StudyDetail detail) {
    return new StudyDose(detail.study(), DoseDocument.of(detail.reports()));
  }
}
