package org.arcdose.service.view;

import java.util.Optional;

/** Studies as staff look at them. */
public interface Studies {
  Page<StudyRow> find(StudyQuery query);

  Optional<StudyDetail> byUid(String studyInstanceUid);

  /** Who the patient of a study is: only for users who may know. */
  Optional<StudyPatient> patientOf(String studyInstanceUid);
}
