package org.arcdose.service.view;

import java.util.Optional;

/** Studies as staff look at them. */
public interface Studies {
  Page<StudyRow> find(StudyQuery query);

  Optional<StudyDetail> byUid(String studyInstanceUid);
}
