package org.arcdose.service.view;

import java.util.List;

/**
 * Who the patient of a study is, as far as the site's policy keeps it. What is not kept is empty.
 *
 * @param name as DICOM writes it
 * @param birthDate ISO 8601
 * @param hashed which of NAME, ID, BIRTH_DATE and ACCESSION_NUMBER are keyed hashes of this site
 */
public record StudyPatient(String name, String id, String birthDate, List<String> hashed) {
  public StudyPatient {
    hashed = List.copyOf(hashed);
  }
}
